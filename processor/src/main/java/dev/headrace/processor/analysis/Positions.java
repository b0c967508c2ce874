package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Expression.Literal;
import java.util.List;
import java.util.Optional;

/** Keys of ORDER BY, GROUP BY and DISTINCT ON that are positions in the select list, or meant to be. */
record Positions(Faults faults) {
    /** Out of the list, which has been reported. */
    static final int NONE = -1;

    /** The 0-based position that a constant means; {@link #NONE} if it is a wrong one; empty if the key is no constant. */
    Optional<Integer> position(Expression key, String clause, int width) {
        if (key instanceof Expression.Operation minus
                && minus.operator().equals("-")
                && minus.operands().size() == 1
                && minus.operands().get(0) instanceof Literal number
                && number.kind() == Literal.Kind.INTEGER) {
            return outOfList(key, clause, "-" + number.text());
        }
        if (!(key instanceof Literal literal)) {
            return Optional.empty();
        }
        if (literal.kind() != Literal.Kind.INTEGER || literal.text().length() > 10) {
            faults.error(Code.SYNTAX_ERROR, key.span(), "non-integer constant in " + clause);
            return Optional.of(NONE);
        }
        long position = Long.parseLong(literal.text());
        return position < 1 || position > width
                ? outOfList(key, clause, literal.text())
                : Optional.of((int) position - 1);
    }

    private Optional<Integer> outOfList(Expression key, String clause, String position) {
        faults.error(
                Code.INVALID_COLUMN_REFERENCE, key.span(), clause + " position " + position + " is not in select list");
        return Optional.of(NONE);
    }

    /** What stands at that position. */
    <T> Optional<T> column(int position, List<T> columns) {
        return position < 0 || position >= columns.size() ? Optional.empty() : Optional.of(columns.get(position));
    }
}
