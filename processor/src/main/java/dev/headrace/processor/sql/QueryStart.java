package dev.headrace.processor.sql;

import dev.headrace.processor.sql.template.PlainSql;
import dev.headrace.processor.sql.token.Lexeme;
import dev.headrace.processor.sql.token.Lexer;
import dev.headrace.processor.sql.token.UnsupportedSql;
import java.util.List;

/**
 * Where a query begins, or, if it begins with WITH, where its first common table does.
 *
 * @param position the place
 * @param with whether it is behind a WITH
 */
public record QueryStart(int position, boolean with) {
    /** The beginning of that text; a text that cannot be read begins with its first character. */
    public static QueryStart of(PlainSql plain) {
        try {
            return of(Lexer.read(plain.text()));
        } catch (UnsupportedSql none) {
            return new QueryStart(0, false);
        }
    }

    private static QueryStart of(List<Lexeme> lexemes) {
        Lexeme first = lexemes.get(0);
        if (!first.is("with")) {
            return new QueryStart(first.span().start(), false);
        }
        Lexeme second = lexemes.get(1);
        return new QueryStart((second.is("recursive") ? second : first).span().end(), true);
    }
}
