package dev.headrace.processor.declaration;

import dev.headrace.processor.diagnostic.Place;
import java.util.List;
import java.util.Optional;

/**
 * A method that is a unit test of a model, annotated {@code @dev.headrace.testing.UnitTest}.
 *
 * @param name the test class's qualified name and the method's
 * @param model the model
 * @param given what is given rows, in the order written
 * @param vars what it gives the pipeline's variables
 * @param expected the table of the expected rows; empty if they are in a file
 */
public record UnitTestDeclaration(
        String name, InterfaceName model, List<Given> given, List<VarDeclaration> vars, Optional<Table> expected) {
    public UnitTestDeclaration {
        vars = List.copyOf(vars);
        given = List.copyOf(given);
    }

    /**
     * The rows of one relation.
     *
     * @param ref the relation
     * @param place the class literal that names it
     * @param rows the table; empty if they are in a file
     */
    public record Given(InterfaceName ref, Place place, Optional<Table> rows) {}

    /**
     * A text table.
     *
     * @param text the table
     * @param place the annotation member that holds it
     */
    public record Table(String text, Place place) {}
}
