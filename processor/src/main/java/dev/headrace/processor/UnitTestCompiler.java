package dev.headrace.processor;

import dev.headrace.processor.analysis.AnalyzedModel;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.UnitTestDeclaration;
import dev.headrace.processor.declaration.UnitTests;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.graph.ModelOrder;
import dev.headrace.processor.rule.UnitTestRule;
import dev.headrace.processor.rule.UnitTestVariables;
import dev.headrace.processor.rule.UsedColumns;
import dev.headrace.processor.rule.VariableRule;
import dev.headrace.processor.type.InputSyntax;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What happens to unit tests: their models are analyzed, mostly from class files, and their tables held against them. */
final class UnitTestCompiler {
    private UnitTestCompiler() {}

    static void check(UnitTests tests, int postgresql, Extensions extensions, Diagnostics diagnostics) {
        if (tests.tests().isEmpty()) {
            return;
        }
        // The models' own mistakes are told where they are compiled.
        Diagnostics told = new Diagnostics();
        SqlVocabulary vocabulary = new SqlVocabulary(tests.project(), postgresql, extensions, told);
        SenderSettings senders = new SenderSettings(
                tests.project(), VariableRule.check(tests.project().pipelines(), vocabulary.catalog(), told));
        ProjectAnalysis analysis = new ProjectAnalysis(tests.project(), vocabulary, senders, told);
        Map<InterfaceName, AnalyzedModel> models = ModelOrder.of(tests.project().models(), told).stream()
                .map(analysis::analyze)
                .collect(Collectors.toMap(model -> model.declaration().type(), Function.identity()));
        UnitTestRule rule = new UnitTestRule(
                new UsedColumns(models), analysis.relations(), new InputSyntax(vocabulary.catalog()), diagnostics);
        UnitTestVariables variables =
                new UnitTestVariables(tests.project().pipelines(), vocabulary.catalog(), diagnostics);
        for (UnitTestDeclaration test : tests.tests()) {
            rule.check(test);
            variables.check(test);
        }
    }
}
