package dev.headrace.engine.postgres;

import dev.headrace.graph.Storage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives a relation what its model declares of it, comments and privileges; what it declares nothing of stays. */
record DeclaredProperties(Server server, Storage storage) {
    /** Of the relation itself, whose column has no name, and of its columns. */
    private static final String COMMENTS = """
            select coalesce(a.attname, ''), d.description
            from pg_description d
            left join pg_attribute a on a.attrelid = d.objoid and a.attnum = d.objsubid and d.objsubid > 0
            where d.classoid = 'pg_class'::regclass and d.objoid = (select ?::oid)""";

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
        if (storage.comment().isPresent() || !storage.columnComments().isEmpty()) {
            server.executeAll(comments(relation));
        }
        if (!storage.grants().isEmpty()) {
            grant(relation);
        }
    }

    /** What says all that is declared and not yet said. */
    private List<String> comments(CatalogRelation relation) {
        Map<String, String> now = new HashMap<>();
        server.query(COMMENTS, row -> now.put(row.getString(1), row.getString(2)), relation.oid());
        List<String> statements = new ArrayList<>();
        storage.comment()
                .filter(text -> !text.equals(now.get("")))
                .ifPresent(text -> statements.add(CarryOver.commenting(relation, Optional.of(text))));
        for (CatalogColumn column : relation.columns()) {
            String text = storage.columnComments().get(column.name());
            if (text != null && !text.equals(now.get(column.name()))) {
                statements.add("comment on column " + Sql.qualified(relation.name()) + "."
                        + Sql.identifier(column.name()) + " is " + Sql.literal(text));
            }
        }
        return statements;
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
        List<String> statements = new ArrayList<>();
        now.stream()
                .map(Privilege::role)
                .distinct()
                .forEach(role -> statements.add("revoke all on " + name + " from " + role));
        wanted.forEach(
                privilege -> statements.add("grant " + privilege.name() + " on " + name + " to " + privilege.role()));
        server.executeAll(statements);
    }

    /** The owner needs no grant; {@code public} is everybody, and no role of that name can exist. */
    private Set<Privilege> wanted(CatalogRelation relation) {
        List<Privilege> wanted = new ArrayList<>();
        storage.grants()
                .forEach(grant -> grant.roles()
                        .forEach(role -> grant.privileges()
                                .forEach(privilege -> wanted.add(
                                        new Privilege(Sql.identifier(role), privilege.toLowerCase(Locale.ROOT), "")))));
        wanted.removeIf(privilege -> privilege.role().equals(Sql.identifier(relation.owner())));
        return new LinkedHashSet<>(wanted);
    }
}
