package dev.headrace.processor.rule;

import dev.headrace.When;
import dev.headrace.processor.analysis.HookForms;
import dev.headrace.processor.declaration.HookDeclaration;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import java.util.List;
import java.util.Set;

/**
 * The statements that run with a model or a pipeline have a time, and name variables that there are.
 *
 * @param times when they may run
 * @param forms what stands in them
 */
record HookRule(Set<When> times, HookForms forms, Diagnostics diagnostics) {
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
        return forms.find(hook);
    }

    private void fault(HookDeclaration hook, String message, String remedy) {
        diagnostics.report(Diagnostic.error(Code.INVALID_DECLARATION, hook.place(), message, remedy));
    }
}
