package dev.headrace.run;

import dev.headrace.engine.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows as a table of text, aligned by the number of characters: numbers to the right, the rest to the left. */
public record RowTable(Rows rows) {
    private static final int WIDEST = 60;

    /** Up to some of the rows that fail a test. */
    static RowTable of(List<Map<String, String>> sample) {
        List<Rows.Heading> headings = sample.stream()
                .limit(1)
                .flatMap(row -> row.keySet().stream())
                .map(name -> new Rows.Heading(name, false))
                .toList();
        return new RowTable(new Rows(
                headings,
                sample.stream()
                        .map(row -> (List<String>) new ArrayList<>(row.values()))
                        .toList()));
    }

    /** Its lines: the columns' names, a rule, the rows, their number. */
    public List<String> lines() {
        List<Integer> widths =
                IntStream.range(0, rows.headings().size()).mapToObj(this::width).toList();
        List<String> lines = new ArrayList<>();
        lines.add(line(rows.headings().stream().map(Rows.Heading::name).toList(), widths));
        lines.add(widths.stream().map(width -> "-".repeat(width + 2)).collect(Collectors.joining("+")));
        rows.rows().forEach(row -> lines.add(line(row, widths)));
        int count = rows.rows().size();
        lines.add("(" + count + (count == 1 ? " row)" : " rows)"));
        return lines;
    }

    private int width(int column) {
        int widest = length(cell(rows.headings().get(column).name()));
        for (List<String> row : rows.rows()) {
            widest = Math.max(widest, length(cell(row.get(column))));
        }
        return widest;
    }

    private String line(List<String> values, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.size(); i++) {
            String text = cell(values.get(i));
            String gap = " ".repeat(widths.get(i) - length(text));
            boolean right = rows.headings().get(i).numeric();
            line.append(i == 0 ? " " : " | ").append(right ? gap + text : text + gap);
        }
        return line.toString().stripTrailing();
    }

    /** One line a row, however the value is written. */
    private static String cell(String value) {
        String text = value == null ? "" : value.replaceAll("\\R", "\\\\n").replace("\t", "\\t");
        return length(text) <= WIDEST ? text : text.substring(0, text.offsetByCodePoints(0, WIDEST - 3)) + "...";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
