package dev.headrace.engine.postgres.storage;

import dev.headrace.engine.postgres.catalog.CatalogColumn;
import dev.headrace.engine.postgres.catalog.CatalogRelation;
import dev.headrace.engine.postgres.catalog.Property;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.Sql;
import dev.headrace.graph.Storage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives a relation what its model declares of it, comments and privileges; what it declares nothing of stays. */
public record DeclaredProperties(Server server, Storage storage) {
    private record Privilege(String role, String name, String column) {}

    /** Whether there is nothing to give. */
    private boolean none() {
        return storage.comment().isEmpty()
                && storage.columnComments().isEmpty()
                && storage.grants().isEmpty();
    }

    public void apply(CatalogRelation relation) {
        if (!none()) {
            server.executeAll(statements(relation, relation, Property.of(server, List.of(relation.name()))));
        }
    }

    /** What gives it to a relation that has what the {@code like} one has of these properties. */
    public List<String> statements(CatalogRelation relation, CatalogRelation like, List<Property> properties) {
        List<String> statements = new ArrayList<>(comments(relation, Property.comments(properties, like)));
        if (!storage.grants().isEmpty()) {
            statements.addAll(grants(relation, like, Property.grants(properties, like)));
        }
        return statements;
    }

    /** What says all that is declared and not yet said. */
    private List<String> comments(CatalogRelation relation, Map<String, String> now) {
        List<String> statements = new ArrayList<>();
        storage.comment()
                .filter(text -> !text.equals(now.get("")))
                .ifPresent(text -> statements.add(relation.commenting(Optional.of(text))));
        for (CatalogColumn column : relation.columns()) {
            String text = storage.columnComments().get(column.name());
            if (text != null && !text.equals(now.get(column.name()))) {
                statements.add("comment on column " + Sql.qualified(relation.name()) + "."
                        + Sql.identifier(column.name()) + " is " + Sql.literal(text));
            }
        }
        return statements;
    }

    private List<String> grants(CatalogRelation relation, CatalogRelation like, List<Property.Grant> given) {
        Set<Privilege> wanted = wanted(like);
        Set<Privilege> now = given.stream()
                .filter(grant -> grant.everybody() || !grant.role().equals(like.owner()))
                .map(grant ->
                        new Privilege(grant.grantee(), grant.privilege().toLowerCase(Locale.ROOT), grant.column()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (wanted.equals(now)) {
            return List.of();
        }
        String name = Sql.qualified(relation.name());
        List<String> statements = new ArrayList<>();
        // What one of them has given others goes with its own.
        now.stream()
                .map(Privilege::role)
                .distinct()
                .forEach(role -> statements.add("revoke all on " + name + " from " + role + " cascade"));
        wanted.forEach(
                privilege -> statements.add("grant " + privilege.name() + " on " + name + " to " + privilege.role()));
        return statements;
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
