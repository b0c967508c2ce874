package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.SqlDiagnostics;
import java.util.List;
import java.util.Optional;

/** The dbt forms of a text, understood. */
public final class DbtForms {
    private DbtForms() {}

    /**
     * The plain SQL that a text with dbt forms means.
     *
     * @param full what runs where {@code is_incremental()} is false
     * @param incremental what runs where it is true; empty if the text does not ask
     */
    public record Expanded(PlainSql full, Optional<PlainSql> incremental) {}

    /** The plain SQL; empty if a form has no meaning here, which is then reported. */
    public static Optional<Expanded> expand(String sql, Variables variables, SqlDiagnostics faults) {
        Optional<List<TemplatePart>> parts = new TemplateScanner(sql, faults).scan();
        return parts.flatMap(found -> TemplateBranches.of(sql, found, variables, faults))
                .map(branches -> {
                    boolean asks = branches.asks();
                    return new Expanded(
                            branches.plain(false), asks ? Optional.of(branches.plain(true)) : Optional.empty());
                });
    }

    /** The same of a condition, which knows no form but that of variables. */
    public static Optional<PlainSql> condition(String sql, Variables variables, SqlDiagnostics faults) {
        Optional<List<TemplatePart>> parts = new TemplateScanner(sql, faults).scan();
        Optional<TemplatePart> other = parts.stream()
                .flatMap(List::stream)
                .filter(part -> part.kind() != TemplatePart.Kind.EXPRESSION
                        || !part.inside().startsWith("var"))
                .findFirst();
        other.ifPresent(part -> faults.error(
                Code.UNSUPPORTED_TEMPLATE, part.span(), "of dbt's forms only {{ var('name') }} has a meaning here"));
        return parts.filter(found -> other.isEmpty())
                .flatMap(found -> TemplateBranches.of(sql, found, variables, faults))
                .map(branches -> branches.plain(false));
    }
}
