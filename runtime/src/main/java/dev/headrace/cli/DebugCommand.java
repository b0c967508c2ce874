package dev.headrace.cli;

import dev.headrace.connect.Database;
import dev.headrace.connect.Profile;
import dev.headrace.engine.Mismatch;
import dev.headrace.engine.Rights;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.Variable;
import dev.headrace.run.Diagnosis;
import dev.headrace.run.RunOptions;
import dev.headrace.run.RunRefusedException;
import dev.headrace.run.Version;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code debug}. */
@Command(
        name = "debug",
        description = "Show which database would be used, and whether this role may do there what a run does; changes"
                + " nothing.")
final class DebugCommand implements Callable<Integer> {
    private final RootCommand root;
    private int problems;

    DebugCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        RunOptions options = root.options();
        pipeline();
        profile();
        variables(options);
        print("connection: " + root.where().address(root::warn).description());
        try (Database database = root.database()) {
            Diagnosis diagnosis = root.runner().diagnose(database.dataSource(), options);
            server(diagnosis);
            rights(diagnosis);
            diagnosis
                    .abandoned()
                    .forEach(relation -> doubtful(relation + " was published by an earlier version of the pipeline,"
                            + " and no model makes it any more; drop it when nobody reads it"));
        }
        print("");
        print(problems == 0 ? "All is well." : problems + (problems == 1 ? " problem." : " problems."));
        return problems == 0 ? 0 : RunRefusedException.CONFIGURATION;
    }

    private void pipeline() {
        PipelineDefinition definition = root.runner().definition();
        print("headrace " + Version.text() + ", Java " + System.getProperty("java.version") + ", "
                + System.getProperty("os.name"));
        int models = (int)
                definition.nodes().stream().filter(ModelNode.class::isInstance).count();
        print("pipeline: " + definition.name() + ", " + Progress.count(models, "model") + ", "
                + Progress.count(definition.nodes().size() - models, "source") + ", for PostgreSQL "
                + definition.postgresql() + " or newer");
    }

    private void profile() {
        print("profile: "
                + root.where()
                        .profile(root::warn)
                        .map((Profile found) -> found.name() + ", target " + found.target() + ", of " + found.file())
                        .orElse("none"));
    }

    private void variables(RunOptions options) {
        for (Variable variable : root.runner().definition().variables()) {
            String given = options.variables().get(variable.name());
            String value = given != null ? given : variable.value().orElse(null);
            String text = "variable " + variable.name() + " (" + variable.type() + ")";
            if (value == null) {
                problem(text + " has no value; a run needs one: --vars " + variable.name() + "=…");
            } else {
                good(text + (variable.isSecret() ? " has a value" : " is " + value));
            }
        }
    }

    private void server(Diagnosis diagnosis) {
        if (diagnosis.recent()) {
            good("connected to " + diagnosis.server());
        } else {
            problem("connected to " + diagnosis.server() + ", which is older than the pipeline was compiled for;"
                    + " compile with -Aheadrace.postgresql="
                    + diagnosis.server().major());
        }
        if (diagnosis.pooled()) {
            good("a pool is between that lends a session for one transaction");
        }
    }

    private void rights(Diagnosis diagnosis) {
        Rights rights = diagnosis.rights();
        good("statements run as role " + rights.role());
        rights.schemas().forEach(this::schema);
        rights.missing().forEach(what -> problem("there is no " + what));
        if (rights.superuser()) {
            doubtful("role " + rights.role()
                    + " is a superuser: nothing is forbidden to it, writing to sources neither");
        }
        for (Rights.OnTable table : rights.tables()) {
            List<Mismatch> differences = diagnosis.differences().stream()
                    .filter(difference -> difference.place().equals(table.name()))
                    .toList();
            if (differences.isEmpty() || !table.readable()) {
                table(table, rights.superuser());
            }
            differences.stream()
                    .filter(difference -> table.readable())
                    .forEach(difference -> problem("source " + table.name() + ": " + difference.text()));
        }
    }

    private void schema(Rights.OnSchema schema) {
        if (schema.allowed()) {
            good("schema " + schema.name() + (schema.exists() ? " is there" : " will be made"));
        } else {
            problem("schema " + schema.name()
                    + (schema.exists()
                            ? ": this role may not create relations in it; grant usage and create on it"
                            : " is not there, and this role may not make it; have it made, or grant create on the"
                                    + " database"));
        }
    }

    private void table(Rights.OnTable table, boolean superuser) {
        if (!table.exists()) {
            problem("source " + table.name() + " is not there");
        } else if (!table.readable()) {
            problem("source " + table.name()
                    + ": this role may not read it; grant usage on its schema and select on it");
        } else if (!table.writing().isEmpty() && !superuser) {
            doubtful("source " + table.name() + ": this role could " + String.join(", ", table.writing())
                    + "; no run does, and to be sure revoke it");
        } else {
            good("source " + table.name() + " can be read");
        }
    }

    private void good(String text) {
        print(root.console().good("OK") + " " + text);
    }

    private void doubtful(String text) {
        print(root.console().doubtful("WARN") + " " + text);
    }

    private void problem(String text) {
        problems++;
        print(root.console().bad("ERROR") + " " + text);
    }

    private void print(String line) {
        root.console().print(line);
    }
}
