package dev.headrace.cli;

import dev.headrace.artifact.Json;
import dev.headrace.graph.ColumnDependencies;
import dev.headrace.graph.ColumnName;
import dev.headrace.graph.RelationName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/** Prints lineage as JSON, one object a line, as dbt's {@code --output json} does. */
record LineageJson(UnaryOperator<RelationName> places) {
    List<String> lines(List<ColumnReport> reports) {
        return reports.stream().map(this::object).toList();
    }

    private String object(ColumnReport report) {
        List<String> members = new ArrayList<>(members(report.column()));
        members.add(Json.member("type", report.type().map(Json::string).orElse("null")));
        report.upstream().ifPresent(columns -> members.add(Json.member("upstream", dependencies(columns))));
        report.downstream().ifPresent(columns -> members.add(Json.member("downstream", dependencies(columns))));
        return Json.object(members);
    }

    private String dependencies(ColumnDependencies columns) {
        return Json.object(List.of(
                Json.member("lineage", array(columns.value())), Json.member("influence", array(columns.influence()))));
    }

    private String array(Collection<ColumnName> columns) {
        return Json.array(
                columns.stream().map(column -> Json.object(members(column))).toList());
    }

    /** As in the manifest. */
    private List<String> members(ColumnName column) {
        return List.of(
                Json.member("node", Json.string(places.apply(column.relation()).toString())),
                Json.member("column", Json.string(column.column())));
    }
}
