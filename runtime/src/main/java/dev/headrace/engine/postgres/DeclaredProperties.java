package dev.headrace.engine.postgres;

import dev.headrace.graph.Storage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives a relation what its model declares of it, comments and privileges; what it declares nothing of stays. */
record DeclaredProperties(Server server, Storage storage) {
    private static final String COLUMN_COMMENT =
            "select col_description(attrelid, attnum) from pg_attribute where attrelid = ? and attname = ?";

    /** All that anybody but the owner may do, to the relation or to a column of it. */
    private static final String PRIVILEGES = """
            select case when a.grantee = 0 then 'public' else quote_ident(pg_get_userbyid(a.grantee)) end,
                   lower(a.privilege_type), a.attname
            from (select g.grantee, g.privilege_type, '' as attname, c.relowner
                  from pg_class c, aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))) as g where c.oid = ?
                  union all
                  select g.grantee, g.privilege_type, t.attname, 0
                  from pg_attribute t, aclexplode(t.attacl) as g where t.attrelid = ?) as a
            where a.grantee <> a.relowner""";

    private record Privilege(String role, String name, String column) {}

    void apply(CatalogRelation relation) {
        storage.comment().ifPresent(text -> comment(relation, text));
        for (Map.Entry<String, String> comment : storage.columnComments().entrySet()) {
            boolean there =
                    relation.columns().stream().anyMatch(column -> column.name().equals(comment.getKey()));
            if (there) {
                comment(relation, comment.getKey(), comment.getValue());
            }
        }
        if (!storage.grants().isEmpty()) {
            grant(relation);
        }
    }

    private void comment(CatalogRelation relation, String text) {
        List<String> now =
                server.query("select obj_description(?, 'pg_class')", row -> row.getString(1), relation.oid());
        if (!now.contains(text)) {
            CarryOver.comment(server, relation, Optional.of(text));
        }
    }

    private void comment(CatalogRelation relation, String column, String text) {
        List<String> now = server.query(COLUMN_COMMENT, row -> row.getString(1), relation.oid(), column);
        if (!now.contains(text)) {
            server.execute("comment on column " + Sql.qualified(relation.name()) + "." + Sql.identifier(column) + " is "
                    + Sql.literal(text));
        }
    }

    private void grant(CatalogRelation relation) {
        Set<Privilege> wanted = wanted(relation);
        Set<Privilege> now = new LinkedHashSet<>(server.query(
                PRIVILEGES,
                row -> new Privilege(row.getString(1), row.getString(2), row.getString(3)),
                relation.oid(),
                relation.oid()));
        if (wanted.equals(now)) {
            return;
        }
        String name = Sql.qualified(relation.name());
        now.stream()
                .map(Privilege::role)
                .distinct()
                .forEach(role -> server.execute("revoke all on " + name + " from " + role));
        wanted.forEach(
                privilege -> server.execute("grant " + privilege.name() + " on " + name + " to " + privilege.role()));
    }

    /** The owner needs no grant; {@code public} is everybody, and no role of that name can exist. */
    private Set<Privilege> wanted(CatalogRelation relation) {
        List<Privilege> wanted = new ArrayList<>();
        storage.grants()
                .forEach(grant -> grant.roles()
                        .forEach(role -> grant.privileges()
                                .forEach(privilege -> wanted.add(new Privilege(
                                        Sql.identifier(role), privilege.toLowerCase(java.util.Locale.ROOT), "")))));
        wanted.removeIf(privilege -> privilege.role().equals(Sql.identifier(relation.owner())));
        return new LinkedHashSet<>(wanted);
    }
}
