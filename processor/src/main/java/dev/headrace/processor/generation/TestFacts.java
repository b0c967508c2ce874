package dev.headrace.processor.generation;

import dev.headrace.processor.analysis.AnalyzedModel;
import dev.headrace.processor.analysis.TestQuery;
import dev.headrace.processor.declaration.DataTestDeclaration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What is known of data tests.
 *
 * @param proved those of a model's that no row can fail
 * @param queries the query of a test that asks that, if it has one
 */
public record TestFacts(
        Function<AnalyzedModel, Set<DataTestDeclaration>> proved,
        Function<DataTestDeclaration.Kind, Optional<TestQuery>> queries) {}
