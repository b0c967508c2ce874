package dev.headrace.processor.declaration;

import dev.headrace.processor.diagnostic.Place;
import java.util.List;

/**
 * A test class that runs a pipeline's data tests, annotated {@code @dev.headrace.testing.PipelineTests}.
 *
 * @param testClass the annotated class
 * @param pipeline the pipeline's interface
 * @param testMethods the methods of the generated pipeline class that return its data tests, sorted
 * @param database the constant of {@code database}: {@code EMBEDDED}, {@code TESTCONTAINERS}, {@code URL}
 */
public record PipelineTestsDeclaration(
        InterfaceName testClass, InterfaceName pipeline, List<String> testMethods, String database) {
    public PipelineTestsDeclaration {
        testMethods = List.copyOf(testMethods);
    }

    /** The {@code @PipelineTests} annotation. */
    public Place annotation() {
        return Place.of(testClass.qualified()).annotation("dev.headrace.testing.PipelineTests");
    }
}
