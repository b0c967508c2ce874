package dev.headrace.graph;

import dev.headrace.graph.SqlText.CommonTable;
import dev.headrace.graph.SqlText.Edit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Puts the queries of ephemeral models into those that read them, as common tables whose names nobody else uses. */
final class Ephemerals {
    /** Room for a number within PostgreSQL's 63 bytes, whatever alphabet the name is of. */
    private static final int LONGEST_STEM = 12;

    private final List<Node> nodes;
    private final Map<RelationName, CommonTable> tables = new LinkedHashMap<>();

    private Ephemerals(List<Node> nodes) {
        this.nodes = nodes;
    }

    /** The nodes, each after all it reads, with queries that read no ephemeral relation. */
    static List<Node> inline(List<Node> nodes) {
        Ephemerals ephemerals = new Ephemerals(nodes);
        return nodes.stream()
                .map(node -> node instanceof ModelNode model ? ephemerals.inlined(model) : node)
                .toList();
    }

    private Node inlined(ModelNode model) {
        if (model.isEphemeral()) {
            tables.put(model.relation(), new CommonTable(unusedName(model.relation()), named(model.sql())));
        }
        return tables.isEmpty() ? model : model.with(sql -> supplied(named(sql)));
    }

    /** With the tables' names where the author names their relations. */
    private SqlText named(SqlText sql) {
        return new SqlText(sql.text(), sql.edits().stream().map(this::named).toList());
    }

    private Edit named(Edit edit) {
        if (edit instanceof Edit.Relation mention && tables.containsKey(mention.relation())) {
            return inlined(edit, mention.relation(), Optional.empty());
        }
        return edit instanceof Edit.Narrowed mention && tables.containsKey(mention.relation())
                ? inlined(edit, mention.relation(), mention.alias())
                : edit;
    }

    private Edit inlined(Edit edit, RelationName relation, Optional<String> alias) {
        return new Edit.Inlined(
                edit.start(), edit.end(), relation, tables.get(relation).name(), alias);
    }

    /** With the queries of the tables that it names, and of those that they name. */
    private SqlText supplied(SqlText sql) {
        Set<RelationName> needed = new TreeSet<>();
        need(sql, needed);
        if (needed.isEmpty()) {
            return sql;
        }
        List<CommonTable> all = tables.entrySet().stream()
                .filter(table -> needed.contains(table.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        List<Edit> edits = new ArrayList<>(sql.edits());
        boolean placed = edits.stream().anyMatch(Edit.With.class::isInstance);
        if (!placed) {
            edits.add(0, new Edit.With(0, 0, false, List.of()));
        }
        edits.replaceAll(edit ->
                edit instanceof Edit.With with ? new Edit.With(with.start(), with.end(), with.before(), all) : edit);
        edits.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
        return new SqlText(sql.text(), edits);
    }

    private void need(SqlText sql, Set<RelationName> needed) {
        for (RelationName relation : sql.relations()) {
            if (tables.containsKey(relation) && needed.add(relation)) {
                need(tables.get(relation).sql(), needed);
            }
        }
    }

    /** One that stands in no query of the pipeline, whatever that means there. */
    private String unusedName(RelationName relation) {
        String name = relation.name();
        String stem = "headrace_"
                + name.substring(
                        0, name.offsetByCodePoints(0, Math.min(LONGEST_STEM, name.codePointCount(0, name.length()))));
        for (int number = 1; ; number++) {
            String candidate = stem + "_" + number;
            boolean used =
                    tables.values().stream().anyMatch(table -> table.name().equals(candidate))
                            || nodes.stream()
                                    .anyMatch(node -> node instanceof ModelNode model
                                            && (model.sql().text().contains(candidate)));
            if (!used) {
                return candidate;
            }
        }
    }
}
