package dev.headrace.testing.mutation;

import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The lines of a model's SQL, and where they stand in its Java source, if that can be found from where the tests run.
 *
 * @param model the model
 * @param first the number of the source's line that is the SQL's first one; 0 if it is not known
 */
record SqlLines(ModelNode model, int first) {
    static SqlLines of(ModelNode model) {
        return new SqlLines(
                model,
                source(model.origin())
                        .map(lines -> find(model.sql().text().lines().toList(), lines))
                        .filter(line -> line > 0)
                        .findFirst()
                        .orElse(0));
    }

    private static Stream<List<String>> source(Origin origin) {
        int end = origin.className().lastIndexOf('.');
        String folder = end < 0 ? "" : origin.className().substring(0, end).replace('.', '/');
        return Stream.of("src/main/java", "src/test/java")
                .map(root -> Path.of(root, folder, origin.fileName()))
                .filter(Files::isRegularFile)
                .map(SqlLines::read);
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where all the lines follow each other, however far they are indented; 0 for nowhere. */
    private static int find(List<String> sql, List<String> source) {
        for (int start = 0; start + sql.size() <= source.size(); start++) {
            int line = 0;
            while (line < sql.size()
                    && source.get(start + line).strip().startsWith(sql.get(line).strip())) {
                line++;
            }
            if (line == sql.size()) {
                return start + 1;
            }
        }
        return 0;
    }

    /** Its place, what it was and became, and the line of the SQL with a caret. */
    String describe(Mutant mutant) {
        String sql = model.sql().text();
        int start = sql.lastIndexOf('\n', mutant.start() - 1) + 1;
        int end = sql.indexOf('\n', start);
        String line = sql.substring(start, end < 0 ? sql.length() : end).stripTrailing();
        int number =
                (int) sql.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
        int java = first > 0 ? first + number - 1 : model.origin().line();
        String before = sql.substring(start, mutant.start());
        int marked = Math.max(1, Math.min(mutant.end(), start + line.length()) - mutant.start());
        return model.origin().fileName() + ":" + java + ", " + mutant.what() + " at SQL line " + number + ", column "
                + (before.codePointCount(0, before.length()) + 1)
                + "\n  " + number + " | " + line
                + "\n  " + " ".repeat(String.valueOf(number).length()) + " | " + before.replaceAll("[^\t]", " ")
                + "^".repeat(marked)
                + "\n  was " + mutant.was()
                + "\n  became " + (mutant.became().isEmpty() ? "nothing" : mutant.became());
    }
}
