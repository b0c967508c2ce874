package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.type.Coercion;
import dev.headrace.processor.type.OutputColumn;
import dev.headrace.processor.type.PgType;
import dev.headrace.processor.type.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows of no named type as rows of one, field by field ({@code coerce_record_to_complex} of PostgreSQL's parser). */
final class RowConversions {
    private final Conversions conversions;
    private final AnalyzedExpressions analyzed;
    private final Coercion coercion;
    private final Faults faults;

    RowConversions(Conversions conversions, AnalyzedExpressions analyzed, Coercion coercion, Faults faults) {
        this.conversions = conversions;
        this.analyzed = analyzed;
        this.coercion = coercion;
        this.faults = faults;
    }

    /**
     * The row as one of that type.
     *
     * @param fields the fields of the type; empty if they are not all known
     * @param place where PostgreSQL reports that it cannot be one
     */
    Value convert(PgType target, List<OutputColumn> fields, Operand row, Span place, Strength strength) {
        Optional<List<Operand>> given = given(row);
        if (given.isPresent() && fields.isEmpty()) {
            faults.error(
                    Code.FEATURE_NOT_SUPPORTED,
                    place,
                    "the rows of " + target.plainText() + " may have columns that its source does not declare",
                    "such a row cannot be made of known columns alone");
            return Value.of(row.value().origins());
        }
        if (given.isEmpty() || given.get().size() != fields.size()) {
            String few = given.map(found -> found.size() < fields.size() ? "few" : "many")
                    .orElse("");
            return refuse(target, row, place, few.isEmpty() ? "" : "Input has too " + few + " columns.");
        }
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            PgType type = fields.get(i).type();
            Operand field = given.get().get(i);
            if (field.known() && !coercion.can(field.type(), type, strength)) {
                return refuse(
                        target,
                        row,
                        place,
                        "Cannot cast type " + field.type().plainText() + " to " + type.plainText() + " in column "
                                + (i + 1) + ".");
            }
            values.add(conversions.to(type, field));
        }
        return Value.computed("row(" + target.text() + ")", target, row.value().nullability(), values)
                .with(named(values, fields));
    }

    /** The fields of a written row, or of an item of FROM; a row that was computed can be of any fields. */
    private Optional<List<Operand>> given(Operand row) {
        boolean made = row.expression().filter(Expression.Row.class::isInstance).isPresent();
        List<Expression> written = made ? ((Expression.Row) row.expression().get()).fields() : List.of();
        boolean starred = written.stream().anyMatch(Expression.Expanded.class::isInstance);
        if (made && !starred) {
            return Optional.of(written.stream()
                    .map(each -> Operand.of(each, analyzed.value(each)))
                    .toList());
        }
        return !starred && row.value().columnsOfRow().isEmpty()
                ? Optional.empty()
                : Optional.of(row.value().fields().stream()
                        .map(column -> Operand.at(row.place(), Value.of(column)))
                        .toList());
    }

    private static List<Column> named(List<Value> values, List<OutputColumn> fields) {
        List<Column> named = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i);
            named.add(value.typed(fields.get(i).type())
                    .with(Nullability.notNullIf(value.isNotNull()))
                    .named(fields.get(i).name()));
        }
        return named;
    }

    private Value refuse(PgType target, Operand row, Span place, String detail) {
        String message = "cannot cast type " + row.type().plainText() + " to " + target.plainText();
        faults.error(Code.CANNOT_COERCE, place, message, detail.isEmpty() ? List.of() : List.of(detail));
        return Value.of(row.value().origins());
    }
}
