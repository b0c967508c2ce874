package dev.headrace.engine.postgres.preservation;

import dev.headrace.engine.EngineException;
import dev.headrace.engine.postgres.catalog.CatalogRelation;
import dev.headrace.engine.postgres.catalog.Part;
import dev.headrace.engine.postgres.server.RowReader;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.Sql;
import dev.headrace.engine.postgres.sql.TemporaryNames;
import dev.headrace.graph.RelationName;
import java.util.List;
import java.util.Optional;

/**
 * The indexes and statistics objects that people have made on a materialized view; what takes its place, and has rows of its
 * own, gets them too.
 */
public record HandMade(Server server, TemporaryNames names, List<Made> all) {
    /**
     * What is valid and stands where it would be made can be made from its definition: an index in the default tablespace, a
     * statistics object of this role beside the view.
     */
    private static final String FIND = """
            with index as (
              select i.indexrelid, c.relname, i.indisclustered, i.indisunique, pg_get_indexdef(i.indexrelid) as whole,
                     'CREATE ' || case when i.indisunique then 'UNIQUE ' else '' end || 'INDEX ' || quote_ident(c.relname)
                       || ' ON ' || i.indrelid::regclass || ' ' as beginning
              from pg_index i join pg_class c on c.oid = i.indexrelid join pg_class r on r.oid = i.indrelid
              where i.indrelid = (select ?::oid) and r.relkind = 'm' and i.indisvalid and c.reltablespace = 0
                and not coalesce(starts_with(obj_description(i.indexrelid, 'pg_class'), (select ?)), false)
            ), statistics as (
              select s.oid, s.stxname, s.stxstattarget, pg_get_statisticsobjdef(s.oid) as whole,
                     'CREATE STATISTICS ' || quote_ident(n.nspname) || '.' || quote_ident(s.stxname) || ' ' as beginning,
                     ' FROM ' || s.stxrelid::regclass as ending
              from pg_statistic_ext s join pg_class r on r.oid = s.stxrelid join pg_namespace n on n.oid = s.stxnamespace
              where s.stxrelid = (select ?::oid) and r.relkind = 'm' and s.stxnamespace = r.relnamespace
                and pg_get_userbyid(s.stxowner) = current_user
            )
            select 'index', relname, indisunique, substr(whole, length(beginning) + 1), indisclustered,
                   obj_description(indexrelid, 'pg_class'),
                   array(select 'alter column ' || attnum || ' set statistics ' || attstattarget from pg_attribute
                         where attrelid = indexrelid and coalesce(attstattarget, -1) <> -1 order by attnum), indexrelid
            from index where starts_with(whole, beginning)
            union all
            select 'statistics', stxname, false,
                   substr(whole, length(beginning) + 1, length(whole) - length(beginning) - length(ending)), false,
                   obj_description(oid, 'pg_statistic_ext'),
                   array(select 'set statistics ' || stxstattarget where coalesce(stxstattarget, -1) <> -1), oid
            from statistics where starts_with(whole, beginning) and right(whole, length(ending)) = ending
            order by 1, 8""";

    /**
     * One of them.
     *
     * @param part its name, and which of both it is
     * @param unique whether it is an index that no two rows may have the same values in
     * @param definition what it is, as the server prints it: an index from its method on
     * @param clustered whether the rows were put in its order
     * @param comment what is said of it
     * @param settings what else has been set
     */
    record Made(
            Part part,
            boolean unique,
            String definition,
            boolean clustered,
            Optional<String> comment,
            List<String> settings) {
        boolean isIndex() {
            return part.keyword().equals("index");
        }

        String creation(RelationName name, RelationName on) {
            return isIndex()
                    ? "create " + (unique ? "unique " : "") + "index " + Sql.identifier(name.name()) + " on "
                            + Sql.qualified(on) + " " + definition
                    : "create statistics " + Sql.qualified(name) + " " + definition + " from " + Sql.qualified(on);
        }
    }

    /** Those that {@code fresh} gets when it takes the place of {@code old}: none if it is a view. */
    public static HandMade of(
            Server server, TemporaryNames names, Optional<CatalogRelation> old, CatalogRelation fresh) {
        List<Made> all = fresh.isView()
                ? List.of()
                : old.filter(CatalogRelation::isMaterializedView).stream()
                        .flatMap(view -> made(server, view).stream())
                        .toList();
        return new HandMade(server, names, all);
    }

    private static List<Made> made(Server server, CatalogRelation view) {
        String schema = view.name().schema();
        return server.query(
                FIND,
                row -> new Made(
                        new Part(row.getString(1), new RelationName(schema, row.getString(2))),
                        row.getBoolean(3),
                        row.getString(4),
                        row.getBoolean(5),
                        Optional.ofNullable(row.getString(6)),
                        RowReader.texts(row, 7)),
                view.oid(),
                Part.MARK,
                view.oid());
    }

    public boolean none() {
        return all.isEmpty();
    }

    /** What they are, as an {@link Obstacle} has it. */
    List<String> labels() {
        return all.stream().map(made -> made.part().label()).toList();
    }

    /** Makes them on a relation that nobody reads yet, under names that are in nobody's way. */
    public void create(CatalogRelation fresh) {
        all.forEach(made -> create(made, fresh));
        if (all.stream().anyMatch(made -> !made.isIndex() || !made.settings().isEmpty())) {
            server.execute("analyze " + Sql.qualified(fresh.name()));
        }
    }

    private void create(Made made, CatalogRelation fresh) {
        Part temporary = temporary(made, fresh);
        try {
            server.execute(made.creation(temporary.name(), fresh.name()));
        } catch (EngineException refusal) {
            throw refusal.isOfTheMoment() ? refusal : explained(made, refusal);
        }
        String what = temporary.keyword() + " " + Sql.qualified(temporary.name());
        made.comment().ifPresent(text -> server.execute("comment on " + what + " is " + Sql.literal(text)));
        made.settings().forEach(setting -> server.execute("alter " + what + " " + setting));
        if (made.clustered()) {
            server.execute("alter " + fresh.keyword() + " " + Sql.qualified(fresh.name()) + " cluster on "
                    + Sql.identifier(temporary.name().name()));
        }
    }

    private static EngineException explained(Made made, EngineException refusal) {
        String what = made.isIndex() ? "index" : "statistics object";
        return refusal.saying("the " + what + " " + made.part().name()
                + ", which somebody has made on it, cannot be made on what takes"
                + " its place: " + refusal.getMessage()
                + "\n  drop or change the " + what + ", then run again; nothing was touched");
    }

    /** The statements that give them the names of the old ones. */
    public List<String> renamings(CatalogRelation fresh) {
        return all.stream()
                .map(made -> temporary(made, fresh).renaming(made.part().name().name()))
                .toList();
    }

    private Part temporary(Made made, CatalogRelation fresh) {
        return new Part(
                made.part().keyword(),
                names.index(fresh.name(), "by hand\n" + made.part().label()));
    }
}
