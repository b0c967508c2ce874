package dev.headrace.engine.postgres.preservation;

import dev.headrace.engine.postgres.catalog.CatalogRelation;
import dev.headrace.engine.postgres.catalog.Property;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.Sql;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives a new relation what people have put on the old one: owner, grants (columns' too), comments, options. */
public final class CarryOver {
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
    private final List<Property> properties;
    private final String name;

    /** {@code properties} are those of both. */
    public CarryOver(Server server, CatalogRelation old, CatalogRelation fresh, List<Property> properties) {
        this.server = server;
        this.old = old;
        this.fresh = fresh;
        this.properties = properties;
        this.name = Sql.qualified(fresh.name());
    }

    public static CarryOver of(Server server, CatalogRelation old, CatalogRelation fresh) {
        return new CarryOver(server, old, fresh, Property.of(server, List.of(old.name(), fresh.name())));
    }

    public void apply() {
        server.executeAll(statements());
    }

    /** What gives the new relation all that, in order. */
    public List<String> statements() {
        List<String> statements = new ArrayList<>();
        if (!old.owner().equals(fresh.owner())) {
            statements.add("alter " + fresh.keyword() + " " + name + " owner to " + Sql.identifier(old.owner()));
        }
        if (old.kind() == fresh.kind() && !old.options().isEmpty()) {
            statements.add("alter " + fresh.keyword() + " " + name + " set (" + options(old.options()) + ")");
        }
        carryGrants(statements);
        carryComments(statements);
        if (old.isMaterializedView() && !fresh.isView()) {
            carrySettings(statements);
        }
        return statements;
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
    private void carryGrants(List<String> statements) {
        List<Property.Grant> given = Property.grants(properties, fresh);
        List<Property.Grant> wanted = Property.grants(properties, old).stream()
                .filter(grant -> grant.column().isEmpty() || hasColumn(grant.column()))
                .toList();
        if (wanted.equals(given)) {
            return;
        }
        Set<String> grantees = new LinkedHashSet<>();
        given.forEach(grant -> grantees.add(grant.grantee()));
        grantees.forEach(grantee -> statements.add("revoke all on " + name + " from " + grantee));
        for (Property.Grant grant : wanted) {
            grant.grantor().ifPresent(role -> statements.add("set local role " + Sql.identifier(role)));
            statements.add(granting(grant));
            grant.grantor().ifPresent(role -> statements.add("reset role"));
        }
    }

    private String granting(Property.Grant grant) {
        String column = grant.column().isEmpty() ? "" : " (" + Sql.identifier(grant.column()) + ")";
        return "grant " + grant.privilege() + column + " on " + name + " to " + grant.grantee()
                + (grant.grantable() ? " with grant option" : "");
    }

    /** The relation's own takes the place of what says that it is temporary. */
    private void carryComments(List<String> statements) {
        Map<String, String> comments = Property.comments(properties, old);
        statements.add(fresh.commenting(Optional.ofNullable(comments.get(""))));
        comments.forEach((column, text) -> {
            if (!column.isEmpty() && hasColumn(column)) {
                statements.add("comment on column " + name + "." + Sql.identifier(column) + " is " + Sql.literal(text));
            }
        });
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

    private boolean hasColumn(String column) {
        return fresh.columns().stream().anyMatch(other -> other.name().equals(column));
    }
}
