package dev.headrace.benchmarks.project;

import java.util.List;
import java.util.stream.Collectors;

/** A project as SQLMesh reads it: a file for each model, and the sources' columns in YAML. */
final class SqlMeshFiles {
    private SqlMeshFiles() {}

    static void write(Project project, ProjectDirectory directory, DatabaseAddress database) {
        directory.write(
                "config.yaml", """
                gateways:
                  local:
                    connection:
                      type: postgres
                      host: %s
                      port: %d
                      user: %s
                      password: ""
                      database: %s
                      concurrent_tasks: 2
                default_gateway: local
                model_defaults:
                  dialect: postgres
                  start: 2026-01-01
                linter:
                  enabled: true
                  rules: [ambiguousorinvalidcolumn, invalidselectstarexpansion]
                """.formatted(database.host(), database.port(), database.user(), database.name()));
        directory.write(
                "external_models.yaml",
                project.sources().stream().map(SqlMeshFiles::source).collect(Collectors.joining()));
        for (Model model : project.models()) {
            Relation relation = model.relation();
            directory.write(
                    "models/" + relation.layer().folder() + "/" + relation.domain() + "/" + relation.name() + ".sql",
                    header(relation) + "\n" + model.sql(Relation::qualifiedName));
        }
    }

    private static String source(Relation source) {
        return "- name: " + source.qualifiedName() + "\n  columns:\n"
                + source.columns().stream()
                        .map(column -> "    " + column.name() + ": " + column.type() + "\n")
                        .collect(Collectors.joining());
    }

    private static String header(Relation relation) {
        List<Column> required =
                relation.columns().stream().filter(Column::required).toList();
        List<Column> unique = relation.columns().stream().filter(Column::unique).toList();
        String audits = audit("not_null", required) + (unique.isEmpty() ? "" : ", " + audit("unique_values", unique));
        return "MODEL (\n  name %s,\n  kind %s,\n  audits (%s)\n);\n"
                .formatted(relation.qualifiedName(), relation.layer() == Layer.MART ? "FULL" : "VIEW", audits);
    }

    private static String audit(String name, List<Column> columns) {
        return name + "(columns := (" + columns.stream().map(Column::name).collect(Collectors.joining(", ")) + "))";
    }
}
