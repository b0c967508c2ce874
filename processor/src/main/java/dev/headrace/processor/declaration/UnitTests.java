package dev.headrace.processor.declaration;

import java.util.List;

/**
 * The unit tests of a compilation, and what their models are made of.
 *
 * @param tests the tests
 * @param project the models that they test, with all that these reach through {@code refs}, and the pipelines of the test classes
 */
public record UnitTests(List<UnitTestDeclaration> tests, Project project) {
    public UnitTests {
        tests = List.copyOf(tests);
    }
}
