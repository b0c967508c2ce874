package dev.headrace.engine.postgres;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives a new relation what people have put on the old one: owner, grants (columns' too), comments, options. */
final class CarryOver {
    /** In the order in which they were given, which a dump shows. */
    private static final String GRANTS = """
            select '', a.grantee, case when a.grantee = 0 then '' else pg_get_userbyid(a.grantee) end,
                   a.privilege_type, a.is_grantable, 0 as attnum, a.ordinality
            from pg_class c,
                 aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))) with ordinality as a
            where c.oid = ?
            union all
            select t.attname, a.grantee, case when a.grantee = 0 then '' else pg_get_userbyid(a.grantee) end,
                   a.privilege_type, a.is_grantable, t.attnum, a.ordinality
            from pg_attribute t, aclexplode(t.attacl) with ordinality as a
            where t.attrelid = ? and t.attnum > 0 and not t.attisdropped
            order by attnum, ordinality""";

    private static final String COMMENTS = """
            select '', obj_description(?, 'pg_class')
            union all
            select attname, col_description(attrelid, attnum) from pg_attribute
            where attrelid = ? and attnum > 0 and not attisdropped""";

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

    void apply() {
        if (!old.owner().equals(fresh.owner())) {
            server.execute("alter " + fresh.keyword() + " " + name + " owner to " + Sql.identifier(old.owner()));
        }
        if (old.kind() == fresh.kind() && !old.options().isEmpty()) {
            server.execute("alter " + fresh.keyword() + " " + name + " set (" + options(old.options()) + ")");
        }
        carryGrants();
        carryComments();
        if (old.isMaterializedView() && !fresh.isView()) {
            carrySettings();
        }
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
    private void carryGrants() {
        List<Grant> wanted = grants(old).stream()
                .filter(grant -> grant.column().isEmpty() || hasColumn(grant.column()))
                .toList();
        List<Grant> given = grants(fresh);
        if (wanted.equals(given)) {
            return;
        }
        Set<String> grantees = new LinkedHashSet<>();
        given.forEach(grant -> grantees.add(grant.grantee()));
        grantees.forEach(grantee -> server.execute("revoke all on " + name + " from " + grantee));
        wanted.forEach(this::grant);
    }

    private void grant(Grant grant) {
        String column = grant.column().isEmpty() ? "" : " (" + Sql.identifier(grant.column()) + ")";
        server.execute("grant " + grant.privilege() + column + " on " + name + " to " + grant.grantee()
                + (grant.grantable() ? " with grant option" : ""));
    }

    private List<Grant> grants(CatalogRelation relation) {
        return server.query(
                GRANTS,
                row -> new Grant(
                        row.getString(1), row.getLong(2) == 0, row.getString(3), row.getString(4), row.getBoolean(5)),
                relation.oid(),
                relation.oid());
    }

    private void carryComments() {
        for (Comment comment : comments(old)) {
            if (comment.column().isEmpty()) {
                comment(server, fresh, Optional.ofNullable(comment.text()));
            } else if (comment.text() != null && hasColumn(comment.column())) {
                server.execute("comment on column " + name + "." + Sql.identifier(comment.column()) + " is "
                        + Sql.literal(comment.text()));
            }
        }
    }

    private List<Comment> comments(CatalogRelation relation) {
        return server.query(
                COMMENTS, row -> new Comment(row.getString(1), row.getString(2)), relation.oid(), relation.oid());
    }

    private void carrySettings() {
        List<String> settings = server
                .query(
                        SETTINGS,
                        row -> hasColumn(row.getString(1)) ? "alter column " + row.getString(2) : "",
                        old.oid())
                .stream()
                .filter(setting -> !setting.isEmpty())
                .toList();
        if (!settings.isEmpty()) {
            server.execute("alter " + fresh.keyword() + " " + name + " " + String.join(", ", settings));
            server.execute("analyze " + name);
        }
    }

    /** Says that about a relation, in the place of what says that it is temporary. */
    static void comment(Server server, CatalogRelation relation, Optional<String> text) {
        server.execute("comment on " + relation.keyword() + " " + Sql.qualified(relation.name()) + " is "
                + text.map(Sql::literal).orElse("null"));
    }

    private boolean hasColumn(String column) {
        return fresh.columns().stream().anyMatch(other -> other.name().equals(column));
    }
}
