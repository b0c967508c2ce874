package dev.headrace.processor.analysis.relation;

import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.diagnostic.Span;
import java.util.Optional;

/**
 * A place of the SQL that names a model or source, as a table or as a column's qualifier, and has to be replaced by the
 * relation's full name.
 *
 * @param span where in the SQL as the user wrote it
 * @param relation the model or source
 * @param narrowing what stands there instead of the full name, where columns that are not declared could matter
 */
public record RelationUse(Span span, InterfaceName relation, Optional<Narrowing> narrowing) {
    /** A place where the relation is read as it is. */
    public RelationUse(Span span, InterfaceName relation) {
        this(span, relation, Optional.empty());
    }

    /** The same place read so. */
    public RelationUse narrowed(Narrowing other) {
        return new RelationUse(span, relation, Optional.of(other));
    }
}
