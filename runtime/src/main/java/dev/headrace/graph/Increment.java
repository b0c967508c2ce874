package dev.headrace.graph;

import dev.headrace.OnSchemaChange;
import dev.headrace.Strategy;
import java.util.List;
import java.util.Objects;

/**
 * How a table grows from run to run.
 *
 * @param sql the query of the rows that a run adds
 * @param key the columns that identify a row; empty if rows are only ever added
 * @param strategy how the rows get into the table; never {@link Strategy#AUTO}
 * @param onSchemaChange what happens when the query's columns are no longer the table's
 * @param fullRefresh whether a full refresh may rebuild the table
 * @param updateColumns the columns that an existing row takes from the new one; empty for all
 * @param watermarks the columns of the table whose greatest value its query asks for
 * @param lateBy how late a row may come, as PostgreSQL reads an interval; empty for never
 */
public record Increment(
        SqlText sql,
        List<String> key,
        Strategy strategy,
        OnSchemaChange onSchemaChange,
        boolean fullRefresh,
        List<String> updateColumns,
        List<String> watermarks,
        String lateBy) {
    public Increment {
        Objects.requireNonNull(sql, "sql");
        key = List.copyOf(key);
        updateColumns = List.copyOf(updateColumns);
        watermarks = List.copyOf(watermarks);
        Objects.requireNonNull(lateBy, "lateBy");
        if (strategy == Strategy.AUTO) {
            strategy = key.isEmpty() ? Strategy.APPEND : Strategy.UPSERT;
        }
    }

    /** Rows of that query, identified by these columns. */
    public static Increment of(SqlText sql, String... key) {
        return new Increment(sql, List.of(key), Strategy.AUTO, OnSchemaChange.FAIL, true, List.of(), List.of(), "");
    }

    /** The same with rows that these columns identify. */
    public Increment key(String... columns) {
        boolean appends = strategy == Strategy.APPEND;
        return new Increment(
                sql,
                List.of(columns),
                appends ? Strategy.AUTO : strategy,
                onSchemaChange,
                fullRefresh,
                updateColumns,
                watermarks,
                lateBy);
    }

    /** The same with that strategy. */
    public Increment strategy(Strategy other) {
        return new Increment(sql, key, other, onSchemaChange, fullRefresh, updateColumns, watermarks, lateBy);
    }

    /** The same, answering a change of columns so. */
    public Increment onSchemaChange(OnSchemaChange other) {
        return new Increment(sql, key, strategy, other, fullRefresh, updateColumns, watermarks, lateBy);
    }

    /** The same, never to be rebuilt. */
    public Increment keepForEver() {
        return new Increment(sql, key, strategy, onSchemaChange, false, updateColumns, watermarks, lateBy);
    }

    /** The same, of which an existing row takes only these columns. */
    public Increment updateColumns(String... columns) {
        return new Increment(sql, key, strategy, onSchemaChange, fullRefresh, List.of(columns), watermarks, lateBy);
    }

    /** The same, whose query asks for the greatest values of these columns of the table. */
    public Increment watermarks(String... columns) {
        return new Increment(sql, key, strategy, onSchemaChange, fullRefresh, updateColumns, List.of(columns), lateBy);
    }

    /** The same, finding rows that come that late. */
    public Increment lateBy(String interval) {
        return new Increment(sql, key, strategy, onSchemaChange, fullRefresh, updateColumns, watermarks, interval);
    }

    /** The same with another query. */
    public Increment sql(SqlText other) {
        return new Increment(other, key, strategy, onSchemaChange, fullRefresh, updateColumns, watermarks, lateBy);
    }
}
