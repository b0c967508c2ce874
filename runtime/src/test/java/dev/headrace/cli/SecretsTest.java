package dev.headrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.Materialized;
import dev.headrace.TestDatabase;
import dev.headrace.TestPipeline;
import dev.headrace.When;
import dev.headrace.check.Check;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.SqlText;
import dev.headrace.run.PipelineRunner;
import dev.headrace.run.RunOptions;
import dev.headrace.run.RunResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Whatever fails, a password and a secret variable stand in no output, artifact, record or exception. */
class SecretsTest {
    private static final String PASSWORD = "canary-password";
    private static final String VALUE = "ca'na\\ry \"value\"";
    private static final String VARIABLE = "DBT_ENV_SECRET_token";
    private static final String SECRET = "{{ var('" + VARIABLE + "') }}";
    private static final String QUOTED = "{{ var('" + VARIABLE + "') | quoted }}";

    @TempDir
    Path directory;

    @RegisterExtension
    private final TestDatabase database =
            TestDatabase.of("create table public.planted (id int unique)", "insert into public.planted values (1)");

    /** Queries whose refusal by the server repeats what they hold, or shows it in the rows that fail. */
    private static List<String> failing() {
        List<String> queries = new ArrayList<>();
        for (String type : List.of(
                "int",
                "bigint",
                "numeric",
                "date",
                "timestamptz",
                "interval",
                "uuid",
                "jsonb",
                "boolean",
                "inet",
                "point",
                "int[]",
                "regclass",
                "bit(3)",
                "xml",
                "int4range",
                "macaddr")) {
            queries.add("select (" + SECRET + "::text)::" + type + " as v");
        }
        queries.add("select '" + QUOTED + "'::int as v");
        queries.add("select E'{{ var('" + VARIABLE + "') | escaped }}'::int as v");
        queries.add("select " + SECRET + " as v union all select " + SECRET);
        queries.add("select null::int as v, " + SECRET + " as w");
        queries.add("select 1 as v from no_such_table where '" + QUOTED + "' = ''");
        queries.add("select to_date(" + SECRET + ", 'YYYY-MM-DD') as v");
        queries.add("select to_timestamp(" + SECRET + ", " + SECRET + ") as v");
        queries.add("select format('%' || " + SECRET + ", 1) as v");
        queries.add("select encode(decode(" + SECRET + ", 'hex'), " + SECRET + ") as v");
        queries.add("select set_config(" + SECRET + ", 'x', true) as v");
        queries.add("select (xpath(" + SECRET + ", '<a/>'))[1]::text as v");
        queries.add("select regexp_replace('x', '(' || " + SECRET + ", '') as v");
        queries.add("select jsonb_path_query('{}'::jsonb, " + SECRET + "::jsonpath) as v");
        return queries;
    }

    private static PipelineDefinition pipeline(String query, Materialized materialized) {
        return TestPipeline.in("analytics")
                .model(materialized, "analytics", "leaky", query)
                .test("leaky", Check.unique("v"))
                .test("leaky", Check.notNull("v"))
                .test("leaky", Check.acceptedValues("v", "nothing"))
                .build()
                .variable(VARIABLE, "text");
    }

    @TestFactory
    Stream<DynamicTest> failuresOfRuns() {
        return failing().stream()
                .map(query -> DynamicTest.dynamicTest(query, () -> {
                    PipelineDefinition definition = pipeline(query, Materialized.TABLE);
                    StringWriter output = new StringWriter();
                    int exitCode = run(
                            definition,
                            output,
                            Map.of("HEADRACE_URL", database.url()),
                            "build",
                            "--vars",
                            VARIABLE + "=" + VALUE);
                    assertThat(exitCode).as(output.toString()).isEqualTo(1);
                    assertClean(output.toString());
                    assertClean(Files.readString(directory.resolve("run_results.json")));
                    assertClean(String.join("\n", database.query("select h::text from analytics.headrace_history h")));
                    assertClean(exception(definition));
                }));
    }

    /** What code that embeds the runner may print: the results, or the exception with its causes. */
    private String exception(PipelineDefinition definition) {
        StringWriter text = new StringWriter();
        try {
            RunResult result = PipelineRunner.of(definition)
                    .build(database.dataSource(), RunOptions.defaults().variable(VARIABLE, VALUE));
            result.nodes().forEach(node -> {
                text.append(node.message());
                node.tests().forEach(test -> text.append(test.message()));
            });
            PipelineRunner.of(definition)
                    .show(
                            database.dataSource(),
                            RunOptions.defaults().variable(VARIABLE, VALUE).select("leaky"),
                            0);
        } catch (RuntimeException failure) {
            failure.printStackTrace(new PrintWriter(text));
        }
        return text.toString();
    }

