package dev.headrace.processor.analysis;

import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.FromItem;
import dev.headrace.processor.sql.tree.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Where a recursive query names itself ({@code checkWellFormedRecursion} of PostgreSQL's parser). */
final class RecursiveReferences {
    private final String name;
    private final List<Reference> found = new ArrayList<>();

    private RecursiveReferences(String name) {
        this.name = name;
    }

    /**
     * A place that names the query.
     *
     * @param select the SELECT whose FROM it stands in
     * @param forbidden what it stands in, where it must not
     */
    record Reference(FromItem.TableName table, Query.Select select, Optional<String> forbidden) {}

    /** The places in that part of the query, in order. */
    static List<Reference> in(Query.Body body, String name) {
        RecursiveReferences references = new RecursiveReferences(name);
        references.body(body, Optional.empty());
        return references.found;
    }

    /** The first of these tables of WITH that cannot be put behind all that it names ({@code TopologicalSort}). */
    static Optional<Query.CommonTable> mutual(List<Query.CommonTable> tables) {
        List<Query.CommonTable> open = new ArrayList<>(tables);
        for (int i = 0; i < open.size(); i++) {
            int next = i;
            while (next < open.size() && needsAny(open.get(next), open.subList(i, open.size()))) {
                next++;
            }
            if (next == open.size()) {
                return Optional.of(open.get(i));
            }
            Collections.swap(open, i, next);
        }
        return Optional.empty();
    }

    private static boolean needsAny(Query.CommonTable table, List<Query.CommonTable> others) {
        return others.stream()
                .filter(other -> other != table)
                .anyMatch(other -> isNamed(table.query(), other.name().text()));
    }

    /** Whether anything in that query names the other one. */
    static boolean isNamed(Query query, String name) {
        RecursiveReferences references = new RecursiveReferences(name);
        references.query(query, Optional.empty());
        return !references.found.isEmpty();
    }

    private void body(Query.Body body, Optional<String> forbidden) {
        if (body instanceof Query.SetOperation operation) {
            boolean all = operation.all();
            Optional<String> left = forbidden;
            Optional<String> right = forbidden;
            switch (operation.operator()) {
                case EXCEPT -> {
                    left = all ? forbidden.or(() -> Optional.of("EXCEPT")) : forbidden;
                    right = forbidden.or(() -> Optional.of("EXCEPT"));
                }
                case INTERSECT -> {
                    left = all ? forbidden.or(() -> Optional.of("INTERSECT")) : forbidden;
                    right = left;
                }
                default -> {}
            }
            body(operation.left(), left);
            body(operation.right(), right);
        } else if (body instanceof Query.Nested nested) {
            query(nested.query(), forbidden);
        } else if (body instanceof Query.Select select) {
            select(select, forbidden);
        }
    }

    private void query(Query query, Optional<String> forbidden) {
        if (query.recursive() && query.with().stream().anyMatch(this::hides)) {
            return;
        }
        for (Query.CommonTable table : query.with()) {
            query(table.query(), forbidden);
            // A table of WITH sees those before it, not itself.
            if (hides(table)) {
                return;
            }
        }
        body(query.body(), forbidden);
    }

    private boolean hides(Query.CommonTable table) {
        return table.name().text().equals(name);
    }

    private void select(Query.Select select, Optional<String> forbidden) {
        select.from().forEach(item -> item(item, select, forbidden));
        Walk.visit(select, (part, at) -> {
            if (part instanceof Expression.Subquery subquery) {
                query(subquery.query(), forbidden.or(() -> Optional.of("a subquery")));
            }
            return !(part instanceof Expression.Subquery);
        });
    }

    private void item(FromItem item, Query.Select select, Optional<String> forbidden) {
        if (item instanceof FromItem.TableName table) {
            boolean itself =
                    table.name().size() == 1 && table.name().get(0).text().equals(name);
            if (itself) {
                found.add(new Reference(table, select, forbidden));
            }
        } else if (item instanceof FromItem.Derived derived) {
            query(derived.query(), forbidden);
        } else if (item instanceof FromItem.Join join) {
            Optional<String> outer = forbidden.or(() -> Optional.of("an outer join"));
            boolean left = join.kind() == FromItem.Kind.RIGHT || join.kind() == FromItem.Kind.FULL;
            boolean right = join.kind() == FromItem.Kind.LEFT || join.kind() == FromItem.Kind.FULL;
            item(join.left(), select, left ? outer : forbidden);
            item(join.right(), select, right ? outer : forbidden);
        }
    }
}
