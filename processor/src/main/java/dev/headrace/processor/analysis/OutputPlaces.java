package dev.headrace.processor.analysis;

import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Query;
import java.util.ArrayList;
import java.util.List;

/** Where in the SQL the columns of a query come from. */
final class OutputPlaces {
    private OutputPlaces() {}

    /** The place of each of that many columns: the item of the select list, or where several may be meant, all of them. */
    static List<Span> of(Query.Body body, int columns) {
        if (body instanceof Query.Select select) {
            return ofTargets(select.targets(), columns);
        }
        if (body instanceof Query.SetOperation operation) {
            return of(operation.left(), columns);
        }
        return body instanceof Query.Nested nested
                ? of(nested.query().body(), columns)
                : ofValues((Query.Values) body, columns);
    }

    private static List<Span> ofTargets(List<Query.Target> targets, int columns) {
        List<Span> places = new ArrayList<>();
        long open = targets.stream().filter(OutputPlaces::isOpen).count();
        int more = columns - targets.size() + 1;
        for (Query.Target target : targets) {
            int times = open == 1 && isOpen(target) ? more : 1;
            for (int i = 0; i < times; i++) {
                places.add(target.span());
            }
        }
        return places.size() == columns && open <= 1 ? places : all(targets, columns);
    }

    /** Whether it may be any number of columns. */
    private static boolean isOpen(Query.Target target) {
        return !(target instanceof Query.Target.Value);
    }

    private static List<Span> all(List<Query.Target> targets, int columns) {
        Span whole = targets.isEmpty()
                ? new Span(0, 0)
                : targets.get(0).span().to(targets.get(targets.size() - 1).span());
        return java.util.Collections.nCopies(columns, whole);
    }

    private static List<Span> ofValues(Query.Values values, int columns) {
        boolean fits = values.rows().get(0).size() == columns;
        return fits
                ? values.rows().get(0).stream().map(each -> each.span()).toList()
                : java.util.Collections.nCopies(columns, values.span());
    }
}
