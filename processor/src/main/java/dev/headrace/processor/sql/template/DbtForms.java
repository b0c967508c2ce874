package dev.headrace.processor.sql.template;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.SqlDiagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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
        return variables(sql, variables, faults, part -> false, "only {{ var('name') }} has a meaning here");
    }

    /** The same of a statement, which may name its model's own relation too, in strings as well: that place is left as it is. */
    public static Optional<PlainSql> statement(String sql, Variables variables, SqlDiagnostics faults) {
        return variables(
                sql,
                variables,
                faults,
                part -> part.inside().equals("this"),
                "a hook knows only {{ this }} and {{ var('name') }}");
    }

    private static Optional<PlainSql> variables(
            String sql, Variables variables, SqlDiagnostics faults, Predicate<TemplatePart> besides, String known) {
        List<TemplatePart> own = new ArrayList<>();
        List<TemplatePart> others = new ArrayList<>();
        Optional<List<TemplatePart>> parts = new TemplateScanner(sql, faults).scan();
        for (TemplatePart part : parts.orElse(List.of())) {
            boolean expression = part.kind() == TemplatePart.Kind.EXPRESSION;
            if (expression && part.inside().startsWith("var")) {
                own.add(part);
            } else if (!expression || !besides.test(part)) {
                others.add(part);
            }
        }
        others.stream()
                .findFirst()
                .ifPresent(part -> faults.error(Code.UNSUPPORTED_TEMPLATE, part.span(), "of dbt's forms " + known));
        return parts.filter(found -> others.isEmpty())
                .flatMap(found -> TemplateBranches.of(sql, own, variables, faults))
                .map(branches -> branches.plain(false));
    }
}
