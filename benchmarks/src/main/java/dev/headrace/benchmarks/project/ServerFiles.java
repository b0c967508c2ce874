package dev.headrace.benchmarks.project;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A project as statements for PostgreSQL: the sources as empty tables, the models as views. */
final class ServerFiles {
    private ServerFiles() {}

    static List<String> sources(Project project) {
        Stream<String> schemas = Stream.of(Relation.SOURCE_SCHEMA, Relation.MODEL_SCHEMA)
                .map(schema -> "create schema if not exists " + schema);
        return Stream.concat(schemas, project.sources().stream().map(ServerFiles::table))
                .toList();
    }

    static List<String> views(Project project) {
        return project.models().stream()
                .map(model -> "create view " + model.relation().qualifiedName() + " as\n"
                        + model.sql(Relation::qualifiedName))
                .toList();
    }

    private static String table(Relation source) {
        return source.columns().stream()
                .map(column -> column.name() + " " + column.type() + (column.required() ? " not null" : ""))
                .collect(Collectors.joining(", ", "create table " + source.qualifiedName() + " (", ")"));
    }
}
