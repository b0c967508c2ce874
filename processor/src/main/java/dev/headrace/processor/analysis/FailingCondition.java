package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.relation.Replacement;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.ParsedQuery;
import dev.headrace.processor.sql.template.PlainSql;
import dev.headrace.processor.sql.template.PlainSql.Pin;
import dev.headrace.processor.sql.tree.FromItem;
import dev.headrace.processor.sql.tree.Query;
import java.util.List;
import java.util.Optional;

/** A query {@code select * from {model} where …} says no more than its condition, which can be asked with others in one scan. */
final class FailingCondition {
    private static final String WHERE = "where";

    private FailingCondition() {}

    static Optional<String> of(TestQuery query, ParsedQuery parsed, PlainSql plain) {
        return isPlain(parsed)
                ? select(parsed.query().body())
                        .filter(select -> select.where().isPresent())
                        .flatMap(select -> table(select, plain))
                        .flatMap(table -> condition(query, table.span().end(), plain.text()))
                : Optional.empty();
    }

    private static boolean isPlain(ParsedQuery parsed) {
        Query query = parsed.query();
        return query.with().isEmpty()
                && query.orderBy().isEmpty()
                && query.limit().isEmpty()
                && query.offset().isEmpty()
                && query.locks().isEmpty()
                && parsed.semicolons().isEmpty();
    }

    private static Optional<Query.Select> select(Query.Body body) {
        return Optional.of(body)
                .filter(Query.Select.class::isInstance)
                .map(Query.Select.class::cast)
                .filter(select -> !select.distinct() && select.distinctOn().isEmpty())
                .filter(select -> select.groupBy().elements().isEmpty()
                        && select.having().isEmpty()
                        && select.windows().isEmpty())
                .filter(select -> select.targets().size() == 1
                        && select.targets().get(0) instanceof Query.Target.Star star
                        && star.qualifier().isEmpty());
    }

    private static Optional<FromItem.TableName> table(Query.Select select, PlainSql plain) {
        List<FromItem> from = select.from();
        return from.size() == 1
                        && from.get(0) instanceof FromItem.TableName table
                        && table.alias().isEmpty()
                        && table.sample().isEmpty()
                        && plain.pins().get(table.nameSpan().start()) instanceof Pin.This
                ? Optional.of(table)
                : Optional.empty();
    }

    /** Unless it names a relation, whose place differs from run to run. */
    private static Optional<String> condition(TestQuery query, int from, String sql) {
        String rest = sql.substring(from).stripLeading();
        boolean names = query.uses().stream().anyMatch(use -> use.span().start() >= from);
        if (names || !rest.regionMatches(true, 0, WHERE, 0, WHERE.length())) {
            return Optional.empty();
        }
        int start = sql.length() - rest.length() + WHERE.length();
        StringBuilder condition = new StringBuilder();
        int done = start;
        for (Replacement each : query.replacements()) {
            Span span = each.span();
            if (span.start() >= start) {
                condition.append(sql, done, span.start()).append(each.text());
                done = span.end();
            }
        }
        return Optional.of(condition.append(sql.substring(done)).toString().strip());
    }
}
