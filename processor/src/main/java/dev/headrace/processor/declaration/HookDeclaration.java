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
 */
public record HookDeclaration(String sql, When when, Place place) {
    private static final Pattern THIS = Pattern.compile("\\{\\{-?\\s*this\\s*-?}}");

    /** Where it names the model's own relation. */
    public List<Span> itself() {
        return THIS.matcher(sql)
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .toList();
    }

    /** Whether it has forms of dbt's that nothing stands for. */
    public boolean hasOtherForms() {
        String rest = THIS.matcher(sql).replaceAll("");
        return rest.contains("{{") || rest.contains("{%") || rest.contains("{#");
    }
}
