package dev.headrace.processor.sql.token;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.token.Lexeme.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text as the lexer of a major version of PostgreSQL reads it (section 4.1 of its manual). */
public final class Lexer {
    private static final String BLANKS = " \t\n\r\f\u000b";
    private static final String SIGNS = ",()[].;:";

    private final String sql;
    private final int major;
    private final List<Lexeme> lexemes = new ArrayList<>();
    private int at;

    private Lexer(String sql, int major) {
        this.sql = sql;
        this.major = major;
    }

    /** The tokens of the text to the newest version. */
    public static List<Lexeme> read(String sql) {
        return read(sql, Integer.MAX_VALUE);
    }

    /** The tokens of the text, with one at its end that is none. */
    public static List<Lexeme> read(String sql, int major) {
        Lexer lexer = new Lexer(sql, major);
        while (lexer.skipBlanks()) {
            lexer.lexemes.add(lexer.next());
        }
        List<Lexeme> all = UnicodeEscapes.joined(lexer.lexemes);
        int end = all.isEmpty() ? 0 : all.get(all.size() - 1).span().end();
        all.add(new Lexeme(Kind.END, "", "", new Span(end, end)));
        return all;
    }

    /** Goes on to the next token; false at the end. */
    private boolean skipBlanks() {
        while (at < sql.length()) {
            if (BLANKS.indexOf(sql.charAt(at)) >= 0) {
                at++;
            } else if (sql.startsWith("--", at)) {
                at = Quotes.lineEnd(sql, at);
            } else if (sql.startsWith("/*", at)) {
                at = Quotes.commentEnd(sql, at);
            } else {
                return true;
            }
        }
        return false;
    }

    private Lexeme next() {
        char first = sql.charAt(at);
        char second = at + 1 < sql.length() ? sql.charAt(at + 1) : ' ';
        if (first == '\'' || second == '\'' && "eEbBxXnN".indexOf(first) >= 0) {
            return quoted(first);
        }
        if (first == '"') {
            return name();
        }
        boolean unicode = (first == 'u' || first == 'U') && second == '&' && at + 2 < sql.length();
        if (unicode && "'\"".indexOf(sql.charAt(at + 2)) >= 0) {
            return UnicodeEscapes.mark(quotedBehind(2));
        }
        if (Character.isDigit(first) || first == '.' && Character.isDigit(second)) {
            return Numbers.at(sql, moved(Numbers.end(sql, at, major)));
        }
        if (first == '$') {
            return dollar();
        }
        if (isNameStart(first)) {
            return word();
        }
        return symbol();
    }

    private Lexeme quotedBehind(int prefix) {
        int start = at;
        at += prefix;
        Lexeme inner = sql.charAt(at) == '"' ? name() : quoted('\'');
        return lexeme(inner.kind(), inner.text(), start);
    }

    private Lexeme quoted(char first) {
        int start = at;
        char prefix = Character.toLowerCase(first);
        if (prefix == 'n') {
            at++;
            return lexeme(Kind.WORD, "nchar", start);
        }
        at += prefix == '\'' ? 0 : 1;
        StringBuilder raw = new StringBuilder();
        boolean escapes = prefix == 'e';
        do {
            int end = Quotes.end(sql, at, start, '\'', escapes);
            raw.append(sql, at + 1, end - 1);
            at = end;
        } while (continues());
        String text = escapes
                ? EscapeStrings.decode(raw.toString(), spanFrom(start))
                : raw.toString().replace("''", "'");
        return prefix == 'b' || prefix == 'x' ? bits(prefix, text, start) : lexeme(Kind.STRING, text, start);
    }

