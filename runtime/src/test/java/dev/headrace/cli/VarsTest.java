package dev.headrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.TestPipeline;
import dev.headrace.graph.PipelineDefinition;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a command line says what variables hold. */
class VarsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Map<String, String> environment = new HashMap<>();

    private int execute(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        PipelineDefinition definition = TestPipeline.in("analytics")
                .view("v", "select {{ var('a') }}, '{{ var('b') | quoted }}'")
                .build()
                .variable("a", "text")
                .variable("b", "text", "default");
        return PipelineCommand.execute(definition, environment, new PrintWriter(out), new PrintWriter(err), args);
    }

    private String compiled(String... vars) {
        String[] args = new String[vars.length + 2];
        args[0] = "compile";
        args[1] = "--no-color";
        System.arraycopy(vars, 0, args, 2, vars.length);
        assertThat(execute(args)).as(err.toString()).isZero();
        return out.toString().lines().skip(1).findFirst().orElseThrow();
    }

    @Test
    void asAssignmentsAsYamlAndAsJson() {
        assertThat(compiled("--vars", "a=it's: {x}")).isEqualTo("select ('it''s: {x}'::text), 'default'");
        assertThat(compiled("--vars", "a=1", "--vars", "b=")).isEqualTo("select ('1'::text), ''");
        assertThat(compiled("--vars", "{a: 2024-01-01, b: 007}")).isEqualTo("select ('2024-01-01'::text), '007'");
        assertThat(compiled("--vars", "a: yes")).isEqualTo("select ('yes'::text), 'default'");
        assertThat(compiled("--vars", "{\"a\": \"x\\u0041\", \"b\": true}")).isEqualTo("select ('xA'::text), 'true'");
        assertThat(compiled("--vars", "a: [1, \"x,\\\"y\\\"\", null, [2]]"))
                .isEqualTo("select ('{\"1\",\"x,\\\"y\\\"\",NULL,{\"2\"}}'::text), 'default'");
    }

    @Test
    void theCommandLineComesBeforeTheEnvironment() {
        environment.put("HEADRACE_VARS", "{a: environment, b: environment}");
        assertThat(compiled("--vars", "b=line")).isEqualTo("select ('environment'::text), 'line'");
    }

    @Test
    void whatIsNoValueIsRefused() {
        assertThat(execute("compile")).isEqualTo(2);
        assertThat(err.toString()).contains("the variable \"a\" (text) has no value; it stands in analytics.v");
        assertThat(execute("compile", "--vars", "a=1", "--vars", "c=1")).isEqualTo(2);
        assertThat(err.toString()).contains("shop.Shop has no variable \"c\"");
        assertThat(execute("compile", "--vars", "a: null")).isEqualTo(2);
        assertThat(err.toString()).contains("--vars: the variable \"a\" is null");
        assertThat(execute("compile", "--vars", "a: {b: c}")).isEqualTo(2);
        assertThat(err.toString()).contains("--vars: the variable \"a\" is a mapping");
        assertThat(execute("compile", "--vars", "just words")).isEqualTo(2);
        assertThat(err.toString()).contains("--vars names no variable");
        assertThat(execute("compile", "--vars", "{a: ")).isEqualTo(2);
        assertThat(err.toString()).contains("--vars:1: ");
        assertThat(execute("ls")).isZero();
    }
}
