package dev.headrace.graph;

import dev.headrace.When;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * What a model says of its relation besides the query: how it is stored, who may read it, what runs with it.
 *
 * @param unlogged whether a table is left out of the server's log
 * @param indexes its indexes
 * @param hooks the statements that run with it, in their order
 * @param grants all privileges on it; empty to keep those that it has
 * @param timeout how long one statement of it may take; empty for no limit of its own
 * @param comment what the server says about it; empty to keep what it says
 * @param columnComments what the server says about its columns, by their names
 */
public record Storage(
        boolean unlogged,
        List<TableIndex> indexes,
        List<HookStatement> hooks,
        List<Privileges> grants,
        Optional<Duration> timeout,
        Optional<String> comment,
        Map<String, String> columnComments) {
    /** A relation of which nothing is said. */
    public static final Storage PLAIN =
            new Storage(false, List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), Map.of());

    public Storage {
        indexes = List.copyOf(indexes);
        hooks = List.copyOf(hooks);
        grants = List.copyOf(grants);
        Objects.requireNonNull(timeout, "timeout");
        Objects.requireNonNull(comment, "comment");
        columnComments = Map.copyOf(columnComments);
    }

    /** The same, left out of the server's log. */
    public Storage withoutLog() {
        return new Storage(true, indexes, hooks, grants, timeout, comment, columnComments);
    }

    /** The same with one more index. */
    public Storage index(TableIndex index) {
        return new Storage(unlogged, and(indexes, index), hooks, grants, timeout, comment, columnComments);
    }

    /** The same with one more statement. */
    public Storage hook(When when, SqlText sql) {
        List<HookStatement> more = and(hooks, new HookStatement(when, sql));
        return new Storage(unlogged, indexes, more, grants, timeout, comment, columnComments);
    }

    /** The same with more privileges. */
    public Storage grant(List<String> privileges, List<String> roles) {
        List<Privileges> more = and(grants, new Privileges(privileges, roles));
        return new Storage(unlogged, indexes, hooks, more, timeout, comment, columnComments);
    }

    /** The same with that limit to each statement. */
    public Storage timeout(Duration limit) {
        return new Storage(unlogged, indexes, hooks, grants, Optional.of(limit), comment, columnComments);
    }

    /** The same with that comment. */
    public Storage comment(String text) {
        return new Storage(unlogged, indexes, hooks, grants, timeout, Optional.of(text), columnComments);
    }

    /** The same with that comment on a column. */
    public Storage comment(String column, String text) {
        Map<String, String> more = new TreeMap<>(columnComments);
        more.put(column, text);
        return new Storage(unlogged, indexes, hooks, grants, timeout, comment, more);
    }

    /** The variables that stand in its statements and its indexes. */
    Set<String> variables() {
        Set<String> names = new TreeSet<>();
        hooks.forEach(hook -> names.addAll(hook.sql().variables()));
        indexes.forEach(index -> names.addAll(index.variables()));
        return names;
    }

    /** The same with values in the place of the variables in its statements and its indexes. */
    Storage filled(BiFunction<VariablePlace, String, String> values) {
        return new Storage(
                unlogged,
                indexes.stream().map(index -> index.filled(values)).toList(),
                hooks.stream().map(hook -> hook.filled(values)).toList(),
                grants,
                timeout,
                comment,
                columnComments);
    }

    /** The statements that run then. */
    public List<SqlText> hooks(When when) {
        return hooks.stream()
                .filter(hook -> hook.when() == when)
                .map(HookStatement::sql)
                .toList();
    }

    private static <E> List<E> and(List<E> some, E another) {
        List<E> more = new ArrayList<>(some);
        more.add(another);
        return more;
    }
}
