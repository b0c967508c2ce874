package dev.headrace.processor.sql.token;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import java.util.List;

/** Ends the translation of a text at the first construct that cannot be translated; caught by the parser, seen by nobody else. */
public final class UnsupportedSql extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Code code;
    private final transient Span span;
    private final transient List<String> details;

    private UnsupportedSql(Code code, Span span, String message, List<String> details) {
        super(message, null, false, false);
        this.code = code;
        this.span = span;
        this.details = details;
    }

    /** A fault that is found when its surroundings are understood. */
    public static UnsupportedSql of(SyntaxFault fault) {
        return new UnsupportedSql(fault.code(), fault.span(), fault.message(), fault.details());
    }

    /** PostgreSQL may know it, we do not. */
    public static UnsupportedSql notUnderstood(Span span, String what) {
        return new UnsupportedSql(
                Code.FEATURE_NOT_SUPPORTED,
                span,
                what + " is not understood by this version",
                List.of("write it another way; PostgreSQL itself may accept it"));
    }

    /** The parser knows it from another database; PostgreSQL does not. */
    public static UnsupportedSql notPostgres(Span span, String what) {
        return new UnsupportedSql(
                Code.SYNTAX_ERROR,
                span,
                what + " is not PostgreSQL's SQL",
                List.of("PostgreSQL calls this a syntax error"));
    }

    public Code code() {
        return code;
    }

    public Span span() {
        return span;
    }

    public List<String> details() {
        return details;
    }
}
