package dev.headrace.processor.sql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Strings with C-style escapes (section 4.1.2.2 of the manual), in which JSqlParser takes {@code \\'} for the end. */
final class EscapeStrings {
    /** What must be read whole before an escape string can be told from the insides of something else. */
    private static final Pattern LEXEMES =
            Pattern.compile("--[^\n]*|/\\*[\\s\\S]*?\\*/|\"[^\"]*+\"|(\\$\\w*\\$)[\\s\\S]*?\\1"
                    + "|(?<!\\w)[eE]'(?<escaped>(?:[^'\\\\]|''|\\\\[\\s\\S])*+)'|'[^']*+'");

    private EscapeStrings() {}

    /** The text with the escapes in such strings replaced by as many plain characters. */
    static String masked(String sql) {
        StringBuilder masked = new StringBuilder(sql);
        Matcher matcher = LEXEMES.matcher(sql);
        while (matcher.find()) {
            if (matcher.group("escaped") != null) {
                String plain = matcher.group("escaped").replaceAll("\\\\[\\s\\S]", "__");
                masked.replace(matcher.start("escaped"), matcher.end("escaped"), plain);
            }
        }
        return masked.toString();
    }
}
