package dev.headrace.testing;

import dev.headrace.Var;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Runs what {@link UnitTest} says, before the method's body. */
final class UnitTests implements BeforeTestExecutionCallback {
    @Override
    public void beforeTestExecution(ExtensionContext context) {
        UnitTest test = AnnotationSupport.findAnnotation(context.getRequiredTestMethod(), UnitTest.class)
                .orElseThrow();
        ModelTester models = UnitDatabase.tester(context);
        for (Given given : test.given()) {
            models = given.file().isEmpty()
                    ? models.given(given.ref(), given.rows())
                    : models.givenFile(given.ref(), given.file());
        }
        for (Var var : test.vars()) {
            models = models.var(var.name(), var.value());
        }
        if (!test.now().isEmpty()) {
            models = models.now(test.now());
        }
        if (test.expectFile().isEmpty()) {
            models.expect(test.model(), test.expect());
        } else {
            models.expectFile(test.model(), test.expectFile());
        }
    }
}
