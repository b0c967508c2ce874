package dev.headrace.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table that somebody else fills and the pipeline only reads.
 *
 * @param relation the table, in its logical schema
 * @param origin the {@code @Source} interface
 * @param columns the declared columns, which may be a subset of the table's
 */
public record SourceNode(RelationName relation, Origin origin, List<NodeColumn> columns) implements Node {
    public SourceNode {
        columns = List.copyOf(columns);
    }

    /** Starts a source of that table. */
    public static Builder of(String schema, String table, Origin origin) {
        return new Builder(new RelationName(schema, table), origin);
    }

    /** Collects the columns of a source in their order. */
    public static final class Builder {
        private final RelationName relation;
        private final Origin origin;
        private final List<NodeColumn> columns = new ArrayList<>();

        private Builder(RelationName relation, Origin origin) {
            this.relation = relation;
            this.origin = origin;
        }

        /** Adds a column whose type the build does not know: another module's model may have such. */
        public Builder column(String name) {
            columns.add(new NodeColumn(name, Optional.empty()));
            return this;
        }

        /** Adds a column; {@code type} is PostgreSQL's spelling. */
        public Builder column(String name, String type) {
            columns.add(new NodeColumn(name, Optional.of(type)));
            return this;
        }

        /** Makes the source. */
        public SourceNode build() {
            return new SourceNode(relation, origin, columns);
        }
    }
}
