package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.expression.ExpressionAnalyzer;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Window;
import dev.headrace.processor.sql.tree.Window.Bound;
import dev.headrace.processor.sql.tree.Window.Bound.Kind;
import dev.headrace.processor.sql.tree.Window.Frame;
import dev.headrace.processor.sql.tree.Window.Frame.Mode;
import dev.headrace.processor.type.Coercion;
import dev.headrace.processor.type.PgType;
import dev.headrace.processor.type.Strength;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Window frames: their bounds in order, their offsets of a type that the sort key can be moved by. */
final class FrameCheck {
    /** The {@code in_range} functions of PostgreSQL's operator classes: by the sort key's type, the offset's. */
    private static final Map<String, List<String>> OFFSETS = Map.ofEntries(
            Map.entry("int2", List.of("int2", "int4", "int8")),
            Map.entry("int4", List.of("int2", "int4", "int8")),
            Map.entry("int8", List.of("int8")),
            Map.entry("float4", List.of("float8")),
            Map.entry("float8", List.of("float8")),
            Map.entry("numeric", List.of("numeric")),
            Map.entry("date", List.of("interval")),
            Map.entry("time", List.of("interval")),
            Map.entry("timetz", List.of("interval")),
            Map.entry("timestamp", List.of("interval")),
            Map.entry("timestamptz", List.of("interval")),
            Map.entry("interval", List.of("interval")));

    private static final Set<Kind> BEHIND = Set.of(Kind.PRECEDING, Kind.UNBOUNDED_PRECEDING);

    private final ExpressionAnalyzer expressions;
    private final Limits limits;
    private final Coercion coercion;
    private final Faults faults;

    FrameCheck(ExpressionAnalyzer expressions, Limits limits, Coercion coercion, Faults faults) {
        this.expressions = expressions;
        this.coercion = coercion;
        this.limits = limits;
        this.faults = faults;
    }

    /** Checks the frame of a window whose keys are those of {@code whole}. */
    void check(Frame frame, Window whole, Scope scope) {
        Kind start = frame.start().kind();
        if (start == Kind.UNBOUNDED_FOLLOWING) {
            error(frame.start().span(), "frame start cannot be UNBOUNDED FOLLOWING");
        } else if (start == Kind.FOLLOWING && frame.end().isEmpty()) {
            error(frame.start().span(), "frame starting from following row cannot end with current row");
        }
        frame.end().ifPresent(end -> order(start, end));
        List<Expression> offsets = Stream.concat(
                        frame.start().offset().stream(), frame.end().flatMap(Bound::offset).stream())
                .toList();
        if (frame.mode() == Mode.GROUPS && whole.orderBy().isEmpty()) {
            error(whole.span(), "GROUPS mode requires an ORDER BY clause");
        } else if (frame.mode() == Mode.RANGE
                && !offsets.isEmpty()
                && whole.orderBy().size() != 1) {
            error(whole.span(), "RANGE with offset PRECEDING/FOLLOWING requires exactly one ORDER BY column");
        } else {
            offsets.forEach(offset -> offset(offset, frame.mode(), whole, scope));
        }
    }

    private void order(Kind start, Bound end) {
        if (end.kind() == Kind.UNBOUNDED_PRECEDING) {
            error(end.span(), "frame end cannot be UNBOUNDED PRECEDING");
        } else if (start == Kind.CURRENT_ROW && BEHIND.contains(end.kind())) {
            error(end.span(), "frame starting from current row cannot have preceding rows");
        } else if (start == Kind.FOLLOWING && BEHIND.contains(end.kind())) {
            error(end.span(), "frame starting from following row cannot have preceding rows");
        } else if (start == Kind.FOLLOWING && end.kind() == Kind.CURRENT_ROW) {
            error(end.span(), "frame starting from following row cannot have preceding rows");
        }
    }

    private void error(Span place, String message) {
        faults.error(Code.WINDOWING_ERROR, place, message);
    }

    private void offset(Expression offset, Mode mode, Window whole, Scope scope) {
        limits.varFree(offset, mode.name(), scope.depth());
        if (mode != Mode.RANGE) {
            expressions.required(offset, PgType.INT8, mode.name());
            return;
        }
        Optional<PgType> key = expressions
                .analyzed()
                .value(whole.orderBy().get(0).expression())
                .type();
        Optional<PgType> type = expressions.analyzed().value(offset).type();
        if (key.isEmpty() || type.isEmpty()) {
            return;
        }
        List<String> taken =
                key.get().array() ? List.of() : OFFSETS.getOrDefault(key.get().name(), List.of());
        String words = "RANGE with offset PRECEDING/FOLLOWING is not supported for column type "
                + key.get().plainText();
        if (taken.isEmpty()) {
            faults.error(Code.FEATURE_NOT_SUPPORTED, offset.span(), words);
        } else if (type.get().isUnknown()) {
            String own = key.get().name();
            String meant = taken.contains(own) ? own : taken.get(0);
            expressions.required(offset, PgType.of(meant), mode.name());
        } else if (taken.stream().noneMatch(each -> coercion.can(type.get(), PgType.of(each), Strength.IMPLICIT))) {
            faults.error(
                    Code.FEATURE_NOT_SUPPORTED,
                    offset.span(),
                    words + " and offset type " + type.get().plainText(),
                    "Cast the offset value to an appropriate type.");
        }
    }
}
