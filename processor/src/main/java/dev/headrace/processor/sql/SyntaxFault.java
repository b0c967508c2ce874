package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import java.util.List;

/** What is wrong with a text before any of it is understood. */
record SyntaxFault(Code code, Span span, String message, List<String> details) {
    /** PostgreSQL's words for a token that cannot stand there. */
    static SyntaxFault at(Tokens tokens, int i, String... details) {
        String message = i < tokens.size()
                ? "syntax error at or near \"" + tokens.get(i).image + "\""
                : "syntax error at end of input";
        return new SyntaxFault(Code.SYNTAX_ERROR, tokens.span(i), message, List.of(details));
    }

    /** PostgreSQL's words for a part of a token that cannot stand there. */
    static SyntaxFault near(Span span, String text, String... details) {
        return new SyntaxFault(Code.SYNTAX_ERROR, span, "syntax error at or near \"" + text + "\"", List.of(details));
    }

    /** PostgreSQL may accept it; it can be written so that it is understood here too. */
    static SyntaxFault gap(Span span, String what, String instead) {
        String message = what + " is not understood by this version";
        return new SyntaxFault(Code.FEATURE_NOT_SUPPORTED, span, message, List.of("write " + instead + " instead"));
    }
}
