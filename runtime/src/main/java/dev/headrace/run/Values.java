package dev.headrace.run;

import dev.headrace.check.DataTest;
import dev.headrace.engine.Engine;
import dev.headrace.engine.EngineException;
import dev.headrace.engine.Secrets;
import dev.headrace.engine.Session;
import dev.headrace.graph.DidYouMean;
import dev.headrace.graph.Node;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.Variable;
import dev.headrace.graph.VariablePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** What the variables of a pipeline hold in one run. */
record Values(List<Variable> variables, Engine engine) {
    /** What the run's options say, else what is declared; a name that is not known and a value that is missing are refused. */
    static Values of(PipelineDefinition definition, Map<String, String> given, Engine engine) {
        List<String> names =
                definition.variables().stream().map(Variable::name).sorted().toList();
        given.keySet().stream()
                .sorted()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw refusal(definition.name() + " has no variable \"" + name + "\""
                            + DidYouMean.nearest(name, names)
                                    .map(meant -> "; did you mean \"" + meant + "\"?")
                                    .orElse(names.isEmpty() ? "" : "; it has: " + String.join(", ", names)));
                });
        Values values = new Values(
                definition.variables().stream()
                        .map(each -> given.containsKey(each.name()) ? each.holding(given.get(each.name())) : each)
                        .toList(),
                engine);
        values.refuseMissing(definition);
        return values;
    }

    private void refuseMissing(PipelineDefinition definition) {
        List<String> missing = new ArrayList<>();
        for (Variable each : variables) {
            if (each.value().isEmpty()) {
                String readers = definition.nodesWith(each.name()).stream()
                        .map(Values::named)
                        .collect(Collectors.joining(", "));
                missing.add("the variable \"" + each.name() + "\" (" + each.type() + ") has no value"
                        + (readers.isEmpty() ? "" : "; it stands in " + readers));
            }
        }
        if (!missing.isEmpty()) {
            String first = variables.stream()
                    .filter(each -> each.value().isEmpty())
                    .findFirst()
                    .orElseThrow()
                    .name();
            throw refusal(String.join("\n", missing) + "\n  give it one: --vars " + first
                    + "=…, HEADRACE_VARS, or @Var(name = \"" + first + "\", value = \"…\")");
        }
    }

    private static String named(Node node) {
        return node.relation() + " (" + node.origin() + ")";
    }

    /** The pipeline with these values as SQL. */
    PipelineDefinition fill(PipelineDefinition definition) {
        return definition.filled(sql());
    }

    /** A test with these values as SQL. */
    DataTest fill(DataTest test) {
        return test.filled(sql());
    }

    private BiFunction<VariablePlace, String, String> sql() {
        return (place, name) -> {
            Variable variable = variables.stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> refusal("there is no variable \"" + name + "\""));
            try {
                return engine.value(place, variable);
            } catch (EngineException unsendable) {
                throw refusal("the value of the variable \"" + name + "\" cannot be sent: " + unsendable.getMessage());
            }
        };
    }

    /** Refuses values that are not of their variables' types, in the server's words. */
    void check(Session session) {
        List<Variable> open =
                variables.stream().filter(each -> each.value().isPresent()).toList();
        List<String> wrong = new ArrayList<>();
        for (Variable each : open) {
            Optional<String> why = session.refusal(each);
            why.ifPresent(words ->
                    wrong.add("the value of the variable \"" + each.name() + "\" is no " + each.type() + ": " + words));
        }
        if (!wrong.isEmpty()) {
            throw refusal("nothing was built: " + String.join("\n", wrong));
        }
    }

    /** Those that are shown nowhere. */
    Secrets secrets() {
        return new Secrets(variables.stream()
                .filter(Variable::isSecret)
                .flatMap(each -> each.value().stream())
                .toList());
    }

    private static RunRefusedException refusal(String message) {
        return new RunRefusedException(message, RunRefusedException.CONFIGURATION);
    }
}
