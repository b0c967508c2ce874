package dev.headrace.benchmarks.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A project as Headrace reads it: an interface for each source and each model. */
final class HeadraceFiles {
    private static final String ROOT = "warehouse";
    private static final int DECLARED = 5;

    private final ProjectDirectory directory;

    private HeadraceFiles(ProjectDirectory directory) {
        this.directory = directory;
    }

    static void write(Project project, ProjectDirectory directory) {
        HeadraceFiles files = new HeadraceFiles(directory);
        directory.write(ROOT + "/Warehouse.java", """
                package warehouse;

                import dev.headrace.Pipeline;

                /** All that the company knows, every night. */
                @Pipeline(schema = "%s")
                public interface Warehouse {}
                """.formatted(Relation.MODEL_SCHEMA));
        project.sources().forEach(files::source);
        project.models().forEach(files::model);
    }

    private void source(Relation source) {
        String annotation =
                "@Source(schema = \"%s\", table = \"%s\")\n".formatted(Relation.SOURCE_SCHEMA, source.name());
        write(source, source.columns(), annotation, Stream.of("dev.headrace.Source", "dev.headrace.Column"));
    }

    private void model(Model model) {
        boolean mart = model.relation().layer() == Layer.MART;
        String refs = model.reads().stream()
                .map(read -> className(read) + ".class")
                .distinct()
                .collect(Collectors.joining(", ", "{", "}"));
        String sql = model.sql(read -> read.layer() == Layer.SOURCE ? read.qualifiedName() : read.name());
        String annotation = "@Model(%srefs = %s, sql = \"\"\"\n%s    \"\"\")\n"
                .formatted(mart ? "materialized = Materialized.TABLE, " : "", refs, sql.indent(4));
        List<Column> columns = model.relation().columns();
        Stream<String> imports = Stream.concat(
                model.reads().stream().map(read -> packageName(read) + "." + className(read)),
                mart ? Stream.of("dev.headrace.Model", "dev.headrace.Materialized") : Stream.of("dev.headrace.Model"));
        write(model.relation(), mart ? columns : columns.subList(0, DECLARED), annotation, imports);
    }

    private void write(Relation relation, List<Column> columns, String annotation, Stream<String> imports) {
        TreeSet<String> imported = imports.collect(Collectors.toCollection(TreeSet::new));
        List<String> methods = new ArrayList<>();
        for (Column column : columns) {
            methods.add(method(column, imported));
        }
        imported.removeIf(name -> name.startsWith(packageName(relation) + "."));
        String text = "package " + packageName(relation) + ";\n\n"
                + imported.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining())
                + "\n/** The " + relation.domain() + " department's " + words(relation) + ". */\n"
                + annotation
                + "public interface " + className(relation) + " {\n"
                + String.join("\n", methods) + "}\n";
        directory.write(packageName(relation).replace('.', '/') + "/" + className(relation) + ".java", text);
    }

    private static String method(Column column, TreeSet<String> imported) {
        StringBuilder method = new StringBuilder();
        if (column.required()) {
            method.append("    @NotNull\n");
            imported.add("dev.headrace.NotNull");
        }
        if (column.unique()) {
            method.append("    @Unique\n");
            imported.add("dev.headrace.Unique");
        }
        column.references().ifPresent(parent -> {
            method.append(
                    "    @References(value = %s.class, column = \"%s\")\n".formatted(className(parent), parent.key()));
            imported.add("dev.headrace.References");
        });
        if (column.type().equals("jsonb")) {
            method.append("    @Column(type = \"jsonb\")\n");
        }
        switch (column.javaType()) {
            case "BigDecimal" -> imported.add("java.math.BigDecimal");
            case "LocalDate", "Instant" -> imported.add("java.time." + column.javaType());
            default -> {}
        }
        String name = camel(column.name());
        return method.append("    ")
                .append(column.javaType())
                .append(' ')
                .append(Character.toLowerCase(name.charAt(0)))
                .append(name.substring(1))
                .append("();\n")
                .toString();
    }

    private static String packageName(Relation relation) {
        return ROOT + "." + relation.layer().folder() + "." + relation.domain();
    }

    private static String className(Relation relation) {
        return (relation.layer() == Layer.SOURCE ? "Raw" : "") + camel(relation.name());
    }

    private static String words(Relation relation) {
        return relation.name().replace('_', ' ');
    }

    private static String camel(String name) {
        return Arrays.stream(name.split("_"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}
