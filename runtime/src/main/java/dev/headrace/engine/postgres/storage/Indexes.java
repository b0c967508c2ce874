package dev.headrace.engine.postgres.storage;

import dev.headrace.engine.EngineException;
import dev.headrace.engine.Recipe;
import dev.headrace.engine.postgres.catalog.CatalogRelation;
import dev.headrace.engine.postgres.catalog.Part;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.Sql;
import dev.headrace.engine.postgres.sql.TemporaryNames;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.TableIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The indexes that a model declares, and the one that holds the key of a growing table. */
public record Indexes(Server server, TemporaryNames names, Recipe recipe) {
    private static final String FIND = """
            select c.relname, obj_description(c.oid, 'pg_class')
            from pg_index i join pg_class c on c.oid = i.indexrelid
            where i.indrelid = ? and starts_with(obj_description(c.oid, 'pg_class'), ?) order by c.relname""";

    private static final String UNIQUE_VIOLATION = "23505";

    /** Whether there are none to make. */
    public boolean none() {
        return wanted().isEmpty();
    }

    /** Makes all of them on a relation that nobody reads yet, under names that are in nobody's way. */
    public void create(RelationName on) {
        for (TableIndex index : wanted().values()) {
            create(index, names.index(on, definition(index)).name(), on);
        }
    }

    /** The statements that give those of a relation that takes the target's place their lasting names. */
    public List<String> renamings(CatalogRelation relation) {
        List<String> statements = new ArrayList<>();
        if (!relation.isView()) {
            wanted().forEach((name, index) ->
                    statements.add(new Part("index", names.index(relation.name(), definition(index))).renaming(name)));
        }
        return statements;
    }

    /** Makes those that the target lacks, and drops those of ours that nobody declares any more. */
    public void adjust(CatalogRelation target) {
        Map<String, String> there = new LinkedHashMap<>();
        server.query(FIND, row -> there.put(row.getString(1), row.getString(2)), target.oid(), Part.MARK);
        Map<String, TableIndex> wanted = wanted();
        there.forEach((name, comment) -> {
            boolean same = wanted.containsKey(name) && comment.equals(Part.MARK + definition(wanted.get(name)));
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
                + Sql.literal(Part.MARK + definition(index)));
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
