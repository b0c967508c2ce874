package dev.headrace.graph;

import dev.headrace.graph.SqlText.CommonTable;
import dev.headrace.graph.SqlText.Edit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The queries of ephemeral models inside another's: what they read, and how tables can stand for them. */
public final class GivenEphemerals {
    private static final String ALL = "select * from ";

    private GivenEphemerals() {}

    /** All relations that a query reads, itself or through the queries of ephemeral ones inside it, which count too. */
    public static Set<RelationName> read(SqlText sql) {
        Set<RelationName> all = new LinkedHashSet<>(sql.relations());
        for (Edit edit : sql.edits()) {
            if (edit instanceof Edit.With with) {
                with.tables().forEach(table -> all.addAll(read(table.sql())));
            }
        }
        return all;
    }

    /** The same query, which reads tables where it read the queries of these. */
    public static SqlText asTables(SqlText sql, Set<RelationName> given) {
        Map<String, RelationName> byName = inlined(sql).stream()
                .filter(mention -> given.contains(mention.relation()))
                .collect(Collectors.toMap(Edit.Inlined::name, Edit.Inlined::relation, (one, same) -> one));
        List<Edit> edits = sql.edits().stream()
                .map(edit -> edit instanceof Edit.With with ? standIns(with, byName, given) : edit)
                .toList();
        return new SqlText(sql.text(), edits);
    }

    private static Edit standIns(Edit.With with, Map<String, RelationName> byName, Set<RelationName> given) {
        List<CommonTable> tables = with.tables().stream()
                .map(table -> byName.containsKey(table.name())
                        ? new CommonTable(table.name(), all(byName.get(table.name())))
                        : new CommonTable(table.name(), asTables(table.sql(), given)))
                .toList();
        return new Edit.With(with.start(), with.end(), with.before(), tables);
    }

    private static SqlText all(RelationName relation) {
        return SqlText.of(ALL + relation.name())
                .relation(ALL.length(), ALL.length() + relation.name().length(), relation);
    }

    private static List<Edit.Inlined> inlined(SqlText sql) {
        return sql.edits().stream()
                .flatMap(edit -> edit instanceof Edit.With with
                        ? with.tables().stream().flatMap(table -> inlined(table.sql()).stream())
                        : edit instanceof Edit.Inlined mention ? Stream.of(mention) : Stream.empty())
                .toList();
    }
}
