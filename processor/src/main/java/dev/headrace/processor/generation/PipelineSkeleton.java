package dev.headrace.processor.generation;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.headrace.processor.declaration.DataTestDeclaration;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.declaration.PipelineDeclaration;
import dev.headrace.processor.declaration.Project;
import dev.headrace.processor.declaration.RelationDeclaration;
import dev.headrace.processor.declaration.SingularTest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes what a pipeline class would show if its build had no errors, so that javac does not miss it in users' code as well. */
final class PipelineSkeleton {
    private final Project project;
    private final Map<InterfaceName, RelationDeclaration> relations = new TreeMap<>();

    PipelineSkeleton(Project project) {
        this.project = project;
        Stream.concat(project.sources().stream(), project.models().stream())
                .forEach(relation -> relations.put(relation.type(), relation));
    }

    JavaFile file(PipelineDeclaration pipeline) {
        CodeBlock body = CodeBlock.of(
                "throw new $T($L);\n",
                IllegalStateException.class,
                JavaString.quoted("pipeline " + pipeline.type() + " was compiled with errors"));
        TypeSpec.Builder type = PipelineMembers.type(pipeline).addMethods(PipelineMembers.members(body, body, body));
        tests(pipeline).forEach(test -> type.addMethod(PipelineMembers.test(test, body)));
        return PipelineMembers.file(pipeline.type(), type.build());
    }

    private List<NamedTest> tests(PipelineDeclaration pipeline) {
        Map<RelationDeclaration, String> schemas = new LinkedHashMap<>();
        Set<RelationDeclaration> reached = reachable(pipeline);
        Map<InterfaceName, List<DataTestDeclaration>> singular = singular(reached);
        for (RelationDeclaration relation : reached) {
            List<DataTestDeclaration> tests = new ArrayList<>(relation.tests());
            tests.addAll(singular.getOrDefault(relation.type(), List.of()));
            schemas.put(
                    relation.with(relation.columns(), tests), relation.schema().orElse(pipeline.schema()));
        }
        Set<RelationDeclaration> tested = new HashSet<>(schemas.keySet());
        tested.removeIf(relation ->
                relation instanceof ModelDeclaration && !project.ownModels().contains(relation.type()));
        return TestNames.of(schemas, tested, Map.of());
    }

    /** The data tests that are queries of their own, at any relation that they read: their names are their own. */
    private Map<InterfaceName, List<DataTestDeclaration>> singular(Set<RelationDeclaration> reached) {
        Map<InterfaceName, List<DataTestDeclaration>> tests = new HashMap<>();
        for (SingularTest test : project.tests()) {
            reached.stream()
                    .map(RelationDeclaration::type)
                    .filter(type ->
                            project.ownModels().contains(type) && test.refs().anyMatch(type::equals))
                    .findFirst()
                    .ifPresent(type -> tests.computeIfAbsent(type, none -> new ArrayList<>())
                            .add(test.test()));
        }
        return tests;
    }

    /** The pipeline's models and, through their references, all that they read. */
    private Set<RelationDeclaration> reachable(PipelineDeclaration pipeline) {
        Deque<InterfaceName> open =
                new ArrayDeque<>(pipeline.models().isEmpty() ? project.ownModels() : pipeline.models());
        Set<RelationDeclaration> reached = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            RelationDeclaration relation = relations.get(open.remove());
            if (relation != null && reached.add(relation) && relation instanceof ModelDeclaration model) {
                open.addAll(model.refs());
                open.addAll(model.after());
            }
        }
        return reached;
    }

    /** In which schemas each relation is read, over all pipelines. */
    HomeSchemas schemas() {
        Map<InterfaceName, Set<String>> homes = new HashMap<>();
        for (PipelineDeclaration pipeline : project.pipelines()) {
            reachable(pipeline)
                    .forEach(relation -> homes.computeIfAbsent(relation.type(), key -> new HashSet<>())
                            .add(relation.schema().orElse(pipeline.schema())));
        }
        return new HomeSchemas(homes);
    }
}
