package dev.headrace.benchmarks;

import dev.headrace.Materialized;
import dev.headrace.benchmarks.runner.OverheadBenchmark.Contestant;
import dev.headrace.benchmarks.runner.ShopProcess;
import dev.headrace.benchmarks.runner.Workload;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Headrace and dbt as their users start them: a process that reads the project, connects, builds all models and ends. */
final class ProcessContestants {
    private final Path work;

    ProcessContestants(Path work) {
        this.work = work;
    }

    /** dbt is installed if it is not there. */
    List<Contestant> all() throws IOException, InterruptedException {
        return List.of(new Headrace(), new Dbt(PythonTools.install(work)));
    }

    private final class Headrace implements Contestant {
        private String kind;
        private String count;
        private String url;

        @Override
        public String name() {
            return "headrace run, whole process";
        }

        @Override
        public void prepare(Workload models, String database) throws Exception {
            boolean large = models.queries().size() < 100;
            kind = large ? "large" : models.materialized() == Materialized.VIEW ? "views" : "tables";
            count = String.valueOf(models.queries().size());
            url = database;
            run(2);
        }

        @Override
        public void run(int threads) throws Exception {
            Path results = work.resolve("headrace-run");
            List<String> command = ShopProcess.command(
                    List.of(),
                    kind,
                    count,
                    "run",
                    "--url",
                    url,
                    "--threads",
                    String.valueOf(threads),
                    "--target-path",
                    results.toString());
            ForkedProcess.run(command, work, Map.of(), work.resolve("headrace-run.log"));
        }
    }

    private final class Dbt implements Contestant {
        private final PythonTools tools;
        private final Path project = work.resolve("dbt-run");

        Dbt(PythonTools tools) {
            this.tools = tools;
        }

        @Override
        public String name() {
            return "dbt run, whole process";
        }

        /** Its first run leaves what lets the next ones parse only what has changed. */
        @Override
        public void prepare(Workload models, String database) throws Exception {
            URI url = URI.create(database.substring("jdbc:".length()));
            Directories.delete(project);
            write("dbt_project.yml", """
                    name: warehouse
                    version: "1.0"
                    profile: warehouse
                    model-paths: [models]
                    models:
                      warehouse:
                        +materialized: %s
                    """.formatted(models.materialized() == Materialized.VIEW ? "view" : "table"));
            write("profiles.yml", """
                    warehouse:
                      target: dev
                      outputs:
                        dev: {type: postgres, host: %s, port: %d, user: postgres, password: "", dbname: postgres, schema: dbt_run, threads: 1}
                    """.formatted(url.getHost(), url.getPort()));
            for (int i = 0; i < models.queries().size(); i++) {
                write("models/" + Workload.model(i) + ".sql", models.queries().get(i));
            }
            run(2);
        }

        private void write(String name, String text) throws IOException {
            Path file = project.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }

        @Override
        public void run(int threads) throws Exception {
            tools.run(
                    project,
                    work.resolve("dbt-run.log"),
                    "dbt",
                    "run",
                    "--profiles-dir",
                    ".",
                    "--threads",
                    String.valueOf(threads));
        }
    }
}
