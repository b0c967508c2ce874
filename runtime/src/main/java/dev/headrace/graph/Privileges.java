package dev.headrace.graph;

import java.util.List;

/**
 * What roles may do with a relation.
 *
 * @param privileges PostgreSQL's names of privileges: {@code select}, {@code references}, …
 * @param roles the roles that get each of them
 */
public record Privileges(List<String> privileges, List<String> roles) {
    public Privileges {
        privileges = List.copyOf(privileges);
        roles = List.copyOf(roles);
    }
}
