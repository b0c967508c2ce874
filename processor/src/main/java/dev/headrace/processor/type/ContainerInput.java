package dev.headrace.processor.type;

import java.util.Optional;
import java.util.function.Function;

/** Literals of arrays, ranges and rows. */
final class ContainerInput {
    private final Catalog catalog;
    private final InputSyntax elements;

    ContainerInput(Catalog catalog, InputSyntax elements) {
        this.catalog = catalog;
        this.elements = elements;
    }

    Optional<Refusal> array(String literal, PgType type) {
        char delimiter = type.name().equals("box") ? ';' : ',';
        Function<String, Optional<Refusal>> each = element -> elements.fault(element, type.element());
        // Before version 17 the server counts the dimensions first, and then reads the elements.
        Optional<Refusal> shape = catalog.major() < ArrayLiteral.STRICT
                ? new ArrayLiteral(literal, delimiter, catalog.major(), element -> Optional.empty()).fault()
                : Optional.empty();
        return shape.or(() -> new ArrayLiteral(literal, delimiter, catalog.major(), each).fault());
    }

    Optional<Refusal> range(String literal, TypeEntry range) {
        return ranges(range).range(literal);
    }

    Optional<Refusal> multirange(String literal, TypeEntry multirange) {
        return multirange
                .related()
                .flatMap(range -> catalog.type(range.name()))
                .flatMap(range -> ranges(range).multirange(literal));
    }

    private RangeLiteral ranges(TypeEntry range) {
        return new RangeLiteral(bound -> range.related().flatMap(type -> elements.fault(bound, catalog.base(type))));
    }

    Optional<Refusal> record(String literal, TypeEntry row) {
        return RowLiteral.fault(
                literal, row.fields().stream().map(OutputColumn::type).toList(), elements::fault);
    }
}
