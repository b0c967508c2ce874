package dev.headrace.processor.analysis.relation;

import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.diagnostic.Span;

/**
 * A place of the SQL that names a model or source, as a table or as a column's qualifier, and has to be replaced by the
 * relation's full name.
 *
 * @param span where in the SQL as the user wrote it
 * @param relation the model or source
 */
public record RelationUse(Span span, InterfaceName relation) {}
