package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/** Tokens that JSqlParser takes for something and PostgreSQL's lexer refuses. */
final class LexicalGuards {
    private LexicalGuards() {}

    static Optional<SyntaxFault> fault(Tokens tokens, int i) {
        String word = tokens.word(i);
        if (word.matches("\\d[\\d_]*[a-z].*|\\d+_.*") && !word.matches("\\d+e[-+]?\\d+")) {
            return number(tokens, i, word);
        }
        if (word.matches("[<>!=]\\s+[>=]")) {
            int second = tokens.span(i).end() - 1;
            String found = word.substring(word.length() - 1);
            return Optional.of(SyntaxFault.near(new Span(second, second + 1), found, "write it without the space"));
        }
        if (word.equals("\"\"")) {
            return Optional.of(new SyntaxFault(
                    Code.SYNTAX_ERROR,
                    tokens.span(i),
                    "zero-length delimited identifier at or near \"\"\"\"",
                    List.of()));
        }
        if (word.startsWith("`")) {
            return refuse(tokens, i, "PostgreSQL quotes names with double quotes: " + word.replace('`', '"'));
        }
        return word.equals("{") || word.matches("\\$[a-z]\\w*") ? refuse(tokens, i) : Optional.empty();
    }

    private static Optional<SyntaxFault> number(Tokens tokens, int i, String word) {
        Span span = tokens.span(i);
        if (word.matches("0x[\\da-f_]+|0b[01_]+|0o[0-7_]+|\\d[\\d_]*")) {
            return Optional.of(SyntaxFault.gap(span, "a number like " + word, "decimal digits"));
        }
        String message = "trailing junk after numeric literal at or near \"" + tokens.get(i).image + "\"";
        return Optional.of(new SyntaxFault(Code.SYNTAX_ERROR, span, message, List.of()));
    }

    private static Optional<SyntaxFault> refuse(Tokens tokens, int i, String... details) {
        return Optional.of(SyntaxFault.at(tokens, i, details));
    }
}
