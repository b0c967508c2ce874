package dev.headrace.check;

import dev.headrace.graph.RelationName;
import dev.headrace.graph.RelationReference;
import dev.headrace.graph.SqlText;
import dev.headrace.graph.VariablePlace;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** A question about a relation whose answer is the rows that fail it. */
public sealed interface Check {
    /** No two rows have the same non-null values in these columns, as dbt's {@code unique}. */
    record Unique(List<String> columns) implements Check {
        public Unique {
            columns = List.copyOf(columns);
        }

        @Override
        public boolean looksAtRowsTogether() {
            return true;
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
    record References(String column, RelationName parent, String parentColumn) implements Check {
        @Override
        public Set<RelationName> read() {
            return Set.of(parent);
        }
    }

    /**
     * No row meets an SQL condition.
     *
     * @param failing what is true of a row that fails
     * @param asked what is asked, in the user's words
     */
    record NoRow(String failing, String asked) implements Check {
        @Override
        public Set<String> variables() {
            return VariablePlace.in(failing);
        }

        @Override
        public Check filled(BiFunction<VariablePlace, String, String> values) {
            return new NoRow(VariablePlace.fill(failing, values), asked);
        }
    }

    /**
     * A query of its own selects no row.
     *
     * @param failing the query of the rows that fail, with the relations that it reads
     * @param asked what is asked, in the user's words
     */
    record Selects(SqlText failing, String asked) implements Check {
        @Override
        public Set<RelationName> read() {
            return failing.relations();
        }

        @Override
        public Set<String> variables() {
            return failing.variables();
        }

        @Override
        public Check filled(BiFunction<VariablePlace, String, String> values) {
            return new Selects(failing.filled(values), asked);
        }

        @Override
        public boolean looksAtRowsTogether() {
            return true;
        }
    }

    /** The relations that it reads, besides the one it is asked about or with it. */
    default Set<RelationName> read() {
        return Set.of();
    }

    /** The variables that stand in its SQL. */
    default Set<String> variables() {
        return Set.of();
    }

    /** The same check with values, as SQL, in the place of its variables. */
    default Check filled(BiFunction<VariablePlace, String, String> values) {
        return this;
    }

    /** Whether the answer for a row depends on the others of its relation. */
    default boolean looksAtRowsTogether() {
        return false;
    }

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

    /** {@link NoRow} for which that condition is false; one for which it is null passes, as with a CHECK constraint. */
    static Check holds(String condition) {
        return new NoRow("not (" + condition + "\n)", condition.strip());
    }

    /** {@link NoRow} that meets that condition. */
    static Check noRow(String failing, String asked) {
        return new NoRow(failing, asked);
    }

    /** {@link Selects}: that query yields nothing. */
    static Check selectsNothing(SqlText failing, String asked) {
        return new Selects(failing, asked);
    }
}
