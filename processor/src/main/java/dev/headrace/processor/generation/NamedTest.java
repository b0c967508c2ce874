package dev.headrace.processor.generation;

import dev.headrace.processor.declaration.DataTestDeclaration;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.RelationDeclaration;

/**
 * A data test under its name in a pipeline.
 *
 * @param name its name, unique in the pipeline
 * @param method the method of the pipeline class that returns it
 * @param owner the node it belongs to
 * @param test the test
 * @param proved whether no row can fail it
 */
record NamedTest(String name, String method, RelationDeclaration owner, DataTestDeclaration test, boolean proved) {
    NamedTest named(String otherName, String otherMethod) {
        return new NamedTest(otherName, otherMethod, owner, test, proved);
    }

    /** The interface that declares it. */
    InterfaceName declaring() {
        return test.kind() instanceof DataTestDeclaration.Kind.Singular singular ? singular.type() : owner.type();
    }
}
