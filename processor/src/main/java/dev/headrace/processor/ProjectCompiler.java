package dev.headrace.processor;

import dev.headrace.Materialized;
import dev.headrace.processor.analysis.AnalyzedModel;
import dev.headrace.processor.analysis.HookForms;
import dev.headrace.processor.analysis.MatchedColumns;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.declaration.PipelineDeclaration;
import dev.headrace.processor.declaration.Project;
import dev.headrace.processor.declaration.SourceDeclaration;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.generation.PipelinePlan;
import dev.headrace.processor.generation.PipelinePlanner;
import dev.headrace.processor.generation.TestFacts;
import dev.headrace.processor.graph.ModelOrder;
import dev.headrace.processor.rule.ColumnJavaTypes;
import dev.headrace.processor.rule.ContractRule;
import dev.headrace.processor.rule.DataTestRule;
import dev.headrace.processor.rule.FanOutRule;
import dev.headrace.processor.rule.FreshnessRule;
import dev.headrace.processor.rule.ProvedTests;
import dev.headrace.processor.rule.RelationNameRule;
import dev.headrace.processor.rule.StorageRule;
import dev.headrace.processor.rule.TestQueries;
import dev.headrace.processor.rule.Upstream;
import dev.headrace.processor.rule.VariableRule;
import dev.headrace.processor.type.Catalog;
import dev.headrace.processor.type.Sorting;
import dev.headrace.processor.type.TypeNames;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The table of contents: what happens to a project between its declarations and the files that are written. */
public final class ProjectCompiler {
    private ProjectCompiler() {}

    /**
     * A project, understood.
     *
     * @param models the models that are in no cycle, each after all it needs
     * @param plans the pipelines, ready to be written
     */
    public record Compiled(List<AnalyzedModel> models, List<PipelinePlan> plans) {}

    /**
     * Resolves and checks a project; what is wrong with it goes to the diagnostics.
     *
     * @param postgresql the oldest major version that the pipelines must run on
     */
    static Compiled compile(Project project, int postgresql, Extensions extensions, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        List<ModelDeclaration> order = ModelOrder.of(project.models(), found);
        SqlVocabulary vocabulary = new SqlVocabulary(project, postgresql, extensions, found);
        SenderSettings senders =
                new SenderSettings(project, VariableRule.check(project.pipelines(), vocabulary.catalog(), found));
        ProjectAnalysis analysis = new ProjectAnalysis(project, vocabulary, senders, found);
        List<AnalyzedModel> analyzed = order.stream().map(analysis::analyze).toList();
        checkRules(project, analyzed, analysis.relations(), vocabulary.catalog(), found);
        TestQueries queries = new TestQueries(analysis::conditions, found);
        DataTestRule tests = new DataTestRule(analysis.relations(), analysis::conditions, queries, found);
        project.tests()
                .forEach(test -> analysis.analyze(test)
                        .ifPresent(query -> queries.add(test.test().kind(), query)));
        StorageRule storage = new StorageRule(
                analysis::conditions,
                project.models().stream()
                        .filter(model -> model.materialized() == Materialized.EPHEMERAL)
                        .map(ModelDeclaration::type)
                        .collect(Collectors.toSet()),
                new Sorting(vocabulary.catalog()),
                found);
        List<PipelineDeclaration> pipelines = project.pipelines().stream()
                .map(pipeline -> storage.check(
                        pipeline, new HookForms(pipeline.type(), senders.ofPipeline(pipeline), found), project))
                .toList();
        project.tests().forEach(storage::check);
        List<AnalyzedModel> models = analyzed.stream()
                .map(model -> senders.areElsewhere(model.declaration())
                        ? model
                        : storage.check(
                                model.with((ModelDeclaration) tests.check(model.declaration()), model.relation())))
                .toList();
        FreshnessRule freshness = new FreshnessRule(analysis::conditions, found);
        Project tested = project.with(
                project.sources().stream()
                        .map(source -> freshness.check((SourceDeclaration) tests.check(source)))
                        .toList(),
                project.models());
        new BrokenDependents(project).report(found, diagnostics);
        MatchedColumns names = new MatchedColumns(models);
        List<AnalyzedModel> matched = models.stream().map(names::match).toList();
        PipelinePlanner planner = new PipelinePlanner(
                tested, matched, names, analysis.relations(), new TestFacts(ProvedTests::of, queries::of));
        return new Compiled(matched, pipelines.stream().map(planner::plan).toList());
    }

    private static void checkRules(
            Project project,
            List<AnalyzedModel> models,
            Map<InterfaceName, Relation> relations,
            Catalog catalog,
            Diagnostics found) {
        ColumnJavaTypes.check(project, new TypeNames(catalog), found);
        RelationNameRule.checkLength(project.sources(), found);
        RelationNameRule.checkLength(project.models(), found);
        for (PipelineDeclaration pipeline : project.pipelines()) {
            Set<InterfaceName> members = Set.copyOf(pipeline.members(project.ownModels()));
            List<ModelDeclaration> own = project.models().stream()
                    .filter(model -> members.contains(model.type()))
                    .collect(Collectors.toList());
            RelationNameRule.checkUnique(pipeline, own, found);
            RelationNameRule.checkSources(pipeline, own, project.sources(), found);
        }
        ContractRule contracts = new ContractRule(catalog, new Upstream(relations), found);
        models.forEach(contracts::check);
        FanOutRule.check(models, found);
    }
}
