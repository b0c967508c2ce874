package dev.headrace.processor;

import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.declaration.PipelineDeclaration;
import dev.headrace.processor.declaration.Project;
import dev.headrace.processor.declaration.RelationDeclaration;
import dev.headrace.processor.declaration.VarDeclaration;
import dev.headrace.processor.sql.template.Variables;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the pipelines that send a relation's SQL, because they make it or test it as a source, say of that SQL. */
final class SenderSettings {
    private static final Pattern NAMED = Pattern.compile("\\{\\{[-+]?\\s*var\\s*\\(");

    private final Map<PipelineDeclaration, Set<InterfaceName>> relations = new LinkedHashMap<>();
    private final Set<VarDeclaration> faulty;
    private final Set<InterfaceName> models;
    private final Set<InterfaceName> own;
    private final Set<InterfaceName> elsewhere;

    SenderSettings(Project project, Set<VarDeclaration> faulty) {
        own = Set.copyOf(project.ownModels());
        this.faulty = faulty;
        models = project.models().stream().map(ModelDeclaration::type).collect(Collectors.toSet());
        for (PipelineDeclaration pipeline : project.pipelines()) {
            Set<InterfaceName> members = new HashSet<>(pipeline.members(project.ownModels()));
            Set<InterfaceName> all = new HashSet<>(members);
            project.models().stream()
                    .filter(model -> members.contains(model.type()))
                    .map(ModelDeclaration::refs)
                    .forEach(all::addAll);
            // A model that is only read is made elsewhere, with the variables of another pipeline.
            project.models().stream()
                    .map(ModelDeclaration::type)
                    .filter(type -> !members.contains(type))
                    .forEach(all::remove);
            relations.put(pipeline, all);
        }
        elsewhere = elsewhere(project.models());
    }

    /** What {@code var('name')} may name in a pipeline's own statements. */
    Variables ofPipeline(PipelineDeclaration pipeline) {
        return new Variables(List.of(variables(pipeline)));
    }

    private Variables.Pipeline variables(PipelineDeclaration pipeline) {
        Map<String, Variables.Variable> variables = new LinkedHashMap<>();
        pipeline.vars()
                .forEach(each -> variables.putIfAbsent(
                        each.name(), new Variables.Variable(each.type(), each.value(), faulty.contains(each))));
        return new Variables.Pipeline(pipeline.type().qualified(), variables);
    }

    /** Whether it is a model of another module whose SQL, or what that reads, names variables that only that module knows. */
    boolean areElsewhere(ModelDeclaration model) {
        return elsewhere.contains(model.type());
    }

    private Set<InterfaceName> elsewhere(Collection<ModelDeclaration> all) {
        Set<InterfaceName> found = new HashSet<>();
        for (int before = -1; before < found.size(); ) {
            before = found.size();
            all.stream()
                    .filter(model ->
                            !own.contains(model.type()) && senders(model).isEmpty())
                    .filter(model -> NAMED.matcher(model.sql()).find()
                            || model.refs().stream().anyMatch(found::contains))
                    .forEach(model -> found.add(model.type()));
        }
        return found;
    }

    /** What {@code var('name')} may name there. */
    Variables variables(RelationDeclaration relation) {
        return new Variables(senders(relation).stream().map(this::variables).toList());
    }

    /** The schemas whose functions it may name without them: those that are on the path of each pipeline. */
    List<String> searchPath(RelationDeclaration relation) {
        List<PipelineDeclaration> senders = senders(relation);
        return senders.stream()
                .flatMap(pipeline -> pipeline.searchPath().stream())
                .distinct()
                .filter(schema ->
                        senders.stream().allMatch(each -> each.searchPath().contains(schema)))
                .toList();
    }

    private List<PipelineDeclaration> senders(RelationDeclaration relation) {
        // The query of a data test is sent by those whose relations it reads.
        List<InterfaceName> sent = relation instanceof ModelDeclaration query && !models.contains(query.type())
                ? query.refs()
                : List.of(relation.type());
        return relations.entrySet().stream()
                .filter(entry -> sent.stream().anyMatch(entry.getValue()::contains))
                .map(Map.Entry::getKey)
                .toList();
    }
}
