package dev.headrace.processor.rule;

import dev.headrace.processor.analysis.AnalyzedModel;
import dev.headrace.processor.analysis.relation.LostKey;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.declaration.DataTestDeclaration;
import dev.headrace.processor.declaration.DataTestDeclaration.Kind;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.diagnostic.Excerpt;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** No join repeats the rows that a declared key tells apart. */
public final class FanOutRule {
    private FanOutRule() {}

    /**
     * Warns of joins after which a key that a test asks for is not certain any more, though it was before. What a faulty model
     * makes is not known, so that joins of what reads one, each after what it reads, are not judged.
     */
    public static void check(List<AnalyzedModel> models, Diagnostics diagnostics) {
        Set<InterfaceName> unknown = new HashSet<>();
        for (AnalyzedModel model : models) {
            ModelDeclaration declaration = model.declaration();
            if (model.relation().known() && declaration.refs().stream().noneMatch(unknown::contains)) {
                check(model, diagnostics);
            } else {
                unknown.add(declaration.type());
            }
        }
    }

    private static void check(AnalyzedModel model, Diagnostics diagnostics) {
        ModelDeclaration declaration = model.declaration();
        for (DataTestDeclaration test : declaration.tests()) {
            if (test.kind() instanceof Kind.Unique) {
                lost(test, model).ifPresent(key -> diagnostics.report(warning(test, key, declaration)));
            }
        }
    }

    private static Optional<LostKey> lost(DataTestDeclaration test, AnalyzedModel model) {
        Relation relation = model.relation();
        Set<Integer> positions = new HashSet<>();
        for (String column : test.columns()) {
            positions.add(relation.names().indexOf(model.declaration().columnName(column, relation.names())));
        }
        boolean proved = relation.keys().stream().anyMatch(key -> positions.containsAll(key.columns()));
        return proved
                ? Optional.empty()
                : relation.lost().stream().filter(key -> key.breaks(positions)).findFirst();
    }

    private static Diagnostic warning(DataTestDeclaration test, LostKey key, ModelDeclaration model) {
        String columns = String.join(", ", test.columns());
        return Diagnostic.warning(
                        Code.FAN_OUT,
                        model.sqlPlace(),
                        "this join may repeat rows, and " + columns + " is declared unique in " + model.type())
                .with(key.details())
                .at(new Excerpt(model.type().qualified(), model.sql(), key.join()));
    }
}
