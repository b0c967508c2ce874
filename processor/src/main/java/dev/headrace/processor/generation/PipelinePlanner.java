package dev.headrace.processor.generation;

import dev.headrace.processor.analysis.AnalyzedModel;
import dev.headrace.processor.analysis.MatchedColumns;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.declaration.DataTestDeclaration;
import dev.headrace.processor.declaration.FunctionDeclaration;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.declaration.PipelineDeclaration;
import dev.headrace.processor.declaration.Project;
import dev.headrace.processor.declaration.RelationDeclaration;
import dev.headrace.processor.declaration.SingularTest;
import dev.headrace.processor.declaration.TypeDeclaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays out pipelines: first what they read, then their models in order. */
public final class PipelinePlanner {
    private final Project project;
    private final List<AnalyzedModel> order;
    private final Map<InterfaceName, Relation> relations;
    private final TestFacts facts;
    private final Map<InterfaceName, RelationDeclaration> declarations = new HashMap<>();

    /**
     * Plans pipelines of this project.
     *
     * @param order its models, each after all it needs
     * @param names the names of declared columns in the queries
     * @param relations what each model and source yields
     * @param facts what is known of the data tests
     */
    public PipelinePlanner(
            Project project,
            List<AnalyzedModel> order,
            MatchedColumns names,
            Map<InterfaceName, Relation> relations,
            TestFacts facts) {
        this.project = project;
        this.order = order;
        this.relations = relations;
        this.facts = facts;
        Stream.<RelationDeclaration>concat(project.sources().stream(), project.models().stream())
                .forEach(relation -> declarations.put(relation.type(), names.match(relation)));
    }

    /** The pipeline's nodes in their order. */
    public PipelinePlan plan(PipelineDeclaration pipeline) {
        Set<InterfaceName> members = Set.copyOf(pipeline.members(project.ownModels()));
        List<AnalyzedModel> models = order.stream()
                .filter(model -> members.contains(model.declaration().type()))
                .toList();
        List<SingularTest> tests =
                project.tests().stream().filter(test -> isOf(members, test)).toList();
        List<PlannedNode> nodes = new ArrayList<>();
        read(models, tests).stream()
                .filter(relation -> !members.contains(relation.type()))
                .map(relation -> node(relation, pipeline, Optional.empty()))
                .forEach(nodes::add);
        models.forEach(model -> nodes.add(node(model.declaration(), pipeline, Optional.of(model))));
        tests.forEach(test -> attach(test, nodes));
        return new PipelinePlan(pipeline, nodes, types(), functions(), facts.queries());
    }

    /** A data test of its own belongs to the pipelines that make what it reads; to all, if it reads what others make. */
    private boolean isOf(Set<InterfaceName> members, SingularTest test) {
        return test.refs().anyMatch(members::contains) || test.refs().noneMatch(project.ownModels()::contains);
    }

    /** It is a test of the last of the nodes that it reads. */
    private static void attach(SingularTest test, List<PlannedNode> nodes) {
        Set<InterfaceName> read = test.refs().collect(Collectors.toSet());
        for (int i = nodes.size() - 1; i >= 0; i--) {
            PlannedNode node = nodes.get(i);
            if (node.isTested() && read.contains(node.declaration().type())) {
                nodes.set(i, node.with(test.test()));
                return;
            }
        }
    }

    /** A domain comes after the types that its definition names. */
    private List<TypeDeclaration> types() {
        List<TypeDeclaration> waiting = new ArrayList<>(project.types());
        waiting.sort(Comparator.comparing(TypeDeclaration::name));
        List<TypeDeclaration> types = new ArrayList<>();
        while (!waiting.isEmpty()) {
            TypeDeclaration next = waiting.stream()
                    .filter(type -> waiting.stream().noneMatch(other -> isMadeOf(type, other)))
                    .findFirst()
                    .orElse(waiting.get(0));
            waiting.remove(next);
            types.add(next);
        }
        return types;
    }

    private static boolean isMadeOf(TypeDeclaration type, TypeDeclaration other) {
        String name = other.name().substring(other.name().lastIndexOf('.') + 1);
        return !type.equals(other)
                && type.kind() instanceof TypeDeclaration.Kind.DomainOf domain
                && domain.base().toLowerCase(Locale.ROOT).contains(name);
    }

    private List<FunctionDeclaration> functions() {
        return project.functions().stream()
                .flatMap(functions -> functions.functions().stream())
                .filter(function -> function.body().isEmpty())
                .sorted(Comparator.comparing(FunctionDeclaration::sqlName))
                .toList();
    }

    /** All that the models read or that a test compares with, by name; models made elsewhere are read as they are. */
    private List<RelationDeclaration> read(List<AnalyzedModel> models, List<SingularTest> tests) {
        Set<InterfaceName> read = new HashSet<>();
        List<RelationDeclaration> waiting = new ArrayList<>();
        tests.stream()
                .flatMap(SingularTest::refs)
                .filter(read::add)
                .forEach(name -> Optional.ofNullable(declarations.get(name)).ifPresent(waiting::add));
        models.forEach(model -> {
            waiting.add(model.declaration());
            Stream.concat(model.declaration().refs().stream(), model.declaration().after().stream())
                    .filter(read::add)
                    .forEach(name -> Optional.ofNullable(declarations.get(name)).ifPresent(waiting::add));
        });
        for (int i = 0; i < waiting.size(); i++) {
            parents(waiting.get(i))
                    .filter(read::add)
                    .forEach(name -> Optional.ofNullable(declarations.get(name)).ifPresent(waiting::add));
        }
        return read.stream()
                .map(declarations::get)
                .filter(relation -> relation != null)
                .sorted(Comparator.comparing(RelationDeclaration::sqlName).thenComparing(RelationDeclaration::type))
                .toList();
    }

    private static Stream<InterfaceName> parents(RelationDeclaration relation) {
        return relation.tests().stream().flatMap(DataTestDeclaration::parents);
    }

    private PlannedNode node(
            RelationDeclaration declaration, PipelineDeclaration pipeline, Optional<AnalyzedModel> model) {
        Relation relation = model.map(AnalyzedModel::relation)
                .orElseGet(() -> relations.getOrDefault(declaration.type(), Relation.UNKNOWN));
        List<InterfaceName> dependsOn = model.isPresent() && declaration instanceof ModelDeclaration read
                ? Stream.concat(read.refs().stream(), read.after().stream())
                        .filter(declarations::containsKey)
                        .distinct()
                        .sorted()
                        .toList()
                : List.of();
        return new PlannedNode(
                declaration,
                declaration.schema().orElse(pipeline.schema()),
                relation,
                model,
                dependsOn,
                model.map(facts.proved()).orElse(Set.of()));
    }
}
