package dev.headrace.processor;

import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.declaration.PipelineDeclaration;
import dev.headrace.processor.declaration.Project;
import dev.headrace.processor.declaration.RelationDeclaration;
import dev.headrace.processor.declaration.VarDeclaration;
import dev.headrace.processor.sql.Variables;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which variables the SQL of a relation may name: those of the pipelines that make it, or that test it as a source. */
final class VariablesOf {
    private static final Pattern NAMED = Pattern.compile("\\{\\{[-+]?\\s*var\\s*\\(");

    private final Map<Variables.Pipeline, Set<InterfaceName>> relations = new LinkedHashMap<>();
    private final Set<InterfaceName> own;

    VariablesOf(Project project, Set<VarDeclaration> faulty) {
        own = Set.copyOf(project.ownModels());
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
            relations.put(variables(pipeline, faulty), all);
        }
    }

    private static Variables.Pipeline variables(PipelineDeclaration pipeline, Set<VarDeclaration> faulty) {
        Map<String, Variables.Variable> variables = new LinkedHashMap<>();
        pipeline.vars()
                .forEach(each -> variables.putIfAbsent(
                        each.name(), new Variables.Variable(each.type(), each.value(), faulty.contains(each))));
        return new Variables.Pipeline(pipeline.type().qualified(), variables);
    }

    /** Whether it is a model of another module whose SQL names variables that only that module knows. */
    boolean areElsewhere(ModelDeclaration model) {
        return !own.contains(model.type())
                && of(model).pipelines().isEmpty()
                && NAMED.matcher(model.sql()).find();
    }

    Variables of(RelationDeclaration relation) {
        List<Variables.Pipeline> pipelines = relations.entrySet().stream()
                .filter(entry -> entry.getValue().contains(relation.type()))
                .map(Map.Entry::getKey)
                .toList();
        return new Variables(pipelines);
    }
}
