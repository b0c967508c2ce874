package dev.headrace.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** dbt and SQLMesh in a Python environment of their own, which goes with {@code mvn clean}. */
final class PythonTools {
    private static final Map<String, String> SILENT = Map.of(
            "DBT_SEND_ANONYMOUS_USAGE_STATS", "false",
            "SQLMESH__DISABLE_ANONYMIZED_ANALYTICS", "true",
            "MAX_FORK_WORKERS", "2");

    private final Path environment;

    private PythonTools(Path environment) {
        this.environment = environment;
    }

    /** Installs them below a directory, unless they are there. */
    static PythonTools install(Path work) throws IOException, InterruptedException {
        PythonTools tools = new PythonTools(work.resolve("python"));
        Path installed = work.resolve("python/installed");
        if (!Files.exists(installed)) {
            System.out.println("Installing dbt and SQLMesh ...");
            Files.createDirectories(work);
            Path requirements = work.resolve("peers.txt");
            try (InputStream file = PythonTools.class.getResourceAsStream("peers.txt")) {
                Files.write(requirements, file.readAllBytes());
            }
            Path log = work.resolve("install.log");
            ForkedProcess.run(List.of("python3", "-m", "venv", "--clear", work + "/python"), work, Map.of(), log);
            tools.run(work, log, "pip", "install", "-q", "-r", requirements.toString());
            Files.createFile(installed);
        }
        return tools;
    }

    /** Runs one of them. */
    ForkedProcess run(Path directory, Path log, String tool, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(environment + "/bin/" + tool));
        command.addAll(List.of(arguments));
        return ForkedProcess.run(command, directory, SILENT, log);
    }

    /** The versions that were installed. */
    String versions(Path work) throws IOException, InterruptedException {
        Path log = work.resolve("versions.log");
        run(work, log, "pip", "list", "--format=freeze");
        return String.join(
                ", ",
                Files.readAllLines(log).stream()
                        .filter(line -> line.matches("(dbt-core|dbt-postgres|sqlmesh)==.*"))
                        .map(line -> line.replace("==", " "))
                        .toList());
    }
}
