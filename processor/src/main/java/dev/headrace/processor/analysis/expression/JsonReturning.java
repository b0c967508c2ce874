package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Clause;
import dev.headrace.processor.type.Catalog;
import dev.headrace.processor.type.PgType;
import dev.headrace.processor.type.Strength;
import dev.headrace.processor.type.TypeKind;
import java.util.List;
import java.util.Optional;

/** What SQL/JSON functions may return ({@code transformJsonOutput} of PostgreSQL's parser). */
record JsonReturning(Conversions conversions, Catalog catalog, Faults faults) {
    /** Whether the type may be one; {@code formatted} tells that FORMAT may stand behind any type. */
    boolean check(PgType type, List<Clause> clauses, boolean formatted, Span place) {
        if (catalog.is(TypeKind.PSEUDO, type) && catalog.major() >= 17) {
            faults.error(
                    Code.FEATURE_NOT_SUPPORTED,
                    place,
                    "returning pseudo-types is not supported in SQL/JSON functions",
                    "name a type that a column can have");
            return false;
        }
        ofReturning(clauses).ifPresent(format -> format(type, format, formatted));
        return true;
    }

    /** The FORMAT of RETURNING. */
    Optional<Clause> ofReturning(List<Clause> clauses) {
        return Clause.formats(clauses)
                .filter(clause -> clause.value().isEmpty())
                .findFirst();
    }

    private void format(PgType type, Clause format, boolean formatted) {
        boolean document = type.is("bytea") || type.is("json") || type.is("jsonb") || conversions.isString(type);
        if (!formatted && !document) {
            refuse(format.span(), "cannot use JSON format with non-string output types");
        } else if (format.encoding().isPresent() && !type.is("bytea")) {
            refuse(format.span(), "cannot set JSON encoding for non-bytea output types");
        } else if (format.encoding().filter(name -> !name.equals("UTF8")).isPresent()) {
            refuse(format.span(), "unsupported JSON encoding", "Only UTF8 JSON encoding is supported.");
        }
    }

    private void refuse(Span place, String message, String... details) {
        faults.error(Code.FEATURE_NOT_SUPPORTED, place, message, details);
    }

    /** What a constructor makes must become what it returns. */
    void made(PgType type, Span place) {
        // JSON text becomes bytes in an encoding.
        boolean becomes =
                type.is("jsonb") || type.is("bytea") || conversions.can(PgType.of("json"), type, Strength.ASSIGNMENT);
        if (!becomes) {
            refuseCast(type, place);
        }
    }

    private void refuseCast(PgType type, Span place) {
        faults.error(
                Code.CANNOT_COERCE,
                place,
                "cannot cast type json to " + type.plainText(),
                "return json, jsonb, bytea or a string");
    }

    /** What JSON_SERIALIZE writes is a string or bytes. */
    void serialized(PgType type, Span place) {
        if (!type.is("bytea") && !conversions.isString(type)) {
            faults.error(
                    Code.DATATYPE_MISMATCH,
                    place,
                    "cannot use type " + type.plainText() + " in RETURNING clause of JSON_SERIALIZE()",
                    "Try returning a string type or bytea.");
        }
    }
}
