package dev.headrace.processor.rule;

import dev.headrace.Strategy;
import dev.headrace.processor.analysis.AnalyzedModel;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.declaration.IncrementalDeclaration;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.diagnostic.Place;
import dev.headrace.processor.type.PgType;
import dev.headrace.processor.type.Sorting;
import java.util.List;
import java.util.Objects;

/** A table that grows has rows that can be found again, by a key that an index can hold, in columns that stay the same. */
final class IncrementalRule {
    private final AnalyzedModel model;
    private final ModelDeclaration declaration;
    private final IncrementalDeclaration growing;
    private final Sorting sorting;
    private final Diagnostics diagnostics;

    IncrementalRule(AnalyzedModel model, IncrementalDeclaration growing, Sorting sorting, Diagnostics diagnostics) {
        this.model = model;
        this.declaration = model.declaration();
        this.growing = growing;
        this.sorting = sorting;
        this.diagnostics = diagnostics;
    }

    /** What it says, its columns under the query's names. */
    IncrementalDeclaration check() {
        checkStrategy();
        if (model.relation().known()) {
            checkColumns("uniqueKey", growing.uniqueKey());
            checkColumns("updateColumns", growing.updateColumns());
            growing.uniqueKey().forEach(this::checkKey);
            model.increment().map(AnalyzedModel::relation).ifPresent(this::checkSameColumns);
        }
        return growing.with(named(growing.uniqueKey()), named(growing.updateColumns()));
    }

    private void checkStrategy() {
        boolean keyed = !growing.uniqueKey().isEmpty();
        boolean finds = growing.strategy() != Strategy.APPEND && growing.strategy() != Strategy.AUTO;
        if (finds && !keyed) {
            fault(
                    "strategy",
                    growing.strategy() + " finds the rows that are there by their key, and there is none",
                    "name the columns that identify a row: uniqueKey = \"…\"");
        }
        if (growing.strategy() == Strategy.APPEND && keyed) {
            fault(
                    "uniqueKey",
                    "APPEND only adds rows, and looks for none by their key",
                    "take uniqueKey away, or the strategy");
        }
        boolean updates = !growing.appends() && growing.strategy() != Strategy.DELETE_INSERT;
        if (!growing.updateColumns().isEmpty() && !updates) {
            fault(
                    "updateColumns",
                    (growing.appends() ? "rows that are only added" : "rows that are deleted and inserted")
                            + " do not take single columns from new ones",
                    "take updateColumns away, or use Strategy.UPSERT with a uniqueKey");
        }
        checkBranches();
    }

    private void checkBranches() {
        boolean asks = model.increment().isPresent();
        if (growing.appends() && !asks && (model.relation().known() || declaration.unchecked())) {
            fault(
                    "strategy",
                    "each run would add all rows again: there is no key, and the SQL does not ask is_incremental()",
                    "name the columns that identify a row, uniqueKey = \"…\",",
                    "or read only what is new: {% if is_incremental() %} where … > (select max(…) from {{ this }})"
                            + " {% endif %}");
        }
        if (growing.lateBy().isPresent() && growing.appends()) {
            fault(
                    "lateBy",
                    "rows that are looked at again would be added again, because no key tells them apart",
                    "name the columns that identify a row: uniqueKey = \"…\"");
        } else if (growing.lateBy().isPresent()
                && (declaration.unchecked() || !asks && model.relation().known())) {
            fault(
                    "lateBy",
                    "lateBy moves back what an increment asks of {{ this }}, which is not known here",
                    "write the look-back into the SQL, and take lateBy away");
        }
    }

    private void checkColumns(String member, List<String> columns) {
        for (int i = 0; i < columns.size(); i++) {
            new NamedColumns(declaration, model.relation(), diagnostics)
                    .check(columns.get(i), growing.place().value(member).element(i));
        }
    }

    private void checkKey(String name) {
        String column = declaration.columnName(name, model.relation().names());
        Place place = growing.place().value("uniqueKey");
        for (Column found : model.relation().columns()) {
            if (!found.name().equals(column)) {
                continue;
            }
            found.type()
                    .flatMap(sorting::unordered)
                    .ifPresent(none -> report(
                            Code.UNDEFINED_OBJECT,
                            place,
                            "data type " + found.type().map(PgType::plainText).orElse("")
                                    + " has no default operator class for access method \"btree\"",
                            "column \"" + column + "\" cannot be in a unique index; cast it in the query: " + column
                                    + "::text"));
            boolean tested = declaration.tests().stream().anyMatch(test -> test.keepsOutNulls(name))
                    || declaration.tests().stream().anyMatch(test -> test.keepsOutNulls(column));
            if (found.nullability() == Nullability.NULLABLE && !tested) {
                report(
                        Code.CONTRACT_MISMATCH,
                        place,
                        "column \"" + column + "\" is in the key of " + declaration.type() + " and may be null",
                        "a row without a key could never be found again",
                        "make it never null in the SQL: coalesce(…, …)",
                        "or let each run test it before it is published: @NotNull");
            }
        }
    }

    private void checkSameColumns(Relation increment) {
        if (!increment.known()) {
            return;
        }
        List<String> full =
                model.relation().columns().stream().map(IncrementalRule::text).toList();
        List<String> grown =
                increment.columns().stream().map(IncrementalRule::text).toList();
        if (!Objects.equals(full, grown)) {
            report(
                    Code.CONTRACT_MISMATCH,
                    declaration.sqlPlace(),
                    "the branches of is_incremental() yield different columns",
                    "a full build: " + String.join(", ", full),
                    "an increment: " + String.join(", ", grown));
        }
    }

    private static String text(Column column) {
        return column.name() + column.type().map(type -> " " + type).orElse("");
    }

    private List<String> named(List<String> columns) {
        return columns.stream()
                .map(column -> declaration.columnName(column, model.relation().names()))
                .toList();
    }

    private void fault(String member, String message, String... details) {
        report(Code.INVALID_DECLARATION, growing.place().value(member), message, details);
    }

    private void report(Code code, Place place, String message, String... details) {
        diagnostics.report(Diagnostic.error(code, place, message, details));
    }
}