    @Test
    void theServersWordsAreShownWithoutTheValue() throws IOException {
        StringWriter output = new StringWriter();
        PipelineDefinition definition = pipeline("select " + SECRET + "::int as v", Materialized.TABLE);
        run(definition, output, Map.of("HEADRACE_URL", database.url()), "build", "--vars", VARIABLE + "=" + VALUE);

        String words = "invalid input syntax for type integer: \"****\"";
        assertThat(output.toString()).contains(words);
        assertThat(Files.readString(directory.resolve("run_results.json"))).contains(words.replace("\"", "\\\""));
        assertThat(exception(definition)).contains(words);
    }

    @Test
    void refusalsAndFailedConnections() throws IOException {
        PipelineDefinition definition =
                pipeline("select 1 as v", Materialized.VIEW).hook(When.START, SqlText.of("select 'x'::int"));
        String url = database.url().replaceAll("\\?.*", "");
        Path profiles = Files.createDirectory(directory.resolve("profiles"));
        Files.writeString(profiles.resolve("profiles.yml"), """
                shop:
                  target: "{{ env_var('DBT_ENV_SECRET_target') }}"
                  outputs:
                    dev: {type: postgres, host: localhost, port: "{{ env_var('DBT_ENV_SECRET_target') }}", pass: %s, dbname: x}
                """.formatted(PASSWORD));
        String[] variable = {"--vars", VARIABLE + "=" + VALUE};
        List<String[]> calls = List.of(
                new String[] {"build", "--url", url + "?user=nobody_known&password=" + PASSWORD},
                new String[] {
                    "build", "--url", url.replaceFirst("/test_", "/no_test_") + "?user=postgres&password=" + PASSWORD
                },
                new String[] {"build", "--url", "jdbc:postgresql://postgres:" + PASSWORD + "@localhost/x"},
                new String[] {"build", "--url", "jdbc:postgresql://localhost:" + PASSWORD + "/x"},
                new String[] {"build", "--url", "jdbc:mysql://localhost/x?password=" + PASSWORD},
                new String[] {"build", "--url", "jdbc:postgresql://localhost:1/x?password=" + PASSWORD},
                new String[] {"debug", "--url", "jdbc:postgresql://localhost:1/x?password=" + PASSWORD},
                new String[] {"build", "--profiles-dir", profiles.toString()},
                new String[] {"build", "--profiles-dir", profiles.toString(), "--target", "dev"},
                new String[] {"build", "--vars", VARIABLE + "=" + VALUE + "\0"},
                new String[] {"build", "--vars", "{" + VARIABLE + ": [}"},
                new String[] {"build"},
                new String[] {"compile"},
                new String[] {"show", "leaky"},
                new String[] {"test"},
                new String[] {"retry"});
        for (String[] call : calls) {
            StringWriter output = new StringWriter();
            Map<String, String> environment = new HashMap<>(Map.of(
                    "HEADRACE_URL", database.url(), "DBT_ENV_SECRET_target", VALUE, "HEADRACE_PASSWORD", PASSWORD));
            boolean valued = List.of(call).contains("--vars");
            run(
                    definition,
                    output,
                    environment,
                    valued
                            ? call
                            : Stream.concat(Stream.of(call), Stream.of(variable))
                                    .toArray(String[]::new));
            assertThat(output.toString()).isNotBlank();
            assertClean(output.toString());
        }
    }

    private int run(
            PipelineDefinition definition, StringWriter output, Map<String, String> environment, String... args) {
        String[] all = Stream.concat(Stream.of(args), Stream.of("--no-color", "--target-path", directory.toString()))
                .toArray(String[]::new);
        return PipelineCommand.execute(definition, environment, new PrintWriter(output), new PrintWriter(output), all);
    }

    private static void assertClean(String text) {
        assertThat(text).doesNotContain(PASSWORD, VALUE);
        // As SQL, JSON and arrays write it, or a part of it.
        assertThat(text).doesNotContain("ca'na", "ca''na", "ry \"value", "ry \\\"value");
    }
}
