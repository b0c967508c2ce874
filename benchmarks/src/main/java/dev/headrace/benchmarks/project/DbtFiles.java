package dev.headrace.benchmarks.project;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A project as dbt reads it: a file for each model, and what is said of sources and columns in YAML. */
final class DbtFiles {
    private DbtFiles() {}

    static void write(Project project, ProjectDirectory directory, DatabaseAddress database) {
        directory.write("dbt_project.yml", """
                name: warehouse
                version: "1.0"
                profile: warehouse
                model-paths: [models]
                flags:
                  send_anonymous_usage_stats: false
                models:
                  warehouse:
                    mart:
                      +materialized: table
                """);
        directory.write("profiles.yml", """
                warehouse:
                  target: dev
                  outputs:
                    dev:
                      type: postgres
                      host: %s
                      port: %d
                      user: %s
                      password: ""
                      dbname: %s
                      schema: %s
                      threads: 2
                """.formatted(
                        database.host(), database.port(), database.user(), database.name(), Relation.MODEL_SCHEMA));
        for (Model model : project.models()) {
            directory.write(
                    folder(model.relation()) + model.relation().name() + ".sql", model.sql(DbtFiles::reference));
        }
        project.sources().stream()
                .collect(Collectors.groupingBy(Relation::domain))
                .forEach((domain, sources) -> {
                    directory.write("models/staging/" + domain + "/_sources.yml", sources(domain, sources));
                });
        Map<String, List<Relation>> folders =
                project.models().stream().map(Model::relation).collect(Collectors.groupingBy(DbtFiles::folder));
        folders.forEach((folder, models) -> directory.write(folder + "_models.yml", models(models)));
    }

    private static String folder(Relation model) {
        return "models/" + model.layer().folder() + "/" + model.domain() + "/";
    }

    private static String reference(Relation read) {
        return read.layer() == Layer.SOURCE
                ? "{{ source('" + read.domain() + "', '" + read.name() + "') }}"
                : "{{ ref('" + read.name() + "') }}";
    }

    private static String sources(String domain, List<Relation> sources) {
        return "version: 2\nsources:\n  - name: " + domain + "\n    schema: " + Relation.SOURCE_SCHEMA
                + "\n    tables:\n"
                + sources.stream().map(source -> relation(source).indent(4)).collect(Collectors.joining());
    }

    private static String models(List<Relation> models) {
        return "version: 2\nmodels:\n" + models.stream().map(DbtFiles::relation).collect(Collectors.joining());
    }

    private static String relation(Relation relation) {
        StringBuilder yaml = new StringBuilder("  - name: " + relation.name() + "\n    columns:\n");
        for (Column column : relation.columns()) {
            yaml.append("      - name: ").append(column.name()).append('\n');
            if (column.required()) {
                yaml.append("        data_tests:\n          - not_null\n");
            }
            if (column.unique()) {
                yaml.append("          - unique\n");
            }
            column.references().ifPresent(parent -> yaml.append("""
                              - relationships:
                                  arguments:
                                    to: ref('%s')
                                    field: %s
                    """.formatted(parent.name(), parent.key())));
        }
        return yaml.toString();
    }
}
