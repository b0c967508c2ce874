package dev.headrace.processor.rule;

import dev.headrace.graph.DidYouMean;
import dev.headrace.processor.declaration.PipelineDeclaration;
import dev.headrace.processor.declaration.UnitTestDeclaration;
import dev.headrace.processor.declaration.VarDeclaration;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.type.Catalog;
import dev.headrace.processor.type.InputSyntax;
import dev.headrace.processor.type.Refusal;
import dev.headrace.processor.type.TypeNames;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a unit test gives a variable of its pipeline is of that variable's type. */
public final class UnitTestVariables {
    private final Map<String, VarDeclaration> declared = new TreeMap<>();
    private final List<PipelineDeclaration> pipelines;
    private final Catalog catalog;
    private final Diagnostics diagnostics;

    /** The rule for test classes of these pipelines. */
    public UnitTestVariables(List<PipelineDeclaration> pipelines, Catalog catalog, Diagnostics diagnostics) {
        this.pipelines = List.copyOf(pipelines);
        this.catalog = catalog;
        this.diagnostics = diagnostics;
        pipelines.forEach(pipeline -> pipeline.vars().forEach(each -> declared.putIfAbsent(each.name(), each)));
    }

    /** Reports what is wrong with a test's variables; of which pipeline the class is may be known no sooner than it runs. */
    public void check(UnitTestDeclaration test) {
        if (!pipelines.isEmpty()) {
            test.vars().forEach(this::check);
        }
    }

    private void check(VarDeclaration given) {
        VarDeclaration variable = declared.get(given.name());
        if (variable == null) {
            List<String> names = List.copyOf(declared.keySet());
            String known = names.isEmpty() ? "there are none" : "there are: " + String.join(", ", names);
            String[] details = Stream.concat(
                            Stream.of(known),
                            DidYouMean.nearest(given.name(), names)
                                    .map(near -> "did you mean \"" + near + "\"?")
                                    .stream())
                    .toArray(String[]::new);
            report(Code.UNDEFINED_VARIABLE, given, "the pipeline has no variable \"" + given.name() + "\"", details);
        } else if (given.value().isEmpty()) {
            report(
                    Code.INVALID_DECLARATION,
                    given,
                    "the variable \"" + given.name() + "\" is given no value",
                    "write: value = \"…\"");
        } else {
            refusal(variable.type(), given.value().get())
                    .ifPresent(why -> report(
                            Code.valueOf(why.condition().toUpperCase(Locale.ROOT)),
                            given,
                            why.message(),
                            "the variable \"" + given.name() + "\" has type " + variable.type()));
        }
    }

    private Optional<Refusal> refusal(String type, String value) {
        return new TypeNames(catalog)
                .parse(type)
                .value()
                .flatMap(found -> new InputSyntax(catalog).fault(value, found));
    }

    private void report(Code code, VarDeclaration given, String message, String... details) {
        diagnostics.report(Diagnostic.error(code, given.place(), message, details));
    }
}
