package dev.headrace.processor.declaration;

/**
 * What one reading of a module found.
 *
 * @param project the declarations
 * @param index what later builds have to know of the module
 * @param complete whether all types exist that the declarations name
 */
public record Declarations(Project project, ModuleIndex index, boolean complete) {}
