package dev.headrace.engine.postgres.trial;

import dev.headrace.engine.Trial;
import dev.headrace.engine.postgres.sql.ComparableType;
import dev.headrace.engine.postgres.sql.Sql;
import dev.headrace.graph.NodeColumn;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The statement that compares rows with those expected, in whatever order, as often as each is there. */
record TrialSql(Trial trial) {
    /** Before the query whose rows are compared. */
    String before() {
        return "with headrace_query as materialized (\n";
    }

    /**
     * Behind it; a row of the result is a kind, then the values as text: {@code m} for missing, {@code u} for unexpected, {@code n} for the number of rows in
     * the place of the first value.
     */
    String after() {
        return """
                ), headrace_actual as (
                  select %1$s from headrace_query
                ), headrace_expected (%2$s) as (
                  %3$s
                )
                select 'm', %4$s from (select * from headrace_expected except all select * from headrace_actual) as d
                union all
                select 'u', %4$s from (select * from headrace_actual except all select * from headrace_expected) as d
                union all
                select 'n', %5$s from headrace_query""".formatted(actual(), columns(i -> "c" + i), expected(), columns(i -> "c" + i + "::text"), count());
    }

    private String actual() {
        return columns(i -> type(i).compare(Sql.identifier(column(i).name()) + cast(i)) + " as c" + i);
    }

    /** A column whose type nobody knows is compared as text. */
    private String cast(int i) {
        return column(i).type().isPresent() ? "" : "::text";
    }

    private String expected() {
        if (trial.expected().isEmpty()) {
            return "select " + columns(i -> "null::" + type(i).compared()) + " where false";
        }
        return trial.expected().stream().map(this::row).collect(Collectors.joining(",\n  ", "values ", ""));
    }

    private String row(List<Optional<String>> values) {
        return "(" + columns(i -> values.get(i).map(type(i)::literal).orElse("null::" + type(i).compared())) + ")";
    }

    private String count() {
        return columns(i -> i == 0 ? "count(*)::text" : "null");
    }

    private String columns(Function<Integer, String> each) {
        return IntStream.range(0, trial.compared().size()).mapToObj(each::apply).collect(Collectors.joining(", "));
    }

    private ComparableType type(int i) {
        return ComparableType.of(column(i));
    }

    private NodeColumn column(int i) {
        return trial.compared().get(i);
    }
}
