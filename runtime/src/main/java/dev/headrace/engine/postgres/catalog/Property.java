package dev.headrace.engine.postgres.catalog;

import dev.headrace.engine.postgres.server.Inquiry;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.Sql;
import dev.headrace.graph.RelationName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody may do with a relation or a column of it, or what is said of it.
 *
 * @param relation the relation's identity
 * @param grant a privilege on it
 * @param comment what is said of it
 */
public record Property(long relation, Optional<Grant> grant, Optional<Comment> comment) {
    /**
     * The privileges, in the order in which they were given, which a dump shows, and the comments. A privilege that another
     * role than the owner has given is that role's to give again, if this one may act for it.
     */
    private static final String FIND = """
            with it as (
              select c.oid, c.relacl, c.relowner, c.relnamespace from pg_class c
              where c.oid = any (array(select to_regclass(name)::oid from unnest((select ?::text[])) as name)))
            select it.oid, '', a.grantee, case when a.grantee = 0 then '' else pg_get_userbyid(a.grantee) end,
                   a.privilege_type, a.is_grantable, 0 as attnum, a.ordinality, %1$s as grantor
            from it, aclexplode(coalesce(it.relacl, acldefault('r', it.relowner))) with ordinality as a
            union all
            select it.oid, t.attname, a.grantee, case when a.grantee = 0 then '' else pg_get_userbyid(a.grantee) end,
                   a.privilege_type, a.is_grantable, t.attnum, a.ordinality, %1$s
            from it join pg_attribute t on t.attrelid = it.oid, aclexplode(t.attacl) with ordinality as a
            where t.attnum > 0 and not t.attisdropped
            union all
            select it.oid, coalesce(t.attname, ''), null, d.description, null, null, coalesce(t.attnum, 0), 0, null
            from it join pg_description d on d.classoid = 'pg_class'::regclass and d.objoid = it.oid
            left join pg_attribute t on t.attrelid = it.oid and t.attnum = d.objsubid and d.objsubid > 0
            order by attnum, ordinality""".formatted("""
            case when a.grantor <> it.relowner and has_schema_privilege(a.grantor, it.relnamespace, 'usage')
                      and pg_has_role(a.grantor, case when current_setting('server_version_num')::int < 160000
                                                      then 'member' else 'set' end)
                 then pg_get_userbyid(a.grantor) end""");

    /** A privilege; the relation itself has no column's name, and what the owner gives no grantor's. */
    public record Grant(
            String column,
            boolean everybody,
            String role,
            String privilege,
            boolean grantable,
            Optional<String> grantor) {
        public String grantee() {
            return everybody ? "public" : Sql.identifier(role);
        }
    }

    /** What is said of a column, or of the relation itself, which has no column's name. */
    record Comment(String column, String text) {}

    /** Those of the relations that have these names. */
    static List<Property> ask(Inquiry inquiry, List<RelationName> relations) {
        return inquiry.ask(FIND, Property::of, (Object)
                relations.stream().map(Sql::qualified).toArray(String[]::new));
    }

    public static List<Property> of(Server server, List<RelationName> relations) {
        Inquiry inquiry = new Inquiry();
        List<Property> properties = ask(inquiry, relations);
        server.ask(inquiry);
        return properties;
    }

    private static Property of(ResultSet row) throws SQLException {
        long relation = row.getLong(1);
        String column = row.getString(2);
        if (row.getString(5) == null) {
            return new Property(relation, Optional.empty(), Optional.of(new Comment(column, row.getString(4))));
        }
        Grant grant = new Grant(
                column,
                row.getLong(3) == 0,
                row.getString(4),
                row.getString(5),
                row.getBoolean(6),
                Optional.ofNullable(row.getString(9)));
        return new Property(relation, Optional.of(grant), Optional.empty());
    }

    /** The privileges on one of the relations, in their order. */
    public static List<Grant> grants(List<Property> properties, CatalogRelation relation) {
        return properties.stream()
                .filter(property -> property.relation() == relation.oid())
                .flatMap(property -> property.grant().stream())
                .toList();
    }

    /** What is said of one of the relations, by columns. */
    public static Map<String, String> comments(List<Property> properties, CatalogRelation relation) {
        Map<String, String> comments = new LinkedHashMap<>();
        properties.stream()
                .filter(property -> property.relation() == relation.oid())
                .flatMap(property -> property.comment().stream())
                .forEach(comment -> comments.put(comment.column(), comment.text()));
        return comments;
    }
}
