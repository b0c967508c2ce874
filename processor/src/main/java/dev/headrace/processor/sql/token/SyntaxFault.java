package dev.headrace.processor.sql.token;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import java.util.List;

/** What is wrong with a text before any of it is understood. */
public record SyntaxFault(Code code, Span span, String message, List<String> details) {
    public SyntaxFault {
        details = List.copyOf(details);
    }

    /** PostgreSQL's words for a token that cannot stand there. */
    public static UnsupportedSql at(Lexeme found, String... details) {
        if (found.kind() == Lexeme.Kind.END) {
            return of(found.span(), "syntax error at end of input", details);
        }
        return of(found.span(), "syntax error at or near \"" + found.image() + "\"", details);
    }

    /** A refusal of PostgreSQL's lexer. */
    public static UnsupportedSql near(String what, Span span, String image, String... details) {
        return of(span, what + " at or near \"" + image + "\"", details);
    }

    /** A refusal in PostgreSQL's own words. */
    public static UnsupportedSql of(Span span, String message, String... details) {
        return UnsupportedSql.of(new SyntaxFault(Code.SYNTAX_ERROR, span, message, List.of(details)));
    }

    /** PostgreSQL may accept it; it can be written so that it is understood here too. */
    public static UnsupportedSql gap(Span span, String what, String instead) {
        String message = what + " is not understood by this version";
        return UnsupportedSql.of(
                new SyntaxFault(Code.FEATURE_NOT_SUPPORTED, span, message, List.of("write " + instead + " instead")));
    }
}
