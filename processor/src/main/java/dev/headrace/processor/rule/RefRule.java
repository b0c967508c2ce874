package dev.headrace.processor.rule;

import dev.headrace.processor.analysis.AnalyzedModel;
import dev.headrace.processor.analysis.relation.RelationUse;
import dev.headrace.processor.analysis.scope.RefsLine;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every class in {@code refs} is one that the SQL names. */
public final class RefRule {
    private RefRule() {}

    /**
     * Warns of refs that no branch of the SQL names.
     *
     * @param branches the model as analyzed for each branch of its SQL
     * @param declared what refs can name; another class among them is reported already
     */
    public static void check(List<AnalyzedModel> branches, Set<InterfaceName> declared, Diagnostics diagnostics) {
        ModelDeclaration model = branches.get(0).declaration();
        boolean known = branches.stream().allMatch(branch -> branch.relation().known());
        Set<InterfaceName> used = branches.stream()
                .flatMap(branch -> branch.uses().stream())
                .map(RelationUse::relation)
                .collect(Collectors.toSet());
        for (int i = 0; known && i < model.refs().size(); i++) {
            InterfaceName ref = model.refs().get(i);
            if (declared.contains(ref) && !used.contains(ref)) {
                diagnostics.report(unused(model, i, used));
            }
        }
    }

    private static Diagnostic unused(ModelDeclaration model, int index, Set<InterfaceName> used) {
        List<InterfaceName> needed =
                model.refs().stream().filter(used::contains).toList();
        return Diagnostic.warning(
                Code.UNUSED_REF,
                model.annotation().value("refs").element(index),
                "the SQL of " + model.type() + " never names " + model.refs().get(index),
                needed.isEmpty() ? "take refs away" : "write: " + RefsLine.of(needed),
                "to come after it without reading it: after = "
                        + String.join(".", model.refs().get(index).simpleNames()) + ".class");
    }
}
