package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Clause;
import dev.headrace.processor.type.PgType;
import java.util.List;
import java.util.Optional;

/** What SQL/JSON functions take: documents, paths and values with FORMAT ({@code transformJsonValueExpr}). */
record JsonOperands(Conversions conversions, Faults faults) {
    private static final PgType JSONB = PgType.of("jsonb");
    private static final PgType JSONPATH = PgType.of("jsonpath");

    /** The FORMAT behind that operand. */
    static Optional<Clause> format(Operand operand, List<Clause> clauses) {
        return Clause.formats(clauses)
                .filter(clause -> clause.value().isPresent()
                        && clause.value().get() == operand.expression().orElse(null))
                .findFirst();
    }

    private static boolean isDocument(Operand operand) {
        return operand.type().is("json") || operand.type().is("jsonb");
    }

    /** Whether it holds JSON as text. */
    private boolean isText(Operand operand) {
        return operand.isUntyped() || operand.type().is("bytea") || conversions.isString(operand.type());
    }

    /** Only bytes are in an encoding. */
    void encoding(Operand operand, List<Clause> clauses) {
        Optional<Clause> format = format(operand, clauses);
        if (operand.known()
                && !operand.type().is("bytea")
                && format.flatMap(Clause::encoding).isPresent()) {
            mismatch(format.get().span(), "JSON ENCODING clause is only allowed for bytea input type");
        }
    }

    /** A value with FORMAT is JSON as text. */
    void formatted(Operand operand, List<Clause> clauses) {
        Optional<Clause> format = format(operand, clauses);
        if (operand.known() && format.isPresent() && !isDocument(operand) && !isText(operand)) {
            mismatch(format.get().span(), "cannot use non-string types with explicit FORMAT JSON clause");
        }
    }

    /** What JSON_SERIALIZE takes is a document or JSON as text. */
    void serialized(Operand operand, List<Clause> clauses) {
        formatted(operand, clauses);
        if (operand.known() && format(operand, clauses).isEmpty() && !isDocument(operand) && !isText(operand)) {
            mismatch(operand.place(), "cannot use non-string types with implicit FORMAT JSON clause");
        }
    }

    /** What JSON() takes is cast to json. */
    void parsed(Operand operand, List<Clause> clauses) {
        encoding(operand, clauses);
        if (operand.known() && !isText(operand)) {
            castable(operand, PgType.of("json"));
        }
    }

    /** What JSON() takes WITH UNIQUE KEYS is text that it looks into. */
    void unique(Operand operand, List<Clause> clauses, Span place) {
        Optional<Clause> format = format(operand, clauses);
        if (operand.known()
                && !operand.type().is("bytea")
                && format.flatMap(Clause::encoding).isPresent()) {
            faults.error(
                    Code.FEATURE_NOT_SUPPORTED,
                    format.get().span(),
                    "cannot use JSON FORMAT ENCODING clause for non-bytea input types");
        } else if (operand.known() && !isText(operand)) {
            mismatch(place, "cannot use non-string types with WITH UNIQUE KEYS clause");
        }
    }

    private void mismatch(Span place, String message) {
        faults.error(Code.DATATYPE_MISMATCH, place, message);
    }

    /** Reports a document that is none. */
    void document(Operand operand, List<Clause> clauses) {
        encoding(operand, clauses);
        boolean bytes = operand.known()
                && operand.type().is("bytea")
                && format(operand, clauses).isPresent();
        if (operand.known() && !operand.isUntyped() && !bytes) {
            castable(operand, JSONB);
        }
    }

    private void castable(Operand operand, PgType target) {
        if (!conversions.isExplicit(operand.type(), target)) {
            faults.error(
                    Code.CANNOT_COERCE,
                    operand.place(),
                    "cannot cast type " + operand.type().plainText() + " to " + target.plainText());
        }
    }

    /** Reports a path that is none. */
    void path(Operand operand) {
        if (operand.isUntyped()) {
            conversions.to(JSONPATH, operand);
        } else if (operand.known() && !conversions.isExplicit(operand.type(), JSONPATH)) {
            mismatch(
                    operand.place(),
                    "JSON path expression must be of type jsonpath, not of type "
                            + operand.type().plainText());
        }
    }
}
