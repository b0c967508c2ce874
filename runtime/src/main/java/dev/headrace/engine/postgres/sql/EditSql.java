package dev.headrace.engine.postgres.sql;

import dev.headrace.graph.RelationName;
import dev.headrace.graph.RenderedSql;
import dev.headrace.graph.SqlText;
import dev.headrace.graph.SqlText.Edit;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What PostgreSQL gets in the places of an author's text that differ from run to run. */
public record EditSql(UnaryOperator<RelationName> places) {
    /** The text as it is sent when relations are at these places. */
    public static RenderedSql render(SqlText sql, UnaryOperator<RelationName> places) {
        return sql.render(new EditSql(places)::of);
    }

    private String of(Edit edit) {
        if (edit instanceof Edit.Relation mention) {
            return name(mention.relation());
        }
        if (edit instanceof Edit.Narrowed mention) {
            return narrowed(mention);
        }
        if (edit instanceof Edit.Inlined mention) {
            String name = Sql.identifier(mention.name());
            return mention.alias()
                    .map(alias -> name + " as " + Sql.identifier(alias))
                    .orElse(name);
        }
        if (edit instanceof Edit.With with) {
            return with(with);
        }
        if (edit instanceof Edit.Alias mention) {
            return Sql.identifier(mention.alias());
        }
        return edit instanceof Edit.Replace other ? other.replacement() : "";
    }

    /** A simple derived table, which the planner pulls up: the plan is the same as that of the table's name. */
    private String narrowed(Edit.Narrowed mention) {
        String query = "(select " + Sql.identifiers(mention.columns()) + " from " + name(mention.relation()) + ")";
        return mention.alias()
                .map(alias -> query + " as " + Sql.identifier(alias))
                .orElse(query);
    }

    /** The new line ends a comment that the author of such a query may have put last. */
    private String with(Edit.With with) {
        String tables = with.tables().stream()
                .map(table -> Sql.identifier(table.name()) + " as (\n"
                        + table.sql().render(this::of).text() + "\n)")
                .collect(Collectors.joining(", "));
        if (tables.isEmpty()) {
            return "";
        }
        return with.before() ? " " + tables + "," : "with " + tables + "\n";
    }

    private String name(RelationName relation) {
        return Sql.qualified(places.apply(relation));
    }
}
