package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.type.OperatorResolution;
import dev.headrace.processor.type.PgType;
import java.util.ArrayList;
import java.util.List;

/** Says which cast would make an operator of operands that have none. */
final class CastAdvice {
    private final OperatorResolution resolution;
    private final Faults faults;

    CastAdvice(OperatorResolution resolution, Faults faults) {
        this.resolution = resolution;
        this.faults = faults;
    }

    /** What to write instead; empty if no single cast helps. */
    List<String> about(String operator, List<Operand> operands) {
        if (operands.size() != 2) {
            return List.of();
        }
        Operand left = operands.get(0);
        Operand right = operands.get(1);
        List<String> ways = new ArrayList<>();
        if (!right.isUntyped() && works(operator, right.type(), right.type())) {
            ways.add(cast(left, right.type()) + " " + operator + " " + text(right));
        }
        if (!left.isUntyped() && works(operator, left.type(), left.type())) {
            ways.add(text(left) + " " + operator + " " + cast(right, left.type()));
        }
        return ways.isEmpty() ? List.of() : List.of("if that is meant, write: " + String.join(", or ", ways));
    }

    private boolean works(String operator, PgType left, PgType right) {
        return resolution.binary(operator, left, right).value().isPresent();
    }

    private String cast(Operand operand, PgType type) {
        String text = text(operand);
        return (text.matches("[\\w.\"]+|'[^']*'|\\{\\{[^}]*}}") ? text : "(" + text + ")") + "::" + type.plainText();
    }

    private String text(Operand operand) {
        return faults.plain().words(operand.place());
    }
}
