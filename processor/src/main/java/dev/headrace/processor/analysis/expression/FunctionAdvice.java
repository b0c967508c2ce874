package dev.headrace.processor.analysis.expression;

import dev.headrace.graph.DidYouMean;
import dev.headrace.processor.sql.token.NewerGrammar;
import dev.headrace.processor.type.Catalog;
import dev.headrace.processor.type.FunctionEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says what would work where no function fits a call. */
final class FunctionAdvice {
    private static final int SHOWN = 8;

    private final Catalog catalog;

    FunctionAdvice(Catalog catalog) {
        this.catalog = catalog;
    }

    List<String> about(String name, List<Operand> operands) {
        List<FunctionEntry> entries = catalog.functions(name);
        if (!entries.isEmpty()) {
            return List.of("there is: " + signatures(name, entries));
        }
        Optional<String> elsewhere = catalog.functionNames().stream()
                .filter(known -> known.endsWith("." + name))
                .sorted()
                .findFirst();
        if (elsewhere.isPresent()) {
            String schema = elsewhere.get().substring(0, elsewhere.get().length() - name.length() - 1);
            return List.of(
                    "write: " + elsewhere.get() + "(…), or put its schema on the path of every pipeline that has this:"
                            + " @Pipeline(searchPath = \"" + schema + "\", …)");
        }
        List<String> details = new ArrayList<>();
        IntStream.rangeClosed(Catalog.OLDEST + 1, Catalog.NEWEST)
                .filter(version -> !Catalog.of(version).functions(name).isEmpty()
                        || NewerGrammar.function(name)
                                .filter(first -> first == version)
                                .isPresent())
                .filter(version -> version > catalog.major())
                .limit(1)
                .forEach(version -> details.add(NewerGrammar.since(version)));
        DidYouMean.nearest(name, catalog.functionNames())
                .filter(nearest -> details.isEmpty())
                .ifPresent(nearest -> details.add("did you mean \"" + nearest + "\"?"));
        details.add("a function of the database's own is declared by an interface of @SqlFunction methods in refs");
        return details;
    }

    private static String signatures(String name, List<FunctionEntry> entries) {
        String shown = entries.stream()
                .limit(SHOWN)
                .map(entry -> name + "(" + parameters(entry) + ")")
                .sorted()
                .collect(Collectors.joining(", "));
        return entries.size() > SHOWN ? shown + ", …" : shown;
    }

    private static String parameters(FunctionEntry entry) {
        return entry.inputs().stream().map(input -> input.type().plainText()).collect(Collectors.joining(", "));
    }
}
