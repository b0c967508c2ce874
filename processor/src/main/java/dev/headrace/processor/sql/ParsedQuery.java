package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Query;
import java.util.List;

/**
 * A text that is one query.
 *
 * @param query the query
 * @param semicolons where the semicolons behind it stand, which are not for the server
 */
public record ParsedQuery(Query query, List<Span> semicolons) {
    public ParsedQuery {
        semicolons = List.copyOf(semicolons);
    }
}
