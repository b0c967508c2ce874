package dev.headrace.processor;

import dev.headrace.processor.analysis.AnalyzedModel;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.PipelineDeclaration;
import dev.headrace.processor.declaration.Project;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.graph.ModelOrder;
import dev.headrace.processor.mutation.Mutants;
import dev.headrace.processor.rule.VariableRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What happens to a pipeline whose unit tests are to be tried: its models are analyzed, and so is each mutant of one. */
final class MutantCompiler {
    private MutantCompiler() {}

    /** The mutants of the pipeline's models, each after what it reads; of one that is not analyzed there are none. */
    static List<Mutants> mutants(PipelineDeclaration pipeline, Project project, int postgresql, Extensions extensions) {
        // The models' own mistakes are told where they are compiled, and a mutant's are a reason not to make it.
        Diagnostics told = new Diagnostics();
        SqlVocabulary vocabulary = new SqlVocabulary(project, postgresql, extensions, told);
        SenderSettings senders =
                new SenderSettings(project, VariableRule.check(project.pipelines(), vocabulary.catalog(), told));
        ProjectAnalysis analysis = new ProjectAnalysis(project, vocabulary, senders, told);
        Set<InterfaceName> members = Set.copyOf(pipeline.members(project.ownModels()));
        List<Mutants> all = new ArrayList<>();
        ModelOrder.of(project.models(), told).forEach(model -> {
            AnalyzedModel found = analysis.analyze(model);
            if (members.contains(model.type())
                    && !model.unchecked()
                    && found.relation().known()) {
                all.add(Mutants.of(analysis.queries(model), found, analysis::checked));
            }
        });
        return all;
    }
}
