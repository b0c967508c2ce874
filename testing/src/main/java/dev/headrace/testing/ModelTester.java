package dev.headrace.testing;

import dev.headrace.engine.EngineException;
import dev.headrace.engine.Trial;
import dev.headrace.fixture.TextTable;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Node;
import dev.headrace.graph.RelationName;
import dev.headrace.row.RowBuilder;
import dev.headrace.run.ModelTrial;
import dev.headrace.testing.rows.CsvFile;
import dev.headrace.testing.rows.GivenRows;
import dev.headrace.testing.rows.Relations;
import dev.headrace.testing.rows.RowDifference;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs single models over given rows; a parameter of test methods in classes that extend what {@link PipelineTests} generates. It
 * does not change: each method that gives something gives a tester that has it.
 *
 * <pre>{@code
 * @Test
 * void refundsAreSubtracted(ModelTester models) {
 *     models.given(PaymentsRow.builder().orderId(1).amount(100), PaymentsRow.builder().orderId(1).amount(-30))
 *             .expect(Orders.class, OrdersRow.builder().orderId(1).paid(70));
 * }
 * }</pre>
 */
public final class ModelTester {
    private final UnitDatabase database;
    private final Class<?> testClass;
    private final Relations relations;
    private final Map<RelationName, List<Map<String, Optional<String>>>> given;
    private final Map<String, String> variables;
    private final Optional<Instant> now;

    private ModelTester(
            UnitDatabase database,
            Class<?> testClass,
            Map<RelationName, List<Map<String, Optional<String>>>> given,
            Map<String, String> variables,
            Optional<Instant> now) {
        this.database = database;
        this.testClass = testClass;
        this.relations = new Relations(database.definition());
        this.given = given;
        this.variables = variables;
        this.now = now;
    }

    static ModelTester of(UnitDatabase database, Class<?> testClass) {
        return new ModelTester(database, testClass, Map.of(), Map.of(), Optional.empty());
    }

    /** Gives rows to what they are rows of; what no row is given to is empty. */
    public ModelTester given(RowBuilder<?>... rows) {
        ModelTester all = this;
        for (RowBuilder<?> row : rows) {
            Node node = relations.of(row);
            all = all.with(node, List.of(relations.texts(node, row)));
        }
        return all;
    }

    /** Gives the rows of a text table, as {@link Given#rows} describes it, to that model or source. */
    public ModelTester given(Class<?> ref, String rows) {
        return with(
                relations.of(ref),
                table("the rows given for " + ref.getSimpleName(), rows).values());
    }

    /** Gives the rows of a CSV file, as {@link Given#file} describes it, to that model or source. */
    public ModelTester givenFile(Class<?> ref, String file) {
        Node node = relations.of(ref);
        return with(node, CsvFile.read(testClass, file).values(relations, node));
    }

    /** Gives one of the pipeline's variables a value, as PostgreSQL writes it, in the place of what it is declared to hold. */
    public ModelTester var(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(variables);
        more.put(name, value);
        return new ModelTester(database, testClass, given, more, now);
    }

    /** Stops the clock of {@code now()}, {@code current_date} and the like: {@code 2026-01-31T12:00:00Z}. */
    public ModelTester now(String time) {
        try {
            return now(OffsetDateTime.parse(time).toInstant());
        } catch (DateTimeException malformed) {
            throw new IllegalArgumentException(
                    "now = \"" + time + "\" is no time with an offset; write it as 2026-01-31T12:00:00Z");
        }
    }

    /** Stops the clock of {@code now()}, {@code current_date} and the like. */
    public ModelTester now(Instant time) {
        return new ModelTester(database, testClass, given, variables, Optional.of(time));
    }

    /** Fails unless the model gives these rows, in any order; only the columns that are set are compared. */
    public void expect(Class<?> model, RowBuilder<?>... rows) {
        Node node = relations.of(model);
        List<Map<String, Optional<String>>> expected = new ArrayList<>();
        for (RowBuilder<?> row : rows) {
            if (!relations.of(row).equals(node)) {
                throw new IllegalArgumentException(
                        row.getClass().getEnclosingClass().getSimpleName() + " is no row of " + model.getSimpleName());
            }
            expected.add(relations.texts(node, row));
        }
        List<String> columns =
                expected.isEmpty() ? List.of() : List.copyOf(expected.get(0).keySet());
        if (!expected.stream()
                .allMatch(row -> row.keySet().equals(expected.get(0).keySet()))) {
            throw new IllegalArgumentException(
                    "the expected rows do not all set the same columns; set null where a column is to be null: "
                            + expected.stream()
                                    .map(row -> String.join(", ", row.keySet()))
                                    .distinct()
                                    .toList());
        }
        compare(node, columns, expected);
    }

    /** Fails unless the model gives the rows of that text table, in any order; only its columns are compared. */
    public void expect(Class<?> model, String rows) {
        TextTable table = table("the rows expected of " + model.getSimpleName(), rows);
        compare(relations.of(model), table.columns(), table.values());
    }

    /** As {@link #expect(Class, String)}, with the rows of a CSV file. */
    public void expectFile(Class<?> model, String file) {
        Node node = relations.of(model);
        CsvFile rows = CsvFile.read(testClass, file);
        compare(node, rows.columns(), rows.values(relations, node));
    }

    private ModelTester with(Node node, List<Map<String, Optional<String>>> rows) {
        Map<RelationName, List<Map<String, Optional<String>>>> more = new LinkedHashMap<>(given);
        List<Map<String, Optional<String>>> all = new ArrayList<>(more.getOrDefault(node.relation(), List.of()));
        rows.forEach(row -> relations.requireColumns(node, row.keySet()));
        all.addAll(rows);
        more.put(node.relation(), all);
        return new ModelTester(database, testClass, more, variables, now);
    }

    private static TextTable table(String what, String text) {
        TextTable table = TextTable.read(text);
        table.faults().stream().findFirst().ifPresent(fault -> {
            long line = text.substring(0, fault.start())
                            .chars()
                            .filter(c -> c == '\n')
                            .count()
                    + 1;
            throw new IllegalArgumentException(
                    what + ", line " + line + ": " + fault.message() + "; " + fault.remedy());
        });
        return table;
    }

    private void compare(Node node, List<String> columns, List<Map<String, Optional<String>>> expected) {
        if (!(node instanceof ModelNode model)) {
            throw new IllegalArgumentException(node.relation() + " is a source, and only models give rows");
        }
        relations.requireColumns(model, columns);
        new GivenRows(relations, given).check(model, columns, database.used());
        List<String> compared = columns.isEmpty() ? relations.columns(model) : columns;
        ModelTrial trial = new ModelTrial(
                model.relation(),
                given,
                compared,
                expected.stream()
                        .map(row -> compared.stream().map(row::get).toList())
                        .toList(),
                variables,
                now);
        Trial.Outcome outcome = outcome(trial);
        if (!outcome.isAsExpected()) {
            throw RowDifference.of(model, compared, relations.key(model, compared), outcome)
                    .failure();
        }
    }

    private Trial.Outcome outcome(ModelTrial trial) {
        try {
            return database.make(trial);
        } catch (EngineException refusal) {
            throw new AssertionError(trial.model() + ": " + refusal.getMessage(), refusal);
        }
    }
}
