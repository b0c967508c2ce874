package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.SelectList.Output;
import dev.headrace.processor.analysis.expression.ExpressionAnalyzer;
import dev.headrace.processor.analysis.expression.Operand;
import dev.headrace.processor.analysis.scope.ColumnResolver;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.analysis.scope.TableResolver;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.type.PgType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What keys of ORDER BY, GROUP BY and DISTINCT ON mean ({@code findTargetlistEntrySQL92} of PostgreSQL's parser). */
final class OutputKeys {
    private final TableResolver tables;
    private final ColumnResolver columns;
    private final ExpressionAnalyzer expressions;
    private final Positions positions;
    private final Faults faults;

    OutputKeys(TableResolver tables, ColumnResolver columns, ExpressionAnalyzer expressions, Faults faults) {
        this.tables = tables;
        this.columns = columns;
        this.expressions = expressions;
        this.positions = new Positions(faults);
        this.faults = faults;
    }

    /**
     * A key.
     *
     * @param expression the key as written
     * @param position the column of the select list that it is; empty if it is none of them
     * @param value what it sorts or groups by; unknown after a fault
     */
    record ResolvedKey(Expression expression, Optional<Integer> position, Value value) {
        /** Whether it is known to be the same as the other. */
        boolean isSameAs(ResolvedKey other) {
            boolean both = position.isPresent() && position.equals(other.position);
            return both || value.term().isPresent() && value.term().equals(other.value.term());
        }
    }

    /** GROUP BY: a column of FROM, else a label or position of the select list, else an expression. */
    ResolvedKey grouping(Expression key, Output output, Scope scope) {
        boolean column =
                bareName(key).filter(name -> columns.isLocal(name, scope)).isPresent();
        if (column) {
            return computed(key, output, scope);
        }
        ResolvedKey found = key(key, "GROUP BY", output, scope);
        if (bareName(key).isPresent() && found.position().isPresent()) {
            tables.reads().narrow(scope.unqualified());
        }
        return found;
    }

    /** ORDER BY and DISTINCT ON: a label or position of the select list, else an expression. */
    ResolvedKey key(Expression key, String clause, Output output, Scope scope) {
        int width = output.complete() ? output.operands().size() : Integer.MAX_VALUE;
        Optional<Integer> position = positions.position(key, clause, width);
        if (position.isPresent()) {
            return at(key, position.get(), output);
        }
        Optional<String> name = bareName(key);
        List<Integer> meant = new ArrayList<>();
        for (int i = 0; i < output.operands().size(); i++) {
            if (name.filter(output.names().get(i)::equals).isPresent()) {
                meant.add(i);
            }
        }
        if (meant.isEmpty()) {
            return !output.complete() && name.isPresent()
                    ? new ResolvedKey(key, Optional.empty(), Value.UNKNOWN)
                    : computed(key, output, scope);
        }
        if (meant.stream().anyMatch(other -> !isSame(output, meant.get(0), other))) {
            faults.error(Code.AMBIGUOUS_COLUMN, key.span(), clause + " \"" + name.orElse("") + "\" is ambiguous");
            return new ResolvedKey(key, Optional.empty(), Value.UNKNOWN);
        }
        return at(key, meant.get(0), output);
    }

    private ResolvedKey at(Expression key, int position, Output output) {
        return positions
                .column(position, output.operands())
                .map(operand -> new ResolvedKey(
                        key, Optional.of(position), text(operand).value()))
                .orElseGet(() -> new ResolvedKey(key, Optional.empty(), Value.UNKNOWN));
    }

    /** A literal that is sorted or grouped by is text. */
    Operand text(Operand operand) {
        boolean unknown = operand.value().type().filter(PgType::isUnknown).isPresent();
        return unknown
                ? new Operand(
                        operand.place(),
                        operand.expression(),
                        expressions
                                .branches()
                                .agree("", List.of(operand))
                                .values()
                                .get(0))
                : operand;
    }

    private ResolvedKey computed(Expression key, Output output, Scope scope) {
        Value value = expressions.output(key, scope);
        for (int i = 0; i < output.operands().size(); i++) {
            Operand operand = output.operands().get(i);
            boolean same = value.term().isPresent()
                    ? value.term().equals(operand.value().term())
                    : operand.expression()
                            .filter(each -> isWrittenAlike(each, key))
                            .isPresent();
            if (same) {
                return new ResolvedKey(key, Optional.of(i), value);
            }
        }
        return new ResolvedKey(key, Optional.empty(), value);
    }

    /** What has no term, such as a call of a volatile function, is the same if it is written the same. */
    private boolean isWrittenAlike(Expression one, Expression other) {
        return text(one).equals(text(other));
    }

    private String text(Expression expression) {
        return faults.plain().words(expression.span());
    }

    /** The same column named twice is one meaning, wherever it stands. */
    private static boolean isSame(Output output, int one, int other) {
        Value first = output.operands().get(one).value();
        Value second = output.operands().get(other).value();
        return one == other || first.term().isPresent() && first.term().equals(second.term());
    }

    private static Optional<String> bareName(Expression key) {
        return key instanceof Expression.ColumnName name ? name.bare().map(Name::text) : Optional.empty();
    }
}
