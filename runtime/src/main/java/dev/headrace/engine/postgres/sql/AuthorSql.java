package dev.headrace.engine.postgres.sql;

import dev.headrace.engine.Query;
import dev.headrace.graph.RenderedSql;
import java.util.List;
import java.util.OptionalInt;

/** A statement with a user's query inside, and the way from a place in it back to the user's text. */
public record AuthorSql(String before, RenderedSql query, String after) {
    /** The query between that text and a new line, which ends a comment that the author may have put last. */
    public static AuthorSql of(String before, Query query, String after) {
        return new AuthorSql(before, EditSql.render(query.sql(), query.places()), "\n" + after);
    }

    /** A statement with conditions of the user's in it, to whose places nothing leads back. */
    public static AuthorSql plain(String sql) {
        return new AuthorSql(sql, new RenderedSql("", List.of()), "");
    }

    public String text() {
        return before + query.text() + after;
    }

    /** The place in the author's text of PostgreSQL's 1-based position, counted in characters, in the statement. */
    public OptionalInt originOf(int position, int commentLength) {
        String statement = text();
        int characters = position - 1 - commentLength;
        if (characters < 0 || characters > statement.codePointCount(0, statement.length())) {
            return OptionalInt.empty();
        }
        int place = statement.offsetByCodePoints(0, characters) - before.length();
        boolean inside = place >= 0 && place <= query.text().length();
        return inside ? OptionalInt.of(query.originOf(place)) : OptionalInt.empty();
    }
}
