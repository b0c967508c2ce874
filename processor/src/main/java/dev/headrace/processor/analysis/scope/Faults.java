package dev.headrace.processor.analysis.scope;

import dev.headrace.graph.DidYouMean;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.diagnostic.SqlDiagnostics;
import dev.headrace.processor.sql.template.PlainSql;
import dev.headrace.processor.sql.tree.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The one way out of the analysis of a text for faults, with the words that several of them share.
 *
 * @param target where they go
 * @param plain the text, whose pins give dbt forms their names back
 */
public record Faults(SqlDiagnostics target, PlainSql plain) {
    public void error(Code code, Span span, String message, String... details) {
        target.error(code, span, message, details);
    }

    public void error(Code code, Span span, String message, List<String> details) {
        target.error(code, span, message, details);
    }

    /** Whether that part of the analysis finds nothing wrong. */
    public boolean noneIn(Runnable part) {
        long before = target.diagnostics().errors();
        part.run();
        return target.diagnostics().errors() == before;
    }

    /** The dbt form that stands where that name stands. */
    public Optional<PlainSql.Pin> pin(Name name) {
        return Optional.ofNullable(plain.pins().get(name.span().start()));
    }

    /** The details that name the candidates and the likeliest of them. */
    public static List<String> candidates(String heading, String wanted, Collection<String> names) {
        List<String> details = new ArrayList<>();
        if (!names.isEmpty()) {
            details.add(heading + String.join(", ", names));
        }
        DidYouMean.nearest(wanted, names).ifPresent(name -> details.add("did you mean \"" + name + "\"?"));
        return details;
    }
}
