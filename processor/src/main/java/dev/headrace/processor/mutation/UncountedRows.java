package dev.headrace.processor.mutation;

import dev.headrace.processor.analysis.expansion.SyntaxWalk;
import dev.headrace.processor.sql.tree.Expression.Subquery;
import dev.headrace.processor.sql.tree.Query;
import dev.headrace.processor.sql.tree.Query.Body;
import dev.headrace.processor.sql.tree.Query.Nested;
import dev.headrace.processor.sql.tree.Query.SetOperation;
import dev.headrace.processor.sql.tree.Query.SetOperation.Operator;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** The bodies of a query of which it makes no difference how often their rows come, only whether they do. */
final class UncountedRows {
    private final Set<Body> bodies = Collections.newSetFromMap(new IdentityHashMap<>());

    UncountedRows(Query query) {
        SyntaxWalk.all(query, SetOperation.class).stream()
                .filter(operation -> !operation.all())
                .forEach(this::parts);
        SyntaxWalk.all(query, Subquery.class).stream()
                .filter(each -> each.kind() == Subquery.Kind.EXISTS || each.kind() == Subquery.Kind.QUANTIFIED)
                .forEach(each -> add(each.query()));
    }

    boolean contains(Body body) {
        return bodies.contains(body);
    }

    private void add(Query query) {
        if (query.limit().isEmpty() && query.offset().isEmpty()) {
            add(query.body());
        }
    }

    private void add(Body body) {
        if (body instanceof Nested nested) {
            add(nested.query());
        } else if (!(body instanceof SetOperation operation)) {
            bodies.add(body);
        } else if (operation.operator() != Operator.EXCEPT && bodies.add(body)) {
            // EXCEPT ALL leaves a row that comes more often before it than behind it.
            parts(operation);
        }
    }

    private void parts(SetOperation operation) {
        add(operation.left());
        add(operation.right());
    }
}
