package dev.headrace.testing.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows under each other, each with a word before it, and marks below values. */
public final class Grid {
    private final List<Integer> widths;
    private final List<List<String>> lines = new ArrayList<>();

    public Grid(List<String> columns) {
        widths = new ArrayList<>(
                IntStream.rangeClosed(0, columns.size()).mapToObj(i -> 0).toList());
        List<String> header = new ArrayList<>(List.of(""));
        header.addAll(columns);
        line(header);
    }

    public void add(String word, List<Optional<String>> row) {
        List<String> cells = new ArrayList<>(List.of(word));
        row.forEach(value -> cells.add(CellText.of(value).replace("\n", "\\n")));
        line(cells);
    }

    /** Marks those of the last row's values, counted from 0. */
    void mark(IntPredicate marked) {
        List<String> last = lines.get(lines.size() - 1);
        List<String> marks = new ArrayList<>();
        for (int i = 0; i < last.size(); i++) {
            marks.add(i > 0 && marked.test(i - 1) ? "^".repeat(last.get(i).length()) : "");
        }
        line(marks);
    }

    private void line(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            widths.set(i, Math.max(widths.get(i), cells.get(i).length()));
        }
        lines.add(cells);
    }

    public String text() {
        return lines.stream().map(this::text).collect(Collectors.joining("\n"));
    }

    private String text(List<String> cells) {
        boolean marks = cells.get(0).isEmpty() && lines.indexOf(cells) > 0;
        return "  "
                + IntStream.range(0, cells.size())
                        .mapToObj(i -> cells.get(i)
                                + " ".repeat(widths.get(i) - cells.get(i).length()))
                        .collect(Collectors.joining(marks ? "   " : " | "))
                        .stripTrailing();
    }
}
