package dev.headrace.engine.postgres;

import dev.headrace.engine.EngineException;
import dev.headrace.graph.RelationName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The indexes that people have made on a materialized view; what takes its place, and has rows of its own, gets them too. */
record HandMadeIndexes(Server server, TemporaryNames names, List<Index> all) {
    /** Which of them is valid and stands in the default tablespace can be made from its definition. */
    private static final String FIND = """
            with it as (
              select i.indexrelid, c.relname, i.indisclustered, i.indisunique, pg_get_indexdef(i.indexrelid) as whole,
                     'CREATE ' || case when i.indisunique then 'UNIQUE ' else '' end || 'INDEX ' || quote_ident(c.relname)
                       || ' ON ' || i.indrelid::regclass || ' ' as beginning
              from pg_index i join pg_class c on c.oid = i.indexrelid join pg_class r on r.oid = i.indrelid
              where i.indrelid = (select ?::oid) and r.relkind = 'm' and i.indisvalid and c.reltablespace = 0
                and not coalesce(starts_with(obj_description(i.indexrelid, 'pg_class'), (select ?)), false))
            select relname, indisunique, substr(whole, length(beginning) + 1), indisclustered,
                   obj_description(indexrelid, 'pg_class'),
                   array(select 'alter column ' || attnum || ' set statistics ' || attstattarget from pg_attribute
                         where attrelid = indexrelid and coalesce(attstattarget, -1) <> -1 order by attnum)
            from it where starts_with(whole, beginning) order by indexrelid""";

    /**
     * One of them.
     *
     * @param name its name
     * @param unique whether no two rows may have the same values
     * @param definition what it is, from its method on, as the server prints it
     * @param clustered whether the rows were put in its order
     * @param comment what is said of it
     * @param settings what else has been set
     */
    record Index(
            RelationName name,
            boolean unique,
            String definition,
            boolean clustered,
            Optional<String> comment,
            List<String> settings) {}

    /** Those that {@code fresh} gets when it takes the place of {@code old}: none if it is a view. */
    static HandMadeIndexes of(Server server, TemporaryNames names, CatalogRelation old, boolean view) {
        if (view || !old.isMaterializedView()) {
            return new HandMadeIndexes(server, names, List.of());
        }
        String schema = old.name().schema();
        return new HandMadeIndexes(
                server,
                names,
                server.query(
                        FIND,
                        row -> new Index(
                                new RelationName(schema, row.getString(1)),
                                row.getBoolean(2),
                                row.getString(3),
                                row.getBoolean(4),
                                Optional.ofNullable(row.getString(5)),
                                Catalog.texts(row.getArray(6))),
                        old.oid(),
                        Indexes.MARK));
    }

    /** What they are called. */
    List<String> called() {
        return all.stream().map(index -> index.name().name()).toList();
    }

    /** Makes them on a relation that nobody reads yet, under names that are in nobody's way. */
    void create(CatalogRelation fresh) {
        all.forEach(index -> create(index, fresh));
        if (all.stream().anyMatch(index -> !index.settings().isEmpty())) {
            server.execute("analyze " + Sql.qualified(fresh.name()));
        }
    }

    private void create(Index index, CatalogRelation fresh) {
        RelationName name = temporary(index, fresh);
        try {
            server.execute("create " + (index.unique() ? "unique " : "") + "index " + Sql.identifier(name.name())
                    + " on " + Sql.qualified(fresh.name()) + " " + index.definition());
        } catch (EngineException refusal) {
            if (refusal.isPassing() || refusal.isDisconnect() || refusal.isCancel()) {
                throw refusal;
            }
            throw new EngineException(
                    "the index " + index.name() + ", which somebody has made on it, cannot be made on what takes its"
                            + " place: " + refusal.getMessage()
                            + "\n  drop or change the index, then run again; nothing was touched",
                    refusal.state(),
                    OptionalInt.empty(),
                    refusal);
        }
        String qualified = Sql.qualified(name);
        index.comment().ifPresent(text -> server.execute("comment on index " + qualified + " is " + Sql.literal(text)));
        index.settings().forEach(setting -> server.execute("alter index " + qualified + " " + setting));
        if (index.clustered()) {
            server.execute("alter " + fresh.keyword() + " " + Sql.qualified(fresh.name()) + " cluster on "
                    + Sql.identifier(name.name()));
        }
    }

    /** The statements that give them the names of the old ones. */
    List<String> renamings(CatalogRelation fresh) {
        List<String> statements = new ArrayList<>();
        all.forEach(index -> statements.add(
                Indexes.renaming(temporary(index, fresh), index.name().name())));
        return statements;
    }

    private RelationName temporary(Index index, CatalogRelation fresh) {
        return names.index(fresh.name(), "by hand\n" + index.name().name());
    }
}
