package dev.headrace.processor.rule;

import dev.headrace.processor.analysis.ConditionAnalyzer;
import dev.headrace.processor.analysis.scope.Tables;
import dev.headrace.processor.declaration.FreshnessDeclaration;
import dev.headrace.processor.declaration.RelationDeclaration;
import dev.headrace.processor.declaration.SourceDeclaration;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.diagnostic.Place;
import dev.headrace.processor.type.PgType;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What says when a source's rows were loaded is a time. */
public final class FreshnessRule {
    private static final Set<String> NUMBERS =
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");

    private final Function<RelationDeclaration, Tables> conditions;
    private final Diagnostics diagnostics;

    /** {@code conditions} says what SQL about a relation's rows may name. */
    public FreshnessRule(Function<RelationDeclaration, Tables> conditions, Diagnostics diagnostics) {
        this.conditions = conditions;
        this.diagnostics = diagnostics;
    }

    /** Reports what is wrong; the source with its SQL as the server gets it. */
    public SourceDeclaration check(SourceDeclaration source) {
        return source.freshness()
                .map(freshness -> source.with(check(source, freshness)))
                .orElse(source);
    }

    private FreshnessDeclaration check(SourceDeclaration source, FreshnessDeclaration freshness) {
        Tables tables = conditions.apply(source);
        Place place = freshness.place().value("loadedAt");
        long before = diagnostics.errors();
        String where = freshness.where().isBlank()
                ? ""
                : ConditionAnalyzer.check(
                        source, tables, freshness.where(), freshness.place().value("where"), diagnostics);
        String loadedAt = ConditionAnalyzer.checkValue(source, tables, freshness.loadedAt(), place, diagnostics);
        if (diagnostics.errors() != before) {
            return freshness;
        }
        Optional<PgType> type = ConditionAnalyzer.typeOf(source, tables, freshness.loadedAt());
        return freshness.of(type.map(found -> time(found, loadedAt, place)).orElse(loadedAt), where);
    }

    /** A time without a zone is meant to be UTC, as in dbt. */
    private String time(PgType type, String loadedAt, Place place) {
        return switch (type.plainText()) {
            case "timestamp with time zone" -> loadedAt;
            case "timestamp without time zone", "date" -> "(" + loadedAt + "\n)::timestamp at time zone 'UTC'";
            default -> {
                diagnostics.report(Diagnostic.error(
                        Code.DATATYPE_MISMATCH,
                        place,
                        "loadedAt is of type " + type.plainText() + ", which is no date and no time",
                        "name the column that says when a row was loaded, or make a time of it: "
                                + (NUMBERS.contains(type.plainText())
                                        ? "to_timestamp(" + loadedAt.strip() + ")"
                                        : loadedAt.strip() + "::timestamptz")));
                yield loadedAt;
            }
        };
    }
}
