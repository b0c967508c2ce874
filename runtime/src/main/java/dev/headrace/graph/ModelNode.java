package dev.headrace.graph;

import dev.headrace.Materialized;
import dev.headrace.OnError;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A relation that the pipeline makes from a query.
 *
 * @param relation the relation, in its logical schema
 * @param materialized what it is made as
 * @param origin the {@code @Model} interface
 * @param sql the query
 * @param columns the query's columns, all of them, in order
 * @param checked whether the build has analyzed the query; otherwise the columns are only the user's word
 * @param dependsOn the nodes it reads or was told to come after, sorted
 * @param onError what the nodes that read it do when it fails
 * @param tags the model's tags, its package's included, sorted
 * @param storage what it says of its relation besides the query
 * @param increment how its table grows from run to run; empty if each run makes it anew
 */
public record ModelNode(
        RelationName relation,
        Materialized materialized,
        Origin origin,
        SqlText sql,
        List<NodeColumn> columns,
        boolean checked,
        List<RelationName> dependsOn,
        OnError.Descendants onError,
        List<String> tags,
        Storage storage,
        Optional<Increment> increment)
        implements Node {
    public ModelNode {
        columns = List.copyOf(columns);
        dependsOn = List.copyOf(dependsOn);
        tags = List.copyOf(tags);
    }

    /** Whether it has no relation of its own in the database. */
    public boolean isEphemeral() {
        return materialized == Materialized.EPHEMERAL;
    }

    /** What it is made as, as dbt says it: {@code incremental} for a table that grows. */
    public String kind() {
        return increment.isPresent() ? "incremental" : materialized.name().toLowerCase(Locale.ROOT);
    }

    /** The variables that stand in its queries and in what is said of its relation. */
    Set<String> variables() {
        Set<String> names = new TreeSet<>(sql.variables());
        increment.ifPresent(growing -> names.addAll(growing.sql().variables()));
        names.addAll(storage.variables());
        return names;
    }

    /** The same model with values in the place of the variables in its queries and in its statements. */
    ModelNode filled(BiFunction<VariablePlace, String, String> values) {
        ModelNode filled = with(query -> query.filled(values));
        return new ModelNode(
                relation,
                materialized,
                origin,
                filled.sql,
                columns,
                checked,
                dependsOn,
                onError,
                tags,
                storage.filled(values),
                filled.increment);
    }

    /** The same model with other forms of its queries. */
    ModelNode with(UnaryOperator<SqlText> change) {
        return new ModelNode(
                relation,
                materialized,
                origin,
                change.apply(sql),
                columns,
                checked,
                dependsOn,
                onError,
                tags,
                storage,
                increment.map(growing -> growing.sql(change.apply(growing.sql()))));
    }

    /** Starts a model of that relation. */
    public static Builder of(Materialized materialized, String schema, String name, Origin origin) {
        return new Builder(materialized, new RelationName(schema, name), origin);
    }

    /** Collects what a model is made of. */
    public static final class Builder {
        private final Materialized materialized;
        private final RelationName relation;
        private final Origin origin;
        private SqlText sql = SqlText.of("");
        private final ColumnCollector columns = new ColumnCollector();
        private boolean checked = true;
        private final List<RelationName> dependsOn = new ArrayList<>();
        private OnError.Descendants onError = OnError.Descendants.SKIP;
        private List<String> tags = List.of();
        private Storage storage = Storage.PLAIN;
        private Optional<Increment> increment = Optional.empty();

        private Builder(Materialized materialized, RelationName relation, Origin origin) {
            this.materialized = materialized;
            this.relation = relation;
            this.origin = origin;
        }

        /** The query. */
        public Builder sql(SqlText query) {
            sql = query;
            return this;
        }

        /** Adds an output column whose type the build does not know. */
        public Builder column(String name) {
            columns.add(name, Optional.empty());
            return this;
        }

        /** Adds an output column; {@code type} is PostgreSQL's spelling. */
        public Builder column(String name, String type) {
            columns.add(name, Optional.of(type));
            return this;
        }

        /** The column added last is never null. */
        public Builder notNull() {
            columns.notNull();
            return this;
        }

        /** The build has taken the user's word for the columns. */
        public Builder unchecked() {
            checked = false;
            return this;
        }

        /** Adds a node that is built, or only read, before this one. */
        public Builder dependsOn(Node node) {
            dependsOn.add(node.relation());
            return this;
        }

        /** What the nodes that read it do when it fails; without this they are skipped. */
        public Builder onError(OnError.Descendants whatTheyDo) {
            onError = whatTheyDo;
            return this;
        }

        /** The model's tags. */
        public Builder tags(String... names) {
            tags = List.of(names);
            return this;
        }

        /** What it says of its relation besides the query. */
        public Builder storage(Storage all) {
            storage = all;
            return this;
        }

        /** How its table grows from run to run; {@code branch} makes of the author's text what an increment sends. */
        public Builder incremental(UnaryOperator<SqlText> branch, Function<SqlText, Increment> growing) {
            increment = Optional.of(growing.apply(branch.apply(SqlText.of(sql.text()))));
            return this;
        }

        /** How its table grows from run to run by the query that makes it in full. */
        public Builder incremental(Function<SqlText, Increment> growing) {
            increment = Optional.of(growing.apply(sql));
            return this;
        }

        /** Makes the model. */
        public ModelNode build() {
            return new ModelNode(
                    relation,
                    materialized,
                    origin,
                    sql,
                    columns.all(),
                    checked,
                    dependsOn,
                    onError,
                    tags,
                    storage,
                    increment);
        }
    }
}
