package dev.headrace.engine.postgres.catalog;

import dev.headrace.engine.Comparison;
import dev.headrace.engine.Expectation;
import dev.headrace.engine.Mismatch;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.graph.ColumnName;
import dev.headrace.graph.NodeColumn;
import dev.headrace.graph.RelationName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists all that the catalog lacks of what a run is going to read. */
public final class CatalogComparison {
    private final Catalog catalog;
    private final TypeMatch types;
    private final List<Mismatch> mismatches = new ArrayList<>();
    private final Set<ColumnName> loose = new HashSet<>();

    public CatalogComparison(Server server) {
        this.catalog = new Catalog(server);
        this.types = new TypeMatch(server);
    }

    public Comparison of(List<Expectation> expectations) {
        Map<RelationName, CatalogRelation> all =
                catalog.find(expectations.stream().map(Expectation::place).toList());
        for (Expectation expectation : expectations) {
            Optional<CatalogRelation> found = Optional.ofNullable(all.get(expectation.place()));
            faults(expectation, found).forEach(text -> mismatches.add(new Mismatch(expectation.place(), text)));
        }
        return new Comparison(mismatches, loose);
    }

    private List<String> faults(Expectation expected, Optional<CatalogRelation> found) {
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
        if (!found.get().columns().isEmpty() && found.get().columns().stream().noneMatch(CatalogColumn::readable)) {
            return List.of("this role may not read it; grant usage on its schema and select on it");
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
        if (expected.type().isPresent() && !types.same(expected.type().get(), found.get())) {
            loose.add(new ColumnName(relation.name(), expected.name()));
        }
        return expected.type()
                .filter(type -> !types.accepts(type, found.get()))
                .map(type -> "column " + expected.name() + " is " + found.get().type() + ", declared is " + type);
    }

    private static String names(CatalogRelation relation) {
        return relation.columns().stream().map(CatalogColumn::name).collect(Collectors.joining(", "));
    }
}
