package dev.headrace.engine.postgres;

import dev.headrace.engine.EngineException;
import dev.headrace.engine.Recipe;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.TableIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The indexes that a model declares, and the one that holds the key of a growing table. */
record Indexes(Server server, TemporaryNames names, Recipe recipe) {
    /** What the comment of an index of ours begins with; the rest is its definition. */
    static final String MARK = "headrace: ";

    private static final String FIND = """
            select c.relname, obj_description(c.oid, 'pg_class')
            from pg_index i join pg_class c on c.oid = i.indexrelid
            where i.indrelid = ? and starts_with(obj_description(c.oid, 'pg_class'), ?) order by c.relname""";

    private static final String OF_ALL = """
            with wanted as (select to_regclass(name)::oid as oid from unnest((select ?::text[])) as name)
            select i.indrelid, 'index', n.nspname, c.relname, i.indexrelid
            from wanted join pg_index i on i.indrelid = wanted.oid
            join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
            join pg_class r on r.oid = i.indrelid
            where r.relkind = 'm' or starts_with(obj_description(c.oid, 'pg_class'), (select ?))
            union all
            select s.stxrelid, 'statistics', n.nspname, s.stxname, s.oid
            from wanted join pg_statistic_ext s on s.stxrelid = wanted.oid
            join pg_namespace n on n.oid = s.stxnamespace
            join pg_class r on r.oid = wanted.oid
            where r.relkind = 'm'
            order by 2, 5""";

    private static final String UNIQUE_VIOLATION = "23505";

    /** Those of ours, and all of a materialized view with its statistics objects, by the identities of their relations, in the order in which they were made. */
    static Map<Long, List<Part>> named(Server server, List<CatalogRelation> relations) {
        Inquiry inquiry = new Inquiry();
        List<Map.Entry<Long, Part>> all =
                ask(inquiry, relations.stream().map(CatalogRelation::name).toList());
        server.ask(inquiry);
        Map<Long, List<Part>> named = new LinkedHashMap<>();
        all.forEach(index ->
                named.computeIfAbsent(index.getKey(), none -> new ArrayList<>()).add(index.getValue()));
        return named;
    }

    /** The same of the relations that have these names. */
    static List<Map.Entry<Long, Part>> ask(Inquiry inquiry, List<RelationName> relations) {
        return inquiry.ask(
                OF_ALL,
                row -> Map.entry(
                        row.getLong(1),
                        new Part(row.getString(2), new RelationName(row.getString(3), row.getString(4)))),
                relations.stream().map(Sql::qualified).toArray(String[]::new),
                MARK);
    }

    /** Whether there are none to make. */
    boolean none() {
        return wanted().isEmpty();
    }

    /** Makes all of them on a relation that nobody reads yet, under names that are in nobody's way. */
    void create(RelationName on) {
        for (TableIndex index : wanted().values()) {
            create(index, names.index(on, definition(index)).name(), on);
        }
    }

    /** The statements that give those of a relation that takes the target's place their lasting names. */
    List<String> renamings(CatalogRelation relation) {
        List<String> statements = new ArrayList<>();
        if (!relation.isView()) {
            wanted().forEach((name, index) ->
                    statements.add(new Part("index", names.index(relation.name(), definition(index))).renaming(name)));
        }
        return statements;
    }

    /** Makes those that the target lacks, and drops those of ours that nobody declares any more. */
    void adjust(CatalogRelation target) {
        Map<String, String> there = new LinkedHashMap<>();
        server.query(FIND, row -> there.put(row.getString(1), row.getString(2)), target.oid(), MARK);
        Map<String, TableIndex> wanted = wanted();
        there.forEach((name, comment) -> {
            boolean same = wanted.containsKey(name) && comment.equals(MARK + definition(wanted.get(name)));
            if (!same) {
                server.execute("drop index "
                        + Sql.qualified(new RelationName(target.name().schema(), name)));
            } else {
                wanted.remove(name);
            }
        });
        wanted.forEach((name, index) -> create(index, name, target.name()));
    }

    /** By their lasting names, in the order declared; the key's first. */
    private Map<String, TableIndex> wanted() {
        Map<String, TableIndex> wanted = new LinkedHashMap<>();
        List<TableIndex> all = new ArrayList<>();
        recipe.increment()
                .filter(increment -> !increment.key().isEmpty())
                .ifPresent(increment -> all.add(
                        TableIndex.on(increment.key().toArray(String[]::new)).asUnique()));
        all.addAll(recipe.storage().indexes());
        all.forEach(index -> wanted.put(index.nameOn(recipe.target().name()), index));
        return wanted;
    }

    private void create(TableIndex index, String name, RelationName on) {
        String unique = index.unique() ? "unique " : "";
        try {
            server.execute("create " + unique + "index " + Sql.identifier(name) + " on " + Sql.qualified(on) + " "
                    + definition(index).substring(unique.length()));
        } catch (EngineException refusal) {
            throw explained(index, refusal);
        }
        server.execute("comment on index " + Sql.qualified(new RelationName(on.schema(), name)) + " is "
                + Sql.literal(MARK + definition(index)));
    }

    /** Of a growing table's key nulls are one value: two rows without a key would be two rows with one. */
    private String definition(TableIndex index) {
        String what =
                index.expression().isEmpty() ? Sql.identifiers(index.columns()) : "(" + index.expression() + "\n)";
        boolean key = recipe.increment()
                .filter(increment -> index.isKey() && increment.key().equals(index.columns()))
                .isPresent();
        return (index.unique() ? "unique " : "") + "using " + Sql.identifier(index.method()) + " (" + what + ")"
                + (index.include().isEmpty() ? "" : " include (" + Sql.identifiers(index.include()) + ")")
                + (key ? " nulls not distinct" : "")
                + (index.where().isEmpty() ? "" : " where (" + index.where() + "\n)");
    }

    private EngineException explained(TableIndex index, EngineException refusal) {
        String what = index.nameOn(recipe.target().name());
        String remedy = refusal.state().equals(UNIQUE_VIOLATION)
                ? "\n  the index is declared as unique: mend the rows, or rebuild the table with --full-refresh"
                : "";
        return new EngineException(
                "the index " + what + " cannot be made: " + refusal.getMessage() + remedy + "; nothing was touched",
                refusal.state(),
                OptionalInt.empty(),
                refusal);
    }
}
