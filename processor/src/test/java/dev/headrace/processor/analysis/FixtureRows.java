package dev.headrace.processor.analysis;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Fills the fixtures' tables with rows that keep to what is declared and hold as many nulls as that allows. */
final class FixtureRows {
    private static final int ROWS = 40;
    private static final int SMALLEST = 3;

    private final Connection connection;
    private final Dice dice = new Dice(new Random(7));
    private final SampleValues values = SampleValues.read();
    private final boolean edges;

    /**
     * @param edges whether to hold values on which much fails, such as the greatest integers
     */
    FixtureRows(Connection connection, boolean edges) {
        this.connection = connection;
        this.edges = edges;
    }

    void fill() throws SQLException {
        for (FixtureTable table : FixtureTable.all()) {
            List<List<String>> choices = new ArrayList<>();
            for (FixtureTable.Column column : table.columns()) {
                choices.add(choices(column));
            }
            for (int row = 0; row < ROWS; row++) {
                insert(table, choices, row);
            }
        }
    }

    private List<String> choices(FixtureTable.Column column) {
        List<String> choices = new ArrayList<>();
        for (String value : values.of(column.type())) {
            if (isValid(value, column.type())) {
                choices.add(value);
            }
        }
        return edges ? choices : choices.subList(0, Math.min(SMALLEST, choices.size()));
    }

    private boolean isValid(String value, String type) {
        try (Statement question = connection.createStatement()) {
            question.execute("select " + SampleValues.quoted(value) + "::" + type);
            return true;
        } catch (SQLException refused) {
            return false;
        }
    }

    private void insert(FixtureTable table, List<List<String>> choices, int row) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            cells.add(cell(table.columns().get(i), choices.get(i), row));
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into " + table.qualifiedName() + " values (" + String.join(", ", cells)
                    + ") on conflict do nothing");
        }
    }

    private String cell(FixtureTable.Column column, List<String> choices, int row) {
        if (!column.notNull() && dice.chance(35) || choices.isEmpty()) {
            return "null";
        }
        if (column.name().equals("id") && dice.chance(80)) {
            return String.valueOf(row);
        }
        if (column.name().endsWith("_id") && dice.chance(80)) {
            return String.valueOf(dice.below(ROWS));
        }
        return SampleValues.quoted(dice.pick(choices)) + "::" + column.type();
    }
}
