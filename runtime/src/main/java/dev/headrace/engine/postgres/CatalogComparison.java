package dev.headrace.engine.postgres;

import dev.headrace.engine.Expectation;
import dev.headrace.engine.Mismatch;
import dev.headrace.graph.NodeColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lists all that the catalog lacks of what a run is going to read. */
final class CatalogComparison {
    private final Catalog catalog;
    private final TypeMatch types;

    CatalogComparison(Server server) {
        this.catalog = new Catalog(server);
        this.types = new TypeMatch(server);
    }

    List<Mismatch> of(List<Expectation> expectations) {
        List<Mismatch> all = new ArrayList<>();
        for (Expectation expectation : expectations) {
            faults(expectation).forEach(text -> all.add(new Mismatch(expectation.place(), text)));
        }
        return all;
    }

    private List<String> faults(Expectation expected) {
        Optional<CatalogRelation> found = catalog.find(expected.place());
        if (found.isEmpty()) {
            boolean schema = catalog.hasSchema(expected.place().schema());
            return List.of(
                    schema
                            ? "there is no such table"
                            : "there is no schema " + expected.place().schema());
        }
        if ("rvmpf".indexOf(found.get().kind()) < 0) {
            return List.of("it is " + found.get().anyOfItsKind() + ", which cannot be read");
        }
        return expected.columns().stream()
                .flatMap(column -> fault(column, found.get()).stream())
                .toList();
    }

    private Optional<String> fault(NodeColumn expected, CatalogRelation relation) {
        Optional<CatalogColumn> found = relation.columns().stream()
                .filter(column -> column.name().equals(expected.name()))
                .findFirst();
        if (found.isEmpty()) {
            return Optional.of("column " + expected.name() + " does not exist; the " + relation.description() + " has: "
                    + names(relation));
        }
        if (!found.get().readable()) {
            return Optional.of("column " + expected.name() + " may not be read by this role; grant select on it");
        }
        return expected.type()
                .filter(type -> !types.accepts(type, found.get()))
                .map(type -> "column " + expected.name() + " is " + found.get().type() + ", declared is " + type);
    }

    private static String names(CatalogRelation relation) {
        return relation.columns().stream().map(CatalogColumn::name).collect(Collectors.joining(", "));
    }
}
