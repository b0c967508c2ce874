package dev.headrace.processor.sql;

import dev.headrace.processor.sql.tree.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts a flat list of set operations into PostgreSQL's order: INTERSECT binds tighter, the rest goes from the left. */
final class Precedence {
    private Precedence() {}

    static Query.Body combine(List<Query.Body> bodies, List<String> operators) {
        List<Query.Body> terms = new ArrayList<>(List.of(bodies.get(0)));
        List<String> loose = new ArrayList<>();
        for (int i = 0; i < operators.size(); i++) {
            Query.Body right = bodies.get(i + 1);
            String operator = operators.get(i).toUpperCase(Locale.ROOT);
            if (operator.startsWith("INTERSECT")) {
                int last = terms.size() - 1;
                terms.set(last, operation(operator, terms.get(last), right));
            } else {
                terms.add(right);
                loose.add(operator);
            }
        }
        Query.Body whole = terms.get(0);
        for (int i = 0; i < loose.size(); i++) {
            whole = operation(loose.get(i), whole, terms.get(i + 1));
        }
        return whole;
    }

    private static Query.Body operation(String operator, Query.Body left, Query.Body right) {
        Query.SetOperation.Operator kind = Query.SetOperation.Operator.valueOf(operator.split(" ")[0]);
        boolean all = operator.endsWith(" ALL");
        return new Query.SetOperation(kind, all, left, right, left.span().to(right.span()));
    }
}
