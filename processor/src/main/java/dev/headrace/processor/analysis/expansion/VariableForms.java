package dev.headrace.processor.analysis.expansion;

import dev.headrace.processor.analysis.relation.Replacement;
import dev.headrace.processor.sql.template.PlainSql;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The places that each run fills with what a variable holds, in the form in which runs know them. */
public final class VariableForms {
    private VariableForms() {}

    /** Those of a text, in order. */
    public static List<Replacement> of(PlainSql plain) {
        return sorted(plain.variables().stream()
                .map(each -> new Replacement(each.span(), each.place().form(each.name()))));
    }

    /** These and others in the order of their places. */
    static List<Replacement> among(List<Replacement> others, List<Replacement> variables) {
        return sorted(Stream.concat(others.stream(), variables.stream()));
    }

    private static List<Replacement> sorted(Stream<Replacement> places) {
        return places.sorted(Comparator.comparingInt(
                                (Replacement each) -> each.span().start())
                        .thenComparing(each -> each.span().end()))
                .toList();
    }
}
