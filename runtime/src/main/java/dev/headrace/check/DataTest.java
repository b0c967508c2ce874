package dev.headrace.check;

import dev.headrace.Severity;
import dev.headrace.graph.Node;
import dev.headrace.graph.Origin;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.VariablePlace;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * A data test of one node.
 *
 * @param name unique in the pipeline, {@code stg_orders__order_id__is_unique}
 * @param relation the node it belongs to
 * @param check what it asks
 * @param where an SQL condition that limits the rows it looks at; empty for all rows
 * @param severity whether failing rows fail the run or only warn
 * @param warnIf how many failing rows make a warning
 * @param errorIf how many failing rows make an error, if the severity allows one
 * @param origin the interface that declares it
 * @param proved whether the build has proved that no row can fail it, so that no run needs to ask
 * @param stored whether the failing rows are kept in a table
 */
public record DataTest(
        String name,
        RelationName relation,
        Check check,
        String where,
        Severity severity,
        Threshold warnIf,
        Threshold errorIf,
        Origin origin,
        boolean proved,
        boolean stored) {
    public DataTest {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(check, "check");
    }

    /** A test over all rows of a node, of severity ERROR, that any failing row fails. */
    public static DataTest of(String name, Node node, Check check) {
        return new DataTest(
                name,
                node.relation(),
                check,
                "",
                Severity.ERROR,
                Threshold.ANY,
                Threshold.ANY,
                node.origin(),
                false,
                false);
    }

    /** The same test over the rows that meet an SQL condition only. */
    public DataTest where(String condition) {
        return new DataTest(name, relation, check, condition, severity, warnIf, errorIf, origin, proved, stored);
    }

    /** The variables that stand in its SQL. */
    public Set<String> variables() {
        Set<String> names = new TreeSet<>(check.variables());
        names.addAll(VariablePlace.in(where));
        return names;
    }

    /** The same test with values, as SQL, in the place of its variables. */
    public DataTest filled(BiFunction<VariablePlace, String, String> values) {
        return new DataTest(
                name,
                relation,
                check.filled(values),
                VariablePlace.fill(where, values),
                severity,
                warnIf,
                errorIf,
                origin,
                proved,
                stored);
    }

    /** The same test with another severity. */
    public DataTest severity(Severity other) {
        return new DataTest(name, relation, check, where, other, warnIf, errorIf, origin, proved, stored);
    }

    /** The same test, warning only when that many rows fail. */
    public DataTest warnIf(String operator, long rows) {
        return new DataTest(
                name, relation, check, where, severity, new Threshold(operator, rows), errorIf, origin, proved, stored);
    }

    /** The same test, failing only when that many rows fail. */
    public DataTest errorIf(String operator, long rows) {
        return new DataTest(
                name, relation, check, where, severity, warnIf, new Threshold(operator, rows), origin, proved, stored);
    }

    /** The same test, and whether the build has proved it. */
    public DataTest proved(boolean isProved) {
        return new DataTest(name, relation, check, where, severity, warnIf, errorIf, origin, isProved, stored);
    }

    /** The same test, whose failing rows are kept in a table. */
    public DataTest storeFailures() {
        return new DataTest(name, relation, check, where, severity, warnIf, errorIf, origin, proved, true);
    }

    /** The same test, declared by another interface than its node's. */
    public DataTest origin(Origin other) {
        return new DataTest(name, relation, check, where, severity, warnIf, errorIf, other, proved, stored);
    }

    /** The nodes that it reads, its own among them. */
    public Set<RelationName> read() {
        Set<RelationName> read = new TreeSet<>(check.read());
        read.add(relation);
        return read;
    }
}
