package dev.headrace.processor.declaration;

import java.util.List;
import java.util.stream.Stream;

/**
 * A {@code @DataTest} interface.
 *
 * @param query its SQL, as that of a model that nobody makes
 * @param test what else it says, with {@link DataTestDeclaration.Kind.Singular}
 */
public record SingularTest(ModelDeclaration query, DataTestDeclaration test) {
    /** The interface. */
    public InterfaceName type() {
        return query.type();
    }

    /** The relations that it may read, and whatever else is in its refs. */
    public Stream<InterfaceName> refs() {
        return query.refs().stream();
    }

    /** As a relation that has this test, whose name must be its own among those of all. */
    RelationDeclaration asRelation() {
        return query.with(List.of(), List.of(test));
    }
}
