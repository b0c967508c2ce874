package dev.headrace.processor.type;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A token of a JSON path ({@code jsonpath_scan.l}). */
record PathToken(Kind kind, String text) {
    private static final String OTHER = "[^?%$.\\[\\]{}()|&!=<>@#,*:\\-+/\\s\"\\\\]";
    private static final String ESCAPE = "\\\\(?:u[0-9a-fA-F]{4}|u\\{[0-9a-fA-F]{1,6}}|x[0-9a-fA-F]{2}|[^ux])";
    private static final String INTEGER = "(?:0|[1-9](?:_?\\d)*)";
    private static final Pattern TOKEN = Pattern.compile(
            "(?<space>\\s+|/\\*.*?\\*/)"
                    + "|(?<number>(?:0[xX][0-9a-fA-F](?:_?[0-9a-fA-F])*|0[oO][0-7](?:_?[0-7])*|0[bB][01](?:_?[01])*"
                    + "|(?:INT(?:\\.(?:\\d(?:_?\\d)*+)?+)?+|\\.\\d(?:_?\\d)*)(?:[eE][+-]?\\d(?:_?\\d)*)?)(?!OTHER))"
                            .replace("INT", INTEGER)
                            .replace("OTHER", OTHER)
                    + "|(?<string>\"(?:[^\"\\\\]|ESCAPE)*\")".replace("ESCAPE", ESCAPE)
                    + "|(?<variable>\\$(?:OTHER|ESCAPE)+|\\$\"(?:[^\"\\\\]|ESCAPE)*\")"
                            .replace("OTHER", OTHER)
                            .replace("ESCAPE", ESCAPE)
                    + "|(?<sign>&&|\\|\\||\\*\\*|<=|==|<>|!=|>=|[?%$.\\[\\]{}()|&!=<>@#,*:\\-+/])"
                    + "|(?<word>(?![0-9])(?:OTHER|ESCAPE)+)"
                            .replace("OTHER", OTHER)
                            .replace("ESCAPE", ESCAPE),
            Pattern.DOTALL);

    private static final Pattern NUMBER_WITH_JUNK =
            Pattern.compile("[0-9]+(?:\\.[0-9]*)?(?:[eE][+-]?[0-9]+)?" + OTHER + "?");

    /** What it is. */
    enum Kind {
        NUMBER,
        STRING,
        VARIABLE,
        SIGN,
        WORD,
        END,
        JUNK
    }

    /** The tokens of a path, and an end or what cannot be cut. */
    static List<PathToken> of(String path) {
        List<PathToken> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(path);
        for (int at = 0; at < path.length(); at = token.end()) {
            if (!token.region(at, path.length()).lookingAt()) {
                tokens.add(new PathToken(Kind.JUNK, junk(path.substring(at))));
                return tokens;
            }
            for (Kind kind : List.of(Kind.NUMBER, Kind.STRING, Kind.VARIABLE, Kind.SIGN, Kind.WORD)) {
                String text = token.group(kind.name().toLowerCase(java.util.Locale.ROOT));
                if (text != null) {
                    tokens.add(new PathToken(kind, text));
                }
            }
        }
        tokens.add(new PathToken(Kind.END, ""));
        return tokens;
    }

    /** What the server says of a text that no token begins. */
    private static String junk(String text) {
        Matcher number = NUMBER_WITH_JUNK.matcher(text);
        return number.lookingAt()
                ? "trailing junk after numeric literal at or near \"" + number.group() + "\" of jsonpath input"
                : "syntax error at or near \"" + text.charAt(0) + "\" of jsonpath input";
    }

    /** Whether a number has neither a fraction nor an exponent. */
    boolean isInteger() {
        return text.startsWith("0x") || text.startsWith("0X") || !text.contains(".") && !text.matches(".*[eE].*");
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether it is that sign or keyword. */
    boolean is(String other) {
        return kind == Kind.SIGN && text.equals(other) || kind == Kind.WORD && text.equalsIgnoreCase(other);
    }
}
