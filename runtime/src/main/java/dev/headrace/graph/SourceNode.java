package dev.headrace.graph;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * A table that somebody else fills and the pipeline only reads.
 *
 * @param relation the table, in its logical schema
 * @param origin the {@code @Source} interface
 * @param columns the declared columns, which may be a subset of the table's
 * @param key the columns that are declared to be its key, unique and never null; empty if none are
 * @param freshness how old its newest row may be; empty if that is not asked
 */
public record SourceNode(
        RelationName relation, Origin origin, List<NodeColumn> columns, List<String> key, Optional<Freshness> freshness)
        implements Node {
    public SourceNode {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    /** The variables that stand in its SQL. */
    Set<String> variables() {
        return freshness.map(Freshness::variables).orElse(Set.of());
    }

    /** The same source with values, as SQL, in the place of its variables. */
    SourceNode filled(BiFunction<VariablePlace, String, String> values) {
        return new SourceNode(relation, origin, columns, key, freshness.map(asked -> asked.filled(values)));
    }

    /** Starts a source of that table. */
    public static Builder of(String schema, String table, Origin origin) {
        return new Builder(new RelationName(schema, table), origin);
    }

    /** Collects the columns of a source in their order. */
    public static final class Builder {
        private final RelationName relation;
        private final Origin origin;
        private final ColumnCollector columns = new ColumnCollector();
        private List<String> key = List.of();
        private Optional<Freshness> freshness = Optional.empty();

        private Builder(RelationName relation, Origin origin) {
            this.relation = relation;
            this.origin = origin;
        }

        /** Adds a column whose type the build does not know: another module's model may have such. */
        public Builder column(String name) {
            columns.add(name, Optional.empty());
            return this;
        }

        /** Adds a column; {@code type} is PostgreSQL's spelling. */
        public Builder column(String name, String type) {
            columns.add(name, Optional.of(type));
            return this;
        }

        /** The column added last is never null. */
        public Builder notNull() {
            columns.notNull();
            return this;
        }

        /** The columns that are its key. */
        public Builder key(String... names) {
            key = List.of(names);
            return this;
        }

        /** How old its newest row may be, in ISO 8601's durations; an empty text for never, or for all rows. */
        public Builder freshness(String loadedAt, String warnAfter, String errorAfter, String where) {
            freshness = Optional.of(new Freshness(loadedAt, duration(warnAfter), duration(errorAfter), where));
            return this;
        }

        private static Optional<Duration> duration(String text) {
            return text.isEmpty() ? Optional.empty() : Optional.of(Duration.parse(text));
        }

        /** Makes the source. */
        public SourceNode build() {
            return new SourceNode(relation, origin, columns.all(), key, freshness);
        }
    }
}
