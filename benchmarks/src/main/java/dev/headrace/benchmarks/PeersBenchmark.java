package dev.headrace.benchmarks;

import dev.headrace.benchmarks.project.DatabaseAddress;
import dev.headrace.benchmarks.project.SyntheticProject;
import dev.headrace.connect.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The same models checked by Headrace, dbt and SQLMesh, in turn; each from nothing, without what an earlier run left. */
final class PeersBenchmark {
    private final Path work;
    private final int runs;

    PeersBenchmark(Path work, int runs) {
        this.work = work;
        this.runs = runs;
    }

    void run(List<Integer> sizes) throws IOException, InterruptedException, SQLException {
        PythonTools tools = PythonTools.install(work);
        System.out.println("Whole processes, the median of " + runs + " each; " + tools.versions(work) + ".");
        try (EmbeddedDatabase database = EmbeddedDatabase.start()) {
            for (int models : sizes) {
                size(models, tools, new Verdict(database));
            }
        }
    }

    private void size(int models, PythonTools tools, Verdict server)
            throws IOException, InterruptedException, SQLException {
        Path directory = work.resolve("peers-" + models);
        Directories.delete(directory);
        SyntheticProject project = SyntheticProject.of(models);
        server.ask(project);
        System.out.printf("%n%,d models, %,d lines of SQL; PostgreSQL made a view of each.%n", models, project.lines());
        DatabaseAddress empty = server.emptyDatabase("peers_" + models);
        project.writeHeadrace(directory.resolve("headrace"));
        project.writeDbt(directory.resolve("dbt"), empty);
        project.writeSqlMesh(directory.resolve("sqlmesh"), empty);
        print(measure(directory, tools));
        Directories.delete(directory);
    }

    private Map<String, Series> measure(Path directory, PythonTools tools) throws IOException, InterruptedException {
        Javac javac = new Javac(directory.resolve("headrace"), directory.resolve("javac"), 1);
        Map<String, Series> all = new LinkedHashMap<>();
        for (int i = 0; i < runs; i++) {
            add(all, "javac", javac.alone());
            add(all, "javac with Headrace", javac.withHeadrace());
            for (String command : List.of("parse", "compile")) {
                Path dbt = directory.resolve("dbt");
                Directories.delete(dbt.resolve("target"));
                ForkedProcess run =
                        tools.run(dbt, directory.resolve("dbt.log"), "dbt", command, "--profiles-dir", ".", "--quiet");
                add(all, "dbt " + command, run);
            }
            for (List<String> command : List.of(List.of("lint"), List.of("plan", "--explain", "--skip-tests"))) {
                Path sqlmesh = directory.resolve("sqlmesh");
                Directories.delete(sqlmesh.resolve(".cache"));
                Path log = directory.resolve("sqlmesh.log");
                ForkedProcess run = tools.run(sqlmesh, log, "sqlmesh", command.toArray(String[]::new));
                add(all, "sqlmesh " + String.join(" ", command), run);
            }
        }
        return all;
    }

    private static void add(Map<String, Series> all, String name, ForkedProcess run) {
        all.computeIfAbsent(name, first -> new Series()).add(run);
    }

    private static void print(Map<String, Series> all) {
        Series headrace = all.get("javac with Headrace");
        double added = headrace.secondsMoreThan(all.get("javac"));
        System.out.printf("%-34s %9s %24s %24s%n", "", "seconds", "of javac with Headrace", "of what Headrace adds");
        all.forEach((name, series) -> System.out.printf(
                "%-34s %9.2f %23.1fx %23.1fx%n",
                name, series.seconds(), series.seconds() / headrace.seconds(), series.seconds() / added));
        System.out.printf("%-34s %9.2f%n", "what Headrace adds to javac", added);
    }
}
