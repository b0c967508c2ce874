package dev.headrace.check;

import dev.headrace.graph.RelationName;
import dev.headrace.graph.RelationReference;
import java.util.List;

/** A question about a relation whose answer is the rows that fail it. */
public sealed interface Check {
    /** No two rows have the same non-null values in these columns, as dbt's {@code unique}. */
    record Unique(List<String> columns) implements Check {
        public Unique {
            columns = List.copyOf(columns);
        }
    }

    /** None of these columns is null, as dbt's {@code not_null}. */
    record NotNull(List<String> columns) implements Check {
        public NotNull {
            columns = List.copyOf(columns);
        }
    }

    /** The column is null or one of these values, as dbt's {@code accepted_values}. */
    record AcceptedValues(String column, List<String> values) implements Check {
        public AcceptedValues {
            values = List.copyOf(values);
        }
    }

    /** The column is null or a value of the parent's column, as dbt's {@code relationships}. */
    record References(String column, RelationName parent, String parentColumn) implements Check {}

    /** {@link Unique} of these columns together. */
    static Check unique(String... columns) {
        return new Unique(List.of(columns));
    }

    /** {@link NotNull} of each of these columns. */
    static Check notNull(String... columns) {
        return new NotNull(List.of(columns));
    }

    /** {@link AcceptedValues} of that column. */
    static Check acceptedValues(String column, String... values) {
        return new AcceptedValues(column, List.of(values));
    }

    /** {@link References} from that column to the parent's. */
    static Check references(String column, RelationReference parent, String parentColumn) {
        return new References(column, parent.relation(), parentColumn);
    }
}
