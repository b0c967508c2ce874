package dev.headrace.processor.rule;

import dev.headrace.processor.analysis.AnalyzedModel;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.relation.Rows;
import dev.headrace.processor.declaration.DataTestDeclaration;
import dev.headrace.processor.declaration.DataTestDeclaration.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which of a model's data tests no row can fail, whatever the sources hold: this follows from its query alone. */
public final class ProvedTests {
    private static final String NOT_EMPTY = "dev.headrace.NotEmpty";

    private ProvedTests() {}

    /** The proved tests of the model, whose columns are under the query's names. */
    public static Set<DataTestDeclaration> of(AnalyzedModel model) {
        Relation relation = model.relation();
        return model.declaration().unchecked() || !relation.known()
                ? Set.of()
                : model.declaration().tests().stream()
                        .filter(test -> isProved(test, relation))
                        .collect(Collectors.toSet());
    }

    private static boolean isProved(DataTestDeclaration test, Relation relation) {
        if (test.kind() instanceof Kind.Template template) {
            boolean asksForARow = template.use().annotation().equals(NOT_EMPTY);
            return asksForARow && test.where().isBlank() && relation.rows() == Rows.EXACTLY_ONE;
        }
        Set<Integer> positions = new HashSet<>();
        List<String> names = relation.names();
        test.columns().forEach(column -> positions.add(names.indexOf(column)));
        if (positions.contains(-1)) {
            return false;
        }
        if (test.kind() instanceof Kind.NotNull) {
            return positions.stream()
                    .map(relation.columns()::get)
                    .map(Column::nullability)
                    .allMatch(Nullability.NOT_NULL::equals);
        }
        return test.kind() instanceof Kind.Unique
                && (relation.rows() != Rows.ANY
                        || relation.keys().stream().anyMatch(key -> positions.containsAll(key.columns())));
    }
}
