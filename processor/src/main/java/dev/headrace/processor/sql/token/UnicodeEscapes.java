package dev.headrace.processor.sql.token;

import dev.headrace.processor.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;

/** {@code U&'…'} and {@code U&"…"}, with UESCAPE behind them or not (sections 4.1.1 and 4.1.2.3 of the manual). */
final class UnicodeEscapes {
    private static final String PREFIX = "U&";

    static final String HALF = "invalid Unicode surrogate pair";

    private UnicodeEscapes() {}

    /** Whether it is one of two that are one character together. */
    static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** The token as one whose escapes are still to be undone. */
    static Lexeme mark(Lexeme lexeme) {
        return new Lexeme(lexeme.kind(), PREFIX + lexeme.text(), lexeme.image(), lexeme.span());
    }

    private static boolean isMarked(Lexeme lexeme) {
        boolean quoted = lexeme.kind() == Lexeme.Kind.STRING || lexeme.kind() == Lexeme.Kind.QUOTED_NAME;
        return quoted && lexeme.image().regionMatches(true, 0, PREFIX, 0, PREFIX.length());
    }

    /** The tokens with such strings decoded and their UESCAPE taken in. */
    static List<Lexeme> joined(List<Lexeme> lexemes) {
        List<Lexeme> all = new ArrayList<>(lexemes.size());
        for (int i = 0; i < lexemes.size(); i++) {
            Lexeme lexeme = lexemes.get(i);
            if (!isMarked(lexeme)) {
                all.add(lexeme);
                continue;
            }
            boolean own = i + 1 < lexemes.size() && lexemes.get(i + 1).is("uescape");
            Lexeme last = own ? escape(lexemes, i + 2) : lexeme;
            char escape = own ? last.text().charAt(0) : '\\';
            Span span = lexeme.span().to(last.span());
            String text = decode(lexeme.text().substring(PREFIX.length()), escape, span);
            if (text.codePoints().anyMatch(UnicodeEscapes::isHalf)) {
                throw SyntaxFault.of(span, HALF);
            }
            all.add(new Lexeme(lexeme.kind(), text, lexeme.image(), span));
            i += own ? 2 : 0;
        }
        return all;
    }

    private static Lexeme escape(List<Lexeme> lexemes, int i) {
        Lexeme before = lexemes.get(i - 1);
        if (i >= lexemes.size() || !lexemes.get(i).isString()) {
            Span place = i < lexemes.size() ? lexemes.get(i).span() : before.span();
            throw SyntaxFault.near("UESCAPE must be followed by a simple string literal", place, image(lexemes, i));
        }
        Lexeme escape = lexemes.get(i);
        boolean valid = escape.text().length() == 1
                && "+'\" \t\n\r\f".indexOf(escape.text().charAt(0)) < 0;
        if (!valid || Character.digit(escape.text().charAt(0), 16) >= 0) {
            throw SyntaxFault.near("invalid Unicode escape character", escape.span(), escape.image());
        }
        return escape;
    }

    private static String image(List<Lexeme> lexemes, int i) {
        return i < lexemes.size() ? lexemes.get(i).image() : "";
    }

    private static String decode(String raw, char escape, Span span) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean doubled = c == escape && i + 1 < raw.length() && raw.charAt(i + 1) == escape;
            if (c != escape || doubled) {
                text.append(c);
                i += doubled ? 1 : 0;
                continue;
            }
            boolean longForm = i + 1 < raw.length() && raw.charAt(i + 1) == '+';
            int from = i + (longForm ? 2 : 1);
            int to = from + (longForm ? 6 : 4);
            if (to > raw.length() || !raw.substring(from, to).chars().allMatch(d -> Character.digit(d, 16) >= 0)) {
                throw SyntaxFault.of(span, "invalid Unicode escape", "Unicode escapes must be \\XXXX or \\+XXXXXX.");
            }
            int value = Integer.parseInt(raw, from, to, 16);
            if (!Character.isValidCodePoint(value)) {
                throw SyntaxFault.of(span, "invalid Unicode escape value");
            }
            // Two halves of a surrogate pair come together here by themselves.
            text.append(longForm ? Character.toString(value) : String.valueOf((char) value));
            i = to - 1;
        }
        return text.toString();
    }
}
