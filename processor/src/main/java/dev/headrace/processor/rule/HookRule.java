package dev.headrace.processor.rule;

import dev.headrace.When;
import dev.headrace.processor.analysis.expansion.VariableForms;
import dev.headrace.processor.declaration.HookDeclaration;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.diagnostic.SqlDiagnostics;
import dev.headrace.processor.sql.DbtForms;
import dev.headrace.processor.sql.Variables;
import java.util.List;
import java.util.Set;

/**
 * The statements that run with a model or a pipeline have a time, and name variables that there are.
 *
 * @param owner what they run with
 * @param times when they may run
 * @param variables what {@code var('name')} may name in them
 */
record HookRule(InterfaceName owner, Set<When> times, Variables variables, Diagnostics diagnostics) {
    /** When a model's may run. */
    static final Set<When> OF_MODELS = Set.of(When.BEFORE, When.AFTER, When.AFTER_COMMIT);

    /** When a pipeline's may run. */
    static final Set<When> OF_PIPELINES = Set.of(When.START, When.END);

    /** Reports what is wrong with them; the statements with the places of their variables. */
    List<HookDeclaration> check(List<HookDeclaration> hooks) {
        return hooks.stream().map(this::check).toList();
    }

    private HookDeclaration check(HookDeclaration hook) {
        if (hook.sql().isBlank()) {
            fault(hook, "this hook has no statement", "write: @Hook(sql = \"…\")");
        }
        if (!times.contains(hook.when())) {
            fault(
                    hook,
                    "this hook has no time " + hook.when(),
                    times.contains(When.START)
                            ? "a pipeline's run at its START or END: when = When.START"
                            : "a model's run BEFORE, AFTER or AFTER_COMMIT; START and END are a pipeline's");
        }
        SqlDiagnostics target = new SqlDiagnostics(diagnostics, hook.statement(), owner.qualified(), hook.sql());
        return DbtForms.statement(hook.sql(), variables, target)
                .map(plain -> hook.with(VariableForms.of(plain).stream()
                        .map(form -> new HookDeclaration.Form(form.span(), form.text()))
                        .toList()))
                .orElse(hook);
    }

    private void fault(HookDeclaration hook, String message, String remedy) {
        diagnostics.report(Diagnostic.error(Code.INVALID_DECLARATION, hook.place(), message, remedy));
    }
}
