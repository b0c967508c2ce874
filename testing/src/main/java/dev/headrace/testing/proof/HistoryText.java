package dev.headrace.testing.proof;

import dev.headrace.graph.NodeColumn;
import dev.headrace.graph.SourceNode;
import dev.headrace.testing.rows.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A history as tables, one for each source that has rows. */
record HistoryText(History history) {
    /** What comes before each run. */
    String byRun() {
        List<String> tables = new ArrayList<>();
        for (SourceNode source : sources()) {
            Grid grid = grid(source);
            for (int run = 0; run < history.batches().size(); run++) {
                for (Change change : history.batches().get(run).changes()) {
                    if (change.source().equals(source)) {
                        String word = "before run " + (run + 1) + (change.update() ? ", changed" : "");
                        grid.add(word, row(source, change.row()));
                    }
                }
            }
            tables.add(source.relation() + "\n" + grid.text());
        }
        return String.join("\n", tables);
    }

    /** What there is at the end. */
    String rows() {
        List<String> tables = new ArrayList<>();
        history.at(history.batches().size() - 1, sources()).forEach((source, rows) -> {
            Grid grid = grid(source);
            rows.forEach(row -> grid.add("row", row(source, row)));
            tables.add(source.relation() + "\n" + grid.text());
        });
        return String.join("\n", tables);
    }

    private List<SourceNode> sources() {
        return history.changes().map(Change::source).distinct().toList();
    }

    private static Grid grid(SourceNode source) {
        return new Grid(source.columns().stream().map(NodeColumn::name).toList());
    }

    private static List<Optional<String>> row(SourceNode source, Map<String, Optional<String>> values) {
        return source.columns().stream()
                .map(column -> values.get(column.name()))
                .toList();
    }
}
