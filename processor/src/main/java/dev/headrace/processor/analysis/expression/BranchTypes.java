package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.type.CommonType;
import dev.headrace.processor.type.PgType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings the branches of a construct to one type: CASE, COALESCE, UNION, VALUES (section 10.5 of the manual). */
public final class BranchTypes {
    private final CommonType rule;
    private final Conversions conversions;

    BranchTypes(CommonType rule, Conversions conversions) {
        this.rule = rule;
        this.conversions = conversions;
    }

    /**
     * The branches in one type; one that cannot have it is reported where it stands.
     *
     * @param construct its name in PostgreSQL's messages: {@code CASE}, {@code UNION}
     * @param branches in the order in which PostgreSQL looks at them
     */
    public Branches agree(String construct, List<Operand> branches) {
        if (!Operand.allKnown(branches)) {
            return new Branches(Optional.empty(), Operand.values(branches));
        }
        CommonType.Choice choice = rule.choose(Operand.types(branches), construct);
        Optional<PgType> type = choice.type().value();
        if (type.isEmpty()) {
            choice.type()
                    .refusal()
                    .ifPresent(why -> conversions.refuse(
                            why, branches.get(choice.culprit()).place()));
            return new Branches(type, Operand.values(branches));
        }
        List<Value> values = new ArrayList<>();
        branches.forEach(branch -> values.add(conversions.to(type.get(), branch).typed(type.get())));
        return new Branches(type, values);
    }
}
