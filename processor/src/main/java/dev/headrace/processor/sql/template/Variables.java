package dev.headrace.processor.sql.template;

import dev.headrace.graph.DidYouMean;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.diagnostic.SqlDiagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code var('name')} may name in a text: the variables of the pipelines that send it.
 *
 * @param pipelines those pipelines; all of them must declare a variable alike
 */
public record Variables(List<Pipeline> pipelines) {
    /** Of a text that no pipeline sends. */
    public static final Variables NONE = new Variables(List.of());

    public Variables {
        pipelines = List.copyOf(pipelines);
    }

    /**
     * The variables of one pipeline.
     *
     * @param name the pipeline
     * @param variables its variables by their names
     */
    public record Pipeline(String name, Map<String, Variable> variables) {
        public Pipeline {
            variables = Map.copyOf(variables);
        }
    }

    /**
     * A variable as it is declared.
     *
     * @param type its type as it is written
     * @param value what it holds unless a run says otherwise
     * @param faulty whether the declaration is reported to be wrong
     */
    public record Variable(String type, Optional<String> value, boolean faulty) {}

    /** The variable of that name; what is wrong with it is reported here, or was where it is declared. */
    Optional<Variable> find(String name, Span place, SqlDiagnostics faults) {
        if (pipelines.isEmpty()) {
            faults.error(
                    Code.UNDEFINED_VARIABLE,
                    place,
                    "variable \"" + name + "\" does not exist",
                    "no pipeline has this: name it among the models of one that declares " + declaration(name));
            return Optional.empty();
        }
        Variable first = null;
        for (Pipeline pipeline : pipelines) {
            Variable here = pipeline.variables().get(name);
            if (here == null) {
                faults.error(
                        Code.UNDEFINED_VARIABLE,
                        place,
                        "variable \"" + name + "\" does not exist in " + pipeline.name(),
                        known(pipeline, name));
                return Optional.empty();
            }
            first = first == null ? here : first;
            if (!here.faulty() && !first.faulty() && !here.type().equals(first.type())) {
                faults.error(
                        Code.DATATYPE_MISMATCH,
                        place,
                        "variable \"" + name + "\" is " + first.type() + " in "
                                + pipelines.get(0).name() + " and " + here.type() + " in " + pipeline.name(),
                        "both pipelines have this: give the variable one type");
                return Optional.empty();
            }
        }
        return Optional.of(first).filter(found -> !found.faulty());
    }

    private static List<String> known(Pipeline pipeline, String name) {
        List<String> names = pipeline.variables().keySet().stream().sorted().toList();
        List<String> details = new ArrayList<>();
        if (!names.isEmpty()) {
            details.add(pipeline.name() + " has: " + String.join(", ", names));
        }
        DidYouMean.nearest(name, names).ifPresent(meant -> details.add("did you mean \"" + meant + "\"?"));
        details.add((details.size() > 1 ? "or" : "write") + ": @Pipeline(vars = " + declaration(name) + ", …)");
        return details;
    }

    private static String declaration(String name) {
        return "@Var(name = \"" + name + "\", type = \"…\")";
    }
}
