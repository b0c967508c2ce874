package dev.headrace.processor.declaration;

import dev.headrace.When;
import dev.headrace.processor.diagnostic.Place;
import dev.headrace.processor.diagnostic.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * {@code @Hook}.
 *
 * @param sql the statement as written
 * @param when when it runs
 * @param place the annotation
 * @param statement where in it the statement stands
 * @param variables where variables stand in it, as runs know them; nothing before they are looked up
 */
public record HookDeclaration(String sql, When when, Place place, Place statement, List<Form> variables) {
    private static final Pattern THIS = Pattern.compile("\\{\\{-?\\s*this\\s*-?}}");

    public HookDeclaration {
        variables = List.copyOf(variables);
    }

    /**
     * A variable's place.
     *
     * @param text what a run puts a value into
     */
    public record Form(Span span, String text) {}

    /** The same with the places of its variables. */
    public HookDeclaration with(List<Form> found) {
        return new HookDeclaration(sql, when, place, statement, found);
    }

    /** Where it names the model's own relation. */
    public List<Span> itself() {
        return THIS.matcher(sql)
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .toList();
    }
}
