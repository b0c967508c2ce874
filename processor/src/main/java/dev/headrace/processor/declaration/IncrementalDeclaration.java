package dev.headrace.processor.declaration;

import dev.headrace.OnSchemaChange;
import dev.headrace.Strategy;
import dev.headrace.processor.diagnostic.Place;
import java.util.List;
import java.util.Optional;

/**
 * {@code @Incremental}.
 *
 * @param uniqueKey the columns that identify a row, as written
 * @param strategy how new rows get into the table
 * @param onSchemaChange what happens when the query's columns are no longer the table's
 * @param lateBy how late a row may come, as written; empty for never
 * @param fullRefresh whether a full refresh may rebuild the table
 * @param updateColumns the columns that an existing row takes from the new one, as written; empty for all
 * @param place the annotation
 */
public record IncrementalDeclaration(
        List<String> uniqueKey,
        Strategy strategy,
        OnSchemaChange onSchemaChange,
        Optional<String> lateBy,
        boolean fullRefresh,
        List<String> updateColumns,
        Place place) {
    public IncrementalDeclaration {
        uniqueKey = List.copyOf(uniqueKey);
        updateColumns = List.copyOf(updateColumns);
    }

    /** Whether rows are only ever added. */
    public boolean appends() {
        return strategy == Strategy.APPEND || strategy == Strategy.AUTO && uniqueKey.isEmpty();
    }

    /** The same with these columns. */
    public IncrementalDeclaration with(List<String> key, List<String> updated) {
        return new IncrementalDeclaration(key, strategy, onSchemaChange, lateBy, fullRefresh, updated, place);
    }
}
