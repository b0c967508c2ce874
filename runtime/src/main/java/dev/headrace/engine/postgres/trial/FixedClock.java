package dev.headrace.engine.postgres.trial;

import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.Sql;
import dev.headrace.graph.SqlText;
import dev.headrace.graph.SqlText.CommonTable;
import dev.headrace.graph.SqlText.Edit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A clock that stands still. Functions of a schema before PostgreSQL's own stand for {@code now()} and its like; the words that are no
 * functions, {@code current_date} and its like, become calls of functions there.
 */
record FixedClock(Server server) {
    private static final String SCHEMA = "headrace_clock";

    private static final String NOW = "pg_catalog.current_setting('headrace.now')::pg_catalog.timestamptz";

    /** Name, arguments, result and body of each. */
    private static final List<List<String>> FUNCTIONS = List.of(
            List.of("now", "", "timestamptz", NOW),
            List.of("transaction_timestamp", "", "timestamptz", NOW),
            List.of("statement_timestamp", "", "timestamptz", NOW),
            List.of("clock_timestamp", "", "timestamptz", NOW),
            List.of("timeofday", "", "text", "(" + NOW + ")::pg_catalog.text"),
            List.of("age", "timestamp", "interval", "pg_catalog.age((" + NOW + ")::pg_catalog.date::timestamp, $1)"),
            List.of(
                    "age",
                    "timestamptz",
                    "interval",
                    "pg_catalog.age((" + NOW + ")::pg_catalog.date::timestamptz, $1)"),
            List.of("\"current_date\"", "", "date", "(" + NOW + ")::pg_catalog.date"),
            List.of("\"current_timestamp\"", "", "timestamptz", NOW),
            List.of("\"current_timestamp\"", "int", "timestamptz", "pg_catalog.timestamptz(" + NOW + ", $1)"),
            List.of("\"localtimestamp\"", "", "timestamp", "(" + NOW + ")::timestamp"),
            List.of("\"localtimestamp\"", "int", "timestamp", "pg_catalog.\"timestamp\"((" + NOW + ")::timestamp, $1)"),
            List.of("\"current_time\"", "", "timetz", "(" + NOW + ")::timetz"),
            List.of("\"current_time\"", "int", "timetz", "pg_catalog.timetz((" + NOW + ")::timetz, $1)"),
            List.of("\"localtime\"", "", "time", "(" + NOW + ")::time"),
            List.of("\"localtime\"", "int", "time", "pg_catalog.\"time\"((" + NOW + ")::time, $1)"));

    /** Makes the functions, in a database of tests. */
    void install() {
        server.execute("create schema if not exists " + SCHEMA);
        for (List<String> function : FUNCTIONS) {
            server.execute("create or replace function " + SCHEMA + "." + function.get(0) + "(" + function.get(1)
                    + ") returns " + function.get(2) + " language sql stable as "
                    + Sql.literal("select " + function.get(3)));
        }
    }

    /** Stops the clock there for the rest of the transaction. */
    void set(Instant now) {
        server.query(
                "select pg_catalog.set_config('headrace.now', ?, true), pg_catalog.set_config('search_path', '" + SCHEMA
                        + ", ' operator(pg_catalog.||) pg_catalog.current_setting('search_path'), true)",
                row -> row.getString(1),
                now.toString());
    }

    /** The text with calls of functions for the words that are none; what would still run on is refused. */
    SqlText fix(SqlText sql) {
        List<Edit> edits = new ArrayList<>();
        StringBuilder authors = new StringBuilder(sql.text());
        for (Edit edit : sql.edits()) {
            edits.add(fixed(edit));
            for (int i = edit.start(); i < edit.end(); i++) {
                authors.setCharAt(i, ' ');
            }
        }
        for (ClockWords.Word word : ClockWords.in(authors.toString())) {
            edits.add(new Edit.Replace(word.start(), word.end(), call(word)));
        }
        edits.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
        return new SqlText(sql.text(), edits);
    }

    /** The function that stands for it; its name is what PostgreSQL names a column after. */
    private static String call(ClockWords.Word word) {
        return SCHEMA + ".\"" + word.name() + "\"" + (word.withPrecision() ? "" : "()");
    }

    private Edit fixed(Edit edit) {
        if (edit instanceof Edit.Replace other) {
            return new Edit.Replace(other.start(), other.end(), fix(other.replacement()));
        }
        if (edit instanceof Edit.With with) {
            List<CommonTable> tables = with.tables().stream()
                    .map(table -> new CommonTable(table.name(), fix(table.sql())))
                    .toList();
            return new Edit.With(with.start(), with.end(), with.before(), tables);
        }
        return edit;
    }

    private static String fix(String text) {
        StringBuilder fixed = new StringBuilder();
        int done = 0;
        for (ClockWords.Word word : ClockWords.in(text)) {
            fixed.append(text, done, word.start()).append(call(word));
            done = word.end();
        }
        return fixed.append(text.substring(done)).toString();
    }
}
