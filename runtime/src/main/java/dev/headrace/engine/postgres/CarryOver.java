package dev.headrace.engine.postgres;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives a new relation what people have put on the old one: owner, grants (columns' too), comments, options. */
final class CarryOver {
    /** Of both relations the privileges, in the order in which they were given, which a dump shows, and of the old one the comments. */
    private static final String PROPERTIES = """
            with it as (select c.oid, c.relacl, c.relowner from pg_class c where c.oid = any (array(select unnest(?::oid[]))))
            select it.oid, '', a.grantee, case when a.grantee = 0 then '' else pg_get_userbyid(a.grantee) end,
                   a.privilege_type, a.is_grantable, 0 as attnum, a.ordinality
            from it, aclexplode(coalesce(it.relacl, acldefault('r', it.relowner))) with ordinality as a
            union all
            select it.oid, t.attname, a.grantee, case when a.grantee = 0 then '' else pg_get_userbyid(a.grantee) end,
                   a.privilege_type, a.is_grantable, t.attnum, a.ordinality
            from it join pg_attribute t on t.attrelid = it.oid, aclexplode(t.attacl) with ordinality as a
            where t.attnum > 0 and not t.attisdropped
            union all
            select it.oid, coalesce(t.attname, ''), null, d.description, null, null, coalesce(t.attnum, 0), 0
            from it join pg_description d on d.classoid = 'pg_class'::regclass and d.objoid = it.oid
            left join pg_attribute t on t.attrelid = it.oid and t.attnum = d.objsubid and d.objsubid > 0
            order by attnum, ordinality""";

    /** What has been set for the columns of a materialized view, which a table's own keep it from being replaced. */
    private static final String SETTINGS = """
            with it as (
              select a.*, quote_ident(attname) as name, coalesce(attstattarget, -1) as target, typstorage
              from pg_attribute a join pg_type t on t.oid = a.atttypid
              where attrelid = (select ?::oid) and attnum > 0 and not attisdropped)
            select attname, name || ' set statistics ' || target from it where target <> -1
            union all select attname, name || ' set (' || array_to_string(attoptions, ', ') || ')' from it
                      where attoptions is not null
            union all select attname, name || ' set storage '
                        || case attstorage when 'p' then 'plain' when 'e' then 'external' when 'm' then 'main'
                           else 'extended' end from it where attstorage <> typstorage
            union all select attname, name || ' set compression '
                        || case attcompression when 'l' then 'lz4' else 'pglz' end from it where attcompression <> ''""";

    private final Server server;
    private final CatalogRelation old;
    private final CatalogRelation fresh;
    private final String name;

    CarryOver(Server server, CatalogRelation old, CatalogRelation fresh) {
        this.server = server;
        this.old = old;
        this.fresh = fresh;
        this.name = Sql.qualified(fresh.name());
    }

    private record Grant(String column, boolean everybody, String role, String privilege, boolean grantable) {
        String grantee() {
            return everybody ? "public" : Sql.identifier(role);
        }
    }

    private record Comment(String column, String text) {}

    /** What is said of both; all of the comments are the old one's. */
    private record Properties(List<Grant> wanted, List<Grant> given, List<Comment> comments) {}

    void apply() {
        server.executeAll(statements());
    }

    /** What gives the new relation all that, in order. */
    List<String> statements() {
        Properties properties = properties();
        List<String> statements = new ArrayList<>();
        if (!old.owner().equals(fresh.owner())) {
            statements.add("alter " + fresh.keyword() + " " + name + " owner to " + Sql.identifier(old.owner()));
        }
        if (old.kind() == fresh.kind() && !old.options().isEmpty()) {
            statements.add("alter " + fresh.keyword() + " " + name + " set (" + options(old.options()) + ")");
        }
        carryGrants(properties, statements);
        carryComments(properties, statements);
        if (old.isMaterializedView() && !fresh.isView()) {
            carrySettings(statements);
        }
        return statements;
    }

    private Properties properties() {
        Properties properties = new Properties(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        server.query(
                PROPERTIES,
                row -> {
                    boolean ofOld = row.getLong(1) == old.oid();
                    String column = row.getString(2);
                    if (row.getString(5) != null) {
                        Grant grant = new Grant(
                                column, row.getLong(3) == 0, row.getString(4), row.getString(5), row.getBoolean(6));
                        (ofOld ? properties.wanted() : properties.given()).add(grant);
                    } else if (ofOld) {
                        properties.comments().add(new Comment(column, row.getString(4)));
                    }
                    return column;
                },
                (Object) new Long[] {old.oid(), fresh.oid()});
        return properties;
    }

    /** {@code security_barrier = 'true', …}. */
    static String options(List<String> options) {
        List<String> parts = new ArrayList<>();
        for (String option : options) {
            int equals = option.indexOf('=');
            parts.add(option.substring(0, equals) + " = " + Sql.literal(option.substring(equals + 1)));
        }
        return String.join(", ", parts);
    }

    /** Default privileges may have given the new relation more than the old one has, so those are taken back first. */
    private void carryGrants(Properties properties, List<String> statements) {
        List<Grant> wanted = properties.wanted().stream()
                .filter(grant -> grant.column().isEmpty() || hasColumn(grant.column()))
                .toList();
        if (wanted.equals(properties.given())) {
            return;
        }
        Set<String> grantees = new LinkedHashSet<>();
        properties.given().forEach(grant -> grantees.add(grant.grantee()));
        grantees.forEach(grantee -> statements.add("revoke all on " + name + " from " + grantee));
        wanted.forEach(grant -> statements.add(granting(grant)));
    }

    private String granting(Grant grant) {
        String column = grant.column().isEmpty() ? "" : " (" + Sql.identifier(grant.column()) + ")";
        return "grant " + grant.privilege() + column + " on " + name + " to " + grant.grantee()
                + (grant.grantable() ? " with grant option" : "");
    }

    /** The relation's own takes the place of what says that it is temporary. */
    private void carryComments(Properties properties, List<String> statements) {
        Optional<String> own = properties.comments().stream()
                .filter(comment -> comment.column().isEmpty())
                .map(Comment::text)
                .findFirst();
        statements.add(commenting(fresh, own));
        for (Comment comment : properties.comments()) {
            if (!comment.column().isEmpty() && hasColumn(comment.column())) {
                statements.add("comment on column " + name + "." + Sql.identifier(comment.column()) + " is "
                        + Sql.literal(comment.text()));
            }
        }
    }

    private void carrySettings(List<String> statements) {
        List<String> settings = server
                .query(
                        SETTINGS,
                        row -> hasColumn(row.getString(1)) ? "alter column " + row.getString(2) : "",
                        old.oid())
                .stream()
                .filter(setting -> !setting.isEmpty())
                .toList();
        if (!settings.isEmpty()) {
            statements.add("alter " + fresh.keyword() + " " + name + " " + String.join(", ", settings));
            statements.add("analyze " + name);
        }
    }

    /** Says that about a relation, in the place of what says that it is temporary. */
    static void comment(Server server, CatalogRelation relation, Optional<String> text) {
        server.execute(commenting(relation, text));
    }

    static String commenting(CatalogRelation relation, Optional<String> text) {
        return "comment on " + relation.keyword() + " " + Sql.qualified(relation.name()) + " is "
                + text.map(Sql::literal).orElse("null");
    }

    private boolean hasColumn(String column) {
        return fresh.columns().stream().anyMatch(other -> other.name().equals(column));
    }
}
