package dev.headrace.testing.rows;

import dev.headrace.engine.Trial;
import dev.headrace.graph.ModelNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;

/**
 * How a model's rows differ from those expected: pairs of one key, or else of the most equal values, then what has no counterpart.
 *
 * @param model the model
 * @param columns the compared columns
 * @param pairs an expected row and the one that is there in its place
 * @param missing expected rows with none
 * @param unexpected rows that nothing was expected in the place of
 * @param rows how many rows there are
 */
public record RowDifference(
        ModelNode model,
        List<String> columns,
        List<Pair> pairs,
        List<List<Optional<String>>> missing,
        List<List<Optional<String>>> unexpected,
        long rows) {
    /** An expected row, and the one in its place. */
    record Pair(List<Optional<String>> expected, List<Optional<String>> actual) {
        long equal() {
            return IntStream.range(0, expected.size()).filter(this::isEqual).count();
        }

        boolean isEqual(int i) {
            return expected.get(i).equals(actual.get(i));
        }
    }

    public static RowDifference of(ModelNode model, List<String> columns, List<String> key, Trial.Outcome outcome) {
        List<List<Optional<String>>> missing = new ArrayList<>(outcome.missing());
        List<List<Optional<String>>> unexpected = new ArrayList<>(outcome.unexpected());
        List<Integer> places = key.stream().map(columns::indexOf).toList();
        List<Pair> pairs = new ArrayList<>();
        for (List<Optional<String>> expected : outcome.missing()) {
            unexpected.stream()
                    .map(actual -> new Pair(expected, actual))
                    .filter(pair -> places.isEmpty()
                            ? pair.equal() > 0
                            : places.stream().allMatch(pair::isEqual))
                    .max(Comparator.comparing(Pair::equal))
                    .ifPresent(pair -> {
                        pairs.add(pair);
                        missing.remove(expected);
                        unexpected.remove(pair.actual());
                    });
        }
        return new RowDifference(model, columns, pairs, missing, unexpected, outcome.rows());
    }

    /** For JUnit; an IDE shows the two tables side by side. */
    public AssertionFailedError failure() {
        List<List<Optional<String>>> expected =
                new ArrayList<>(pairs.stream().map(Pair::expected).toList());
        expected.addAll(missing);
        List<List<Optional<String>>> actual =
                new ArrayList<>(pairs.stream().map(Pair::actual).toList());
        actual.addAll(unexpected);
        return new AssertionFailedError(message(), table(expected), table(actual));
    }

    private String table(List<List<Optional<String>>> rows) {
        return Stream.concat(
                        Stream.of(String.join(" | ", columns)), rows.stream().map(RowDifference::line))
                .collect(Collectors.joining("\n"));
    }

    private static String line(List<Optional<String>> row) {
        return row.stream().map(CellText::of).collect(Collectors.joining(" | "));
    }

    private String message() {
        Grid grid = new Grid(columns);
        for (Pair pair : pairs) {
            grid.add("expected", pair.expected());
            grid.add("actual", pair.actual());
            grid.mark(i -> !pair.isEqual(i));
        }
        missing.forEach(row -> grid.add("missing", row));
        unexpected.forEach(row -> grid.add("unexpected", row));
        int wrong = pairs.size() + missing.size() + unexpected.size();
        return model.relation() + ": " + wrong + (wrong == 1 ? " row is" : " rows are") + " not as expected, of " + rows
                + " in all\n" + grid.text() + "\nat " + model.origin();
    }
}
