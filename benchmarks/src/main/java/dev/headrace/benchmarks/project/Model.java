package dev.headrace.benchmarks.project;

import java.util.List;
import java.util.function.Function;

/**
 * A model.
 *
 * @param relation what it makes
 * @param reads the relations that it reads, in the order in which the query's letters name them
 * @param query its SQL, in which letters in braces stand for the relations
 */
record Model(Relation relation, List<Relation> reads, String query) {
    /** The SQL of which {@code names} says how relations are written. */
    String sql(Function<Relation, String> names) {
        String sql = query;
        for (int i = 0; i < reads.size(); i++) {
            sql = sql.replace("{" + Template.letter(i) + "}", names.apply(reads.get(i)));
        }
        return sql;
    }
}
