package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.expansion.VariableForms;
import dev.headrace.processor.declaration.HookDeclaration;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.diagnostic.SqlDiagnostics;
import dev.headrace.processor.sql.template.DbtForms;
import dev.headrace.processor.sql.template.Variables;

/**
 * The forms of dbt's in statements that run with a model or a pipeline.
 *
 * @param owner what they run with
 * @param variables what {@code var('name')} may name in them
 */
public record HookForms(InterfaceName owner, Variables variables, Diagnostics diagnostics) {
    /** The statement with the places of its variables; what is wrong with its forms is reported. */
    public HookDeclaration find(HookDeclaration hook) {
        SqlDiagnostics target = new SqlDiagnostics(diagnostics, hook.statement(), owner.qualified(), hook.sql());
        return DbtForms.statement(hook.sql(), variables, target)
                .map(plain -> hook.with(VariableForms.of(plain).stream()
                        .map(form -> new HookDeclaration.Form(form.span(), form.text()))
                        .toList()))
                .orElse(hook);
    }
}
