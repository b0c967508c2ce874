package dev.headrace.testing;

import dev.headrace.testing.mutation.MutationRun;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives test methods their {@link ModelTester}. */
final class ModelTesters implements ParameterResolver, BeforeEachCallback {
    @Override
    public void beforeEach(ExtensionContext context) {
        MutationRun.of(context)
                .ifPresent(run -> context.getRequiredTestInstances()
                        .findInstance(ModelTestCase.class)
                        .ifPresent(test -> run.requireOwn(test.definition())));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == ModelTester.class;
    }

    @Override
    public ModelTester resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return UnitDatabase.tester(context);
    }
}
