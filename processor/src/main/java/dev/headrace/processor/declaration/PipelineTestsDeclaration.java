package dev.headrace.processor.declaration;

import dev.headrace.processor.diagnostic.Place;
import java.util.List;

/**
 * A test class that runs a pipeline's data tests, annotated {@code @dev.headrace.testing.PipelineTests}.
 *
 * @param testClass the annotated class
 * @param pipeline the pipeline's interface
 * @param testMethods the methods of the generated pipeline class that return its data tests, sorted
 * @param proved those of them whose data tests the build has proved
 * @param models the models that the pipeline makes, {@code schema.name}, in its order
 * @param increments those of them whose tables grow, if it is to be proved how
 * @param tested those of them whose data tests are to hold whatever the sources may have
 * @param database the constant of {@code database}: {@code EMBEDDED}, {@code TESTCONTAINERS}, {@code URL}
 */
public record PipelineTestsDeclaration(
        InterfaceName testClass,
        InterfaceName pipeline,
        List<String> testMethods,
        List<String> proved,
        List<String> models,
        List<String> increments,
        List<String> tested,
        String database) {
    public PipelineTestsDeclaration {
        testMethods = List.copyOf(testMethods);
        proved = List.copyOf(proved);
        models = List.copyOf(models);
        increments = List.copyOf(increments);
        tested = List.copyOf(tested);
    }

    /** The {@code @PipelineTests} annotation. */
    public Place annotation() {
        return Place.of(testClass.qualified()).annotation("dev.headrace.testing.PipelineTests");
    }
}
