package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.relation.Origins;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.TypeResolver;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.FromItem;
import dev.headrace.processor.sql.tree.FromItem.ColumnDefinition;
import dev.headrace.processor.sql.tree.FromItem.TableCall;
import dev.headrace.processor.sql.tree.TypeName;
import dev.headrace.processor.type.PgType;
import java.util.List;
import java.util.Optional;

/** The columns that a query itself defines for a record: {@code as t(a int, b text)}. */
record DefinedColumns(TypeResolver types, Faults faults) {
    /** The columns of a definition list. */
    List<Column> columns(List<ColumnDefinition> definitions, Origins origins) {
        return definitions.stream()
                .map(column -> new Column(column.name().text(), type(column.type()), Nullability.NULLABLE, origins))
                .toList();
    }

    /** The type of that name; a fault is reported if there is none. */
    Optional<PgType> type(TypeName name) {
        return types.resolve(name);
    }

    /** Reports a definition list where none may stand. */
    void check(FromItem.Functions functions, TableCall table, PgType type, boolean record, boolean several) {
        Span place = table.columns().isEmpty()
                ? functions.alias().orElseThrow().columns().get(0).span()
                : table.columns().get(0).name().span();
        if (several && table.columns().isEmpty()) {
            refuse(place, "ROWS FROM() with multiple functions cannot have a column definition list");
        } else if (functions.ordinality() && table.columns().isEmpty()) {
            refuse(place, "WITH ORDINALITY cannot be used with a column definition list");
        } else if (!record && type.is("record")) {
            refuse(place, "a column definition list is redundant for a function with OUT parameters");
        } else if (!record) {
            refuse(place, "a column definition list is only allowed for functions returning \"record\"");
        }
    }

    private void refuse(Span place, String message) {
        faults.error(Code.SYNTAX_ERROR, place, message, "give the columns names only: … as t(a, b)");
    }
}
