package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.expression.Parts;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.sql.tree.Query;
import dev.headrace.processor.sql.tree.SortKey;
import dev.headrace.processor.sql.tree.Window;
import java.util.ArrayList;
import java.util.List;

/** The windows that a SELECT's own expressions name; those of its subqueries are not its. */
final class WindowNames {
    private final List<Name> names = new ArrayList<>();

    private WindowNames() {}

    static List<Name> in(Query.Select select, List<SortKey> orderBy) {
        WindowNames found = new WindowNames();
        for (Query.Target target : select.targets()) {
            if (target instanceof Query.Target.Value value) {
                found.visit(value.expression());
            }
        }
        orderBy.forEach(key -> found.visit(key.expression()));
        return found.names;
    }

    private void visit(Expression expression) {
        if (expression instanceof Expression.Call call) {
            call.over().flatMap(Window::base).ifPresent(names::add);
            call.arguments().forEach(this::visit);
        } else if (expression instanceof Expression.Case branches) {
            branches.whens().forEach(when -> {
                visit(when.condition());
                visit(when.result());
            });
            branches.otherwise().ifPresent(this::visit);
        } else {
            Parts.of(expression).forEach(this::visit);
        }
    }
}
