package dev.headrace.processor.declaration;

/**
 * A {@code @MutationTest} method.
 *
 * @param pipeline the pipeline whose models it mutates
 */
public record MutationTestDeclaration(InterfaceName pipeline) {}