    private Lexeme bits(char prefix, String digits, int start) {
        String alphabet = prefix == 'b' ? "01" : "0123456789abcdefABCDEF";
        Optional<String> wrong = digits.codePoints()
                .filter(digit -> alphabet.indexOf(digit) < 0)
                .mapToObj(Character::toString)
                .findFirst();
        if (wrong.isPresent()) {
            String kind = prefix == 'b' ? "binary" : "hexadecimal";
            throw UnsupportedSql.of(new SyntaxFault(
                    Code.INVALID_TEXT_REPRESENTATION,
                    spanFrom(start),
                    "\"" + wrong.get() + "\" is not a valid " + kind + " digit",
                    List.of()));
        }
        return lexeme(Kind.BITS, prefix + digits, start);
    }

    /** Strings that only blanks with a new line among them part are one. */
    private boolean continues() {
        int i = at;
        boolean line = false;
        while (i < sql.length() && (BLANKS.indexOf(sql.charAt(i)) >= 0 || sql.startsWith("--", i))) {
            line |= sql.charAt(i) == '\n' || sql.charAt(i) == '\r';
            i = sql.charAt(i) == '-' ? Quotes.lineEnd(sql, i) : i + 1;
        }
        boolean continues = line && i < sql.length() && sql.charAt(i) == '\'';
        at = continues ? i : at;
        return continues;
    }

    private Lexeme name() {
        int start = at;
        at = Quotes.end(sql, at, start, '"', false);
        String text = sql.substring(start + 1, at - 1).replace("\"\"", "\"");
        if (text.isEmpty()) {
            throw SyntaxFault.near("zero-length delimited identifier", spanFrom(start), "\"\"");
        }
        return lexeme(Kind.QUOTED_NAME, text, start);
    }

    private Lexeme dollar() {
        int start = at;
        at++;
        while (at < sql.length() && Character.isDigit(sql.charAt(at))) {
            at++;
        }
        if (at > start + 1) {
            return lexeme(Kind.PARAMETER, sql.substring(start, at), start);
        }
        String delimiter = Quotes.dollarDelimiter(sql, start);
        if (delimiter.isEmpty()) {
            return lexeme(Kind.OTHER, "$", start);
        }
        at = Quotes.dollarEnd(sql, start, delimiter);
        return lexeme(Kind.STRING, sql.substring(start + delimiter.length(), at - delimiter.length()), start);
    }

    static boolean isNameStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0x80;
    }

    public static boolean isNamePart(char c) {
        return isNameStart(c) || c >= '0' && c <= '9' || c == '$';
    }

    private Lexeme word() {
        int start = at;
        while (at < sql.length() && isNamePart(sql.charAt(at))) {
            at++;
        }
        String text = fold(sql.substring(start, at));
        // To a grammar that does not know the word yet it is a name like any other.
        Kind kind = Keywords.isNewerThan(major, text) ? Kind.QUOTED_NAME : Kind.WORD;
        return new Lexeme(kind, text, sql.substring(start, at), spanFrom(start), Keywords.of(text, major));
    }

    /** Beyond ASCII PostgreSQL folds only in single-byte encodings. */
    private static String fold(String word) {
        StringBuilder folded = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            folded.setCharAt(i, c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        return folded.toString();
    }

    private Lexeme symbol() {
        int start = at;
        String operator = Operators.at(sql, at);
        if (!operator.isEmpty()) {
            at += operator.length();
            return lexeme(Kind.OPERATOR, operator.equals("!=") ? "<>" : operator, start);
        }
        boolean pair = sql.startsWith("::", at) || sql.startsWith(":=", at) || sql.startsWith("..", at);
        boolean sign = SIGNS.indexOf(sql.charAt(at)) >= 0;
        at += pair ? 2 : 1;
        return lexeme(sign ? Kind.SIGN : Kind.OTHER, sql.substring(start, at), start);
    }

    private Span moved(int end) {
        Span span = new Span(at, end);
        at = end;
        return span;
    }

    private Span spanFrom(int start) {
        return new Span(start, at);
    }

    private Lexeme lexeme(Kind kind, String text, int start) {
        return new Lexeme(kind, text, sql.substring(start, at), spanFrom(start));
    }
}
