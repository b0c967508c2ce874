package dev.headrace.graph;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.zip.CRC32;

/**
 * An index of a table or a materialized view.
 *
 * @param name its name; empty for the one that its table and columns give it
 * @param method PostgreSQL's access method
 * @param columns the columns, in order; empty if it is of an expression
 * @param expression the SQL expression, if it is of one; empty if not
 * @param unique whether no two rows may have the same values
 * @param where an SQL condition of the rows that are in it; empty for all
 * @param include the columns that are only carried along
 */
public record TableIndex(
        String name,
        String method,
        List<String> columns,
        String expression,
        boolean unique,
        String where,
        List<String> include) {
    private static final int LONGEST_NAME = 63;

    public TableIndex {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(expression, "expression");
        Objects.requireNonNull(where, "where");
        columns = List.copyOf(columns);
        include = List.copyOf(include);
    }

    /** A btree index of these columns. */
    public static TableIndex on(String... columns) {
        return new TableIndex("", "btree", List.of(columns), "", false, "", List.of());
    }

    /** A btree index of that SQL expression. */
    public static TableIndex onExpression(String expression) {
        return new TableIndex("", "btree", List.of(), expression, false, "", List.of());
    }

    /** The same, with every value once. */
    public TableIndex asUnique() {
        return new TableIndex(name, method, columns, expression, true, where, include);
    }

    /** The same by that access method. */
    public TableIndex using(String other) {
        return new TableIndex(name, other, columns, expression, unique, where, include);
    }

    /** The same of the rows that meet that SQL condition. */
    public TableIndex onlyWhere(String condition) {
        return new TableIndex(name, method, columns, expression, unique, condition, include);
    }

    /** The same, carrying these columns along. */
    public TableIndex including(String... others) {
        return new TableIndex(name, method, columns, expression, unique, where, List.of(others));
    }

    /** The same under that name. */
    public TableIndex named(String other) {
        return new TableIndex(other, method, columns, expression, unique, where, include);
    }

    /** The variables that stand in its expression and its condition. */
    Set<String> variables() {
        Set<String> names = new TreeSet<>(VariablePlace.in(expression));
        names.addAll(VariablePlace.in(where));
        return names;
    }

    /** The same index, its name too, with values in the place of its variables. */
    TableIndex filled(BiFunction<VariablePlace, String, String> values) {
        return new TableIndex(
                name,
                method,
                columns,
                VariablePlace.fill(expression, values),
                unique,
                VariablePlace.fill(where, values),
                include);
    }

    /** Whether it holds every row to other values in its columns. */
    public boolean isKey() {
        return unique && where.isEmpty() && expression.isEmpty();
    }

    /** Its name on that table: the same in every build, and of at most 63 bytes, as PostgreSQL's names are. */
    public String nameOn(String table) {
        if (!name.isEmpty()) {
            return name;
        }
        String of = expression.isEmpty() ? String.join("_", columns) : "expr";
        String end = unique ? "key" : method.equals("btree") ? "idx" : method + "_idx";
        String whole = table + "_" + of + "_" + end;
        return bytes(whole).length <= LONGEST_NAME ? whole : shortened(whole, "_" + end);
    }

    /** Cut between characters, and told from others that begin so by a checksum of the whole. */
    private static String shortened(String whole, String end) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes(whole));
        String tail = String.format("_%08x", checksum.getValue()) + end;
        int length = whole.length();
        while (bytes(whole.substring(0, length)).length > LONGEST_NAME - bytes(tail).length) {
            length = whole.offsetByCodePoints(length, -1);
        }
        return whole.substring(0, length) + tail;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
