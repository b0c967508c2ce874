package dev.headrace.processor.sql.template;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.SqlDiagnostics;
import java.util.List;

/** Says what to write instead of an expression of dbt's that has no meaning here. */
final class UnsupportedForms {
    private static final String UNDERSTOOD =
            "{{ ref('model') }}, {{ source('name', 'table') }}, {{ this }} and {{ var('name') }} are understood;";

    private final SqlDiagnostics faults;

    UnsupportedForms(SqlDiagnostics faults) {
        this.faults = faults;
    }

    void report(TemplatePart part) {
        String inside = part.inside();
        if (part.quoting() != TemplatePart.Quoting.NONE && !calls(inside, "var")) {
            error(part, "in quotes only {{ var('name') }} has a meaning", inQuotes(inside));
        } else if (calls(inside, "config")) {
            error(part, "config(…) is written as annotations", ConfigAdvice.of(inside));
        } else if (calls(inside, "var")) {
            error(part, "var(…) names a variable, and says nothing else", variable(FormArgument.of(inside)));
        } else if (calls(inside, "ref")) {
            error(part, "the arguments of ref(…) must be plain strings", model(FormArgument.of(inside)));
        } else if (calls(inside, "source")) {
            error(
                    part,
                    "the arguments of source(…) must be plain strings",
                    List.of("{{ ref('model') }} or {{ source('name', 'table') }}"));
        } else {
            error(part, "this expression has no meaning here", expression(inside));
        }
    }

    private void error(TemplatePart part, String message, List<String> details) {
        faults.error(Code.UNSUPPORTED_TEMPLATE, part.span(), message, details);
    }

    private static boolean calls(String inside, String function) {
        return inside.matches("(?s)" + function + "\\s*\\(.*");
    }

    private static List<String> inQuotes(String inside) {
        return List.of(MacroAdvice.of(inside).orElse("write the text itself"));
    }

    private static List<String> expression(String inside) {
        return MacroAdvice.of(inside)
                .map(List::of)
                .orElseGet(
                        () -> List.of(
                                UNDERSTOOD + " write other SQL out",
                                "what several models write is a function: an interface of @SqlFunction methods, named in refs"));
    }

    /** The declaration that says what dbt's call says; dbt gives the default at each use, the pipeline once. */
    private static List<String> variable(List<FormArgument> arguments) {
        boolean named = !arguments.isEmpty() && quoted(arguments.get(0));
        String name = named ? FormArgument.unquoted(arguments.get(0).value()) : "name";
        String fallback = arguments.size() == 2 ? arguments.get(1).value() : "'…'";
        String type = fallback.matches("-?\\d+")
                ? "type = \"integer\", "
                : fallback.matches("-?[\\d.]+")
                        ? "type = \"numeric\", "
                        : fallback.matches("(?i)true|false") ? "type = \"boolean\", " : "";
        return List.of("write {{ var('" + name + "') }}; what it holds by default is declared:"
                + " @Pipeline(vars = @Var(name = \"" + name + "\", " + type + "value = \""
                + FormArgument.unquoted(fallback) + "\"))");
    }

    private static List<String> model(List<FormArgument> arguments) {
        boolean versioned = arguments.size() == 2
                && quoted(arguments.get(0))
                && arguments
                        .get(1)
                        .name()
                        .filter(List.of("v", "version")::contains)
                        .isPresent();
        return List.of(
                versioned
                        ? "a version of a model is a model of its own: {{ ref('"
                                + FormArgument.unquoted(arguments.get(0).value()) + "_v"
                                + FormArgument.unquoted(arguments.get(1).value()) + "') }}"
                        : "{{ ref('model') }} or {{ source('name', 'table') }}");
    }

    private static boolean quoted(FormArgument argument) {
        return !FormArgument.unquoted(argument.value()).equals(argument.value());
    }
}
