package dev.headrace.processor.mutation;

import dev.headrace.processor.analysis.AnalyzedQuery;
import dev.headrace.processor.analysis.expansion.SyntaxWalk;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Expression.Special;
import dev.headrace.processor.sql.tree.Expression.Subquery;
import dev.headrace.processor.sql.tree.Query;
import dev.headrace.processor.sql.tree.Query.Select;
import java.util.ArrayList;
import java.util.List;

/** The parts of a query on which none of its rows depends, so that no test could notice what is changed there. */
final class UnseenParts {
    private final AnalyzedQuery query;
    private final List<Span> parts = new ArrayList<>();

    private UnseenParts(AnalyzedQuery query) {
        this.query = query;
    }

    static List<Span> of(AnalyzedQuery query) {
        UnseenParts unseen = new UnseenParts(query);
        Query tree = query.parsed().query();
        SyntaxWalk.all(tree, Query.class).forEach(unseen::order);
        SyntaxWalk.all(tree, Subquery.class).forEach(unseen::selected);
        SyntaxWalk.all(tree, Special.class).forEach(unseen::fallbacks);
        // What a variable holds here is only an example.
        query.text().variables().forEach(variable -> unseen.parts.add(variable.span()));
        return unseen.parts;
    }

    /** Rows of a relation have no order; only where some are left out does it matter. */
    private void order(Query ordered) {
        boolean seen = ordered.limit().isPresent()
                || ordered.offset().isPresent()
                || ordered.body() instanceof Select select
                        && !select.distinctOn().isEmpty();
        if (!seen && !ordered.orderBy().isEmpty()) {
            int start = ordered.orderBy().get(0).expression().span().start();
            parts.add(new Span(start, ordered.span().end()));
        }
    }

    /** What EXISTS selects. */
    private void selected(Subquery subquery) {
        if (subquery.kind() == Subquery.Kind.EXISTS && subquery.query().body() instanceof Select select) {
            select.targets().forEach(target -> parts.add(target.span()));
        }
    }

    /** What COALESCE never gets to. */
    private void fallbacks(Special special) {
        boolean found = false;
        for (Expression operand : special.name().equals("coalesce") ? special.operands() : List.<Expression>of()) {
            if (found) {
                parts.add(operand.span());
            }
            found |= query.expressions().value(operand).isNotNull();
        }
    }
}
