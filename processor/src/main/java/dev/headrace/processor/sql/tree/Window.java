package dev.headrace.processor.sql.tree;

import dev.headrace.processor.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/**
 * A window specification, or the name of one.
 *
 * @param base the named window it is or starts from
 * @param named whether it is only the name: {@code over w}; {@code over (w)} makes a window of its own
 * @param span where it stands
 */
public record Window(
        Optional<Name> base,
        boolean named,
        List<Expression> partitionBy,
        List<SortKey> orderBy,
        Optional<Frame> frame,
        Span span) {
    public Window {
        partitionBy = List.copyOf(partitionBy);
        orderBy = List.copyOf(orderBy);
    }

    /**
     * A window's frame.
     *
     * @param end its end, if it was written with BETWEEN
     */
    public record Frame(Mode mode, Bound start, Optional<Bound> end, Exclusion exclusion, Span span) {
        /** What its offsets count. */
        public enum Mode {
            ROWS,
            RANGE,
            GROUPS
        }

        /** What it leaves out. */
        public enum Exclusion {
            NO_OTHERS,
            CURRENT_ROW,
            GROUP,
            TIES
        }
    }

    /**
     * Where a frame begins or ends.
     *
     * @param offset the distance of PRECEDING and FOLLOWING
     */
    public record Bound(Kind kind, Optional<Expression> offset, Span span) {
        /** From where it is counted. */
        public enum Kind {
            UNBOUNDED_PRECEDING,
            PRECEDING,
            CURRENT_ROW,
            FOLLOWING,
            UNBOUNDED_FOLLOWING
        }
    }
}
