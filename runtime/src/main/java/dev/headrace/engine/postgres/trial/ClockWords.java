package dev.headrace.engine.postgres.trial;

import dev.headrace.engine.EngineException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words of an SQL text that read the server's clock without being a function that another can stand for. */
final class ClockWords {
    /** PostgreSQL reserves them: where one is no name of a column or label, it is the clock. */
    private static final Set<String> RESERVED =
            Set.of("current_date", "current_time", "current_timestamp", "localtime", "localtimestamp");

    private static final Set<String> FUNCTIONS =
            Set.of("now", "transaction_timestamp", "statement_timestamp", "clock_timestamp", "timeofday", "age");

    private static final Pattern TOKEN = Pattern.compile(
            "--[^\\n]*+"
                    + "|/\\*"
                    + "|(?<escape>[eE]'[^'\\\\]*+(?:(?:\\\\.|'')[^'\\\\]*+)*+'?)"
                    + "|(?<string>'[^']*+(?:''[^']*+)*+'?)"
                    + "|\"[^\"]*+(?:\"\"[^\"]*+)*+\"?"
                    + "|(?<dollar>\\$(?:[A-Za-z_][A-Za-z0-9_]*)?\\$)"
                    + "|(?<word>[A-Za-z_\\x80-\\uffff][\\w$\\x80-\\uffff]*+)"
                    + "|(?<other>\\S)",
            Pattern.DOTALL);

    private static final Pattern RELATIVE =
            Pattern.compile("\\s*(now|today|tomorrow|yesterday)(\\s+\\d.*)?\\s*", Pattern.CASE_INSENSITIVE);

    private final String sql;
    private final List<Word> words = new ArrayList<>();

    /** A reserved word, and whether a precision in parentheses follows. */
    record Word(int start, int end, String name, boolean withPrecision) {}

    private ClockWords(String sql) {
        this.sql = sql;
    }

    /** The words in order; what reads the clock and cannot be replaced is refused. */
    static List<Word> in(String sql) {
        ClockWords found = new ClockWords(sql);
        found.read();
        return found.words;
    }

    private void read() {
        Matcher token = TOKEN.matcher(sql);
        String before = "";
        String qualifier = "";
        int at = 0;
        while (at < sql.length() && token.find(at)) {
            at = token.end();
            if (token.group("word") != null) {
                String word = token.group().toLowerCase(Locale.ROOT);
                word(token, word, before, qualifier);
                qualifier = before.equals(".") ? qualifier : word;
                before = word;
            } else if (token.group("other") != null) {
                before = token.group();
            } else if (token.group("string") != null || token.group("escape") != null) {
                refuseRelative(token.group());
                before = "'";
            } else {
                at = behind(token);
            }
        }
    }

    private void word(Matcher token, String word, String before, String qualifier) {
        boolean isName = before.equals(".") || before.equals("as");
        if (RESERVED.contains(word) && !isName) {
            boolean precision = sql.substring(token.end()).stripLeading().startsWith("(");
            words.add(new Word(token.start(), token.end(), word, precision));
        }
        if (FUNCTIONS.contains(word) && before.equals(".") && qualifier.equals("pg_catalog")) {
            throw refused("pg_catalog." + word + "()", "write it without its schema");
        }
    }

    private static void refuseRelative(String literal) {
        String text = literal.substring(literal.indexOf('\'') + 1, literal.length() - 1);
        if (RELATIVE.matcher(text).matches()) {
            throw refused(literal, "write current_date or now()");
        }
    }

    private static EngineException refused(String what, String remedy) {
        return new EngineException("the time cannot be fixed: " + what + " reads the server's own clock\n  " + remedy
                + ", or take now away from the test");
    }

    /** The end of a comment, which can hold others, or of a text in dollar quotes. */
    private int behind(Matcher token) {
        if (token.group("dollar") != null) {
            int end = sql.indexOf(token.group(), token.end());
            return end < 0 ? sql.length() : end + token.group().length();
        }
        return token.group().equals("/*") ? comment(token.end()) : token.end();
    }

    private int comment(int from) {
        int at = from;
        for (int depth = 1; depth > 0 && at < sql.length(); at++) {
            if (sql.startsWith("/*", at)) {
                depth++;
                at++;
            } else if (sql.startsWith("*/", at)) {
                depth--;
                at++;
            }
        }
        return at;
    }
}
