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
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every class in {@code refs} is one that the SQL names. */
public final class RefRule {
    private RefRule() {}

    /**
     * Warns of refs that no branch of the SQL names.
     *
     * @param branches the model as analyzed for each branch of its SQL
     * @param declared the relations that refs can name; another class among them is reported already
     * @param words what else refs can name: of each interface the functions or the type that it declares
     */
    public static void check(
            List<AnalyzedModel> branches,
            Set<InterfaceName> declared,
            Map<InterfaceName, Set<String>> words,
            Diagnostics diagnostics) {
        ModelDeclaration model = branches.get(0).declaration();
        boolean known = branches.stream().allMatch(branch -> branch.relation().known());
        Set<InterfaceName> used = branches.stream()
                .flatMap(branch -> branch.uses().stream())
                .map(RelationUse::relation)
                .collect(Collectors.toSet());
        String written = written(model);
        model.refs().stream()
                .filter(ref -> words.getOrDefault(ref, Set.of()).stream().anyMatch(word -> names(written, word)))
                .forEach(used::add);
        for (int i = 0; known && i < model.refs().size(); i++) {
            InterfaceName ref = model.refs().get(i);
            if ((declared.contains(ref) || words.containsKey(ref)) && !used.contains(ref)) {
                diagnostics.report(unused(model, i, used, declared.contains(ref)));
            }
        }
    }

    /** Its SQL, and what else may call a function or name a type: columns, data tests, indexes, hooks. */
    private static String written(ModelDeclaration model) {
        return String.join(
                "\n",
                model.sql(),
                model.columns().toString(),
                model.tests().toString(),
                model.storage().toString());
    }

    /** Whether the word stands anywhere in the text. */
    private static boolean names(String sql, String word) {
        return Pattern.compile("(?<!\\w)" + Pattern.quote(word) + "(?!\\w)", Pattern.CASE_INSENSITIVE)
                .matcher(sql)
                .find();
    }

    private static Diagnostic unused(ModelDeclaration model, int index, Set<InterfaceName> used, boolean relation) {
        List<InterfaceName> needed =
                model.refs().stream().filter(used::contains).toList();
        InterfaceName ref = model.refs().get(index);
        String after = "to come after it without reading it: after = " + String.join(".", ref.simpleNames()) + ".class";
        return Diagnostic.warning(
                        Code.UNUSED_REF,
                        model.annotation().value("refs").element(index),
                        "the SQL of " + model.type() + " never names " + (relation ? "" : "what is declared by ") + ref)
                .with(Stream.concat(
                                Stream.of(needed.isEmpty() ? "take refs away" : "write: " + RefsLine.of(needed)),
                                relation ? Stream.of(after) : Stream.empty())
                        .toList());
    }
}
