package dev.headrace.run;

import dev.headrace.check.Check;
import dev.headrace.check.DataTest;
import dev.headrace.engine.Answer;
import dev.headrace.engine.EngineException;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Origin;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.SqlText;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What a user reads when something failed: what the server said, the line of his SQL, the line of his Java. */
final class Explanation {
    /** undefined_table. */
    static final String NO_SUCH_TABLE = "42P01";

    private Explanation() {}

    static String of(ModelNode model, EngineException refusal) {
        return of(model.sql(), refusal) + at(model.origin());
    }

    static String of(SqlText sql, EngineException refusal) {
        String state = refusal.state().isEmpty() ? "" : " [" + refusal.state() + "]";
        String excerpt = refusal.position().isPresent()
                ? excerpt(sql.text(), refusal.position().getAsInt())
                : "";
        int firstLine = refusal.getMessage().indexOf('\n');
        String message = firstLine < 0
                ? refusal.getMessage() + state
                : refusal.getMessage().substring(0, firstLine)
                        + state
                        + refusal.getMessage().substring(firstLine);
        return message + excerpt;
    }

    /** The line of the SQL with a caret below the place; tabs stay tabs, so that the caret stands right. */
    private static String excerpt(String sql, int position) {
        int place = Math.min(position, sql.length());
        int start = sql.lastIndexOf('\n', place - 1) + 1;
        int end = sql.indexOf('\n', place);
        String line = sql.substring(start, end < 0 ? sql.length() : end).stripTrailing();
        long number = sql.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
        String before = sql.substring(start, place);
        String gutter = " ".repeat(String.valueOf(number).length());
        return "\nSQL line " + number + ", column " + (before.codePointCount(0, before.length()) + 1)
                + "\n  " + number + " | " + line
                + "\n  " + gutter + " | " + before.replaceAll("[^\t]", " ") + "^";
    }

    static String of(DataTest test, EngineException refusal) {
        return "the test could not be run: " + refusal.getMessage()
                + (refusal.state().isEmpty() ? "" : " [" + refusal.state() + "]")
                + (refusal.state().equals(NO_SUCH_TABLE) ? "\n  build it first" : "") + at(test.origin());
    }

    /** The relations by the names that they have in this environment. */
    static String of(
            DataTest test, Answer answer, List<Map<String, String>> sample, UnaryOperator<RelationName> places) {
        String rows = test.check() instanceof Check.Unique unique
                ? repeated(unique, answer)
                : answer.failures() == 1 ? "1 row fails" : answer.failures() + " rows fail";
        String some = sample.isEmpty() ? "" : "\n" + table(sample);
        return rows + ": " + what(test, places) + some + at(test.origin());
    }

    /** {@code 14 values stand in 32 rows}: the first number is what a threshold is compared with. */
    private static String repeated(Check.Unique unique, Answer answer) {
        String what = unique.columns().size() == 1 ? "value" : "combination";
        String values = answer.failures() == 1 ? "1 " + what + " stands" : answer.failures() + " " + what + "s stand";
        return values + " in " + answer.failingRows() + " rows";
    }

    private static String what(DataTest test, UnaryOperator<RelationName> places) {
        RelationName relation = places.apply(test.relation());
        Check check = test.check();
        if (check instanceof Check.Unique unique) {
            return String.join(", ", unique.columns()) + " of " + relation + " is not unique";
        }
        if (check instanceof Check.NotNull notNull) {
            return String.join(", ", notNull.columns()) + " of " + relation + " is null";
        }
        if (check instanceof Check.AcceptedValues accepted) {
            return accepted.column() + " of " + relation + " is none of " + String.join(", ", accepted.values());
        }
        if (check instanceof Check.NoRow noRow) {
            return noRow.asked() + " does not hold in " + relation;
        }
        if (check instanceof Check.Selects selects) {
            return selects.asked() + " does not hold in " + relation;
        }
        Check.References references = (Check.References) check;
        return references.column() + " of " + relation + " is not in " + references.parentColumn() + " of "
                + places.apply(references.parent());
    }

    /** The count of those shown is left out: the number that fails stands above. */
    private static String table(List<Map<String, String>> sample) {
        List<String> lines = RowTable.of(sample).lines();
        return lines.subList(0, lines.size() - 1).stream()
                .map(line -> "  " + line)
                .collect(Collectors.joining("\n"));
    }

    static String at(Origin origin) {
        return "\nat " + origin;
    }
}
