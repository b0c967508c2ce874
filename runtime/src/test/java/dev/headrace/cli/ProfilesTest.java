package dev.headrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.TestDatabase;
import dev.headrace.TestPipeline;
import dev.headrace.graph.PipelineDefinition;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A {@code profiles.yml} as dbt's users have it; what is wrong with it is told with its line. */
class ProfilesTest {
    @TempDir
    Path home;

    @RegisterExtension
    private final TestDatabase database = TestDatabase.of();

    private final StringWriter out = new StringWriter();

    private final StringWriter err = new StringWriter();
    private final Map<String, String> environment = new HashMap<>();
    private Path file;

    @BeforeEach
    void open() throws SQLException, IOException {
        environment.put("HOME", home.toString());
        URI uri = URI.create(database.url().substring("jdbc:".length()));
        environment.put("SHOP_HOST", uri.getHost());
        environment.put("SHOP_DB", uri.getPath().substring(1));
        file = Files.createDirectories(home.resolve(".dbt")).resolve("profiles.yml");
        Files.writeString(file, """
                config:
                  send_anonymous_usage_stats: false
                common: &common
                  type: postgres
                  host: "{{ env_var('SHOP_HOST') }}"
                  port: "{{ env_var('SHOP_PORT', '%d') | int }}"
                  user: "{{ env_var('SHOP_USER', 'postgres') }}"
                  pass: "{{ env_var('DBT_ENV_SECRET_SHOP', 'unused-password') }}"
                  dbname: "{{ env_var('SHOP_DB') }}"
                  keepalives_idle: 0
                  connect_timeout: 10
                  sslmode: prefer
                shop:
                  target: dev
                  outputs:
                    dev:
                      <<: *common
                      schema: dbt_anna
                      threads: 3
                    prod:
                      <<: *common
                      schema: ignored
                      role: shop_owner
                    old:
                      <<: *common
                      schema: dbt_old
                      search_path: public
                      retries: 1
                    lake:
                      type: snowflake
                      account: x
                    port:
                      <<: *common
                      schema: dbt_anna
                      port: many
                    unset:
                      <<: *common
                      schema: "{{ env_var('NOBODY_SETS_THIS') }}"
                """.formatted(uri.getPort()));
    }

    private int execute(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        PipelineDefinition definition = TestPipeline.in("analytics")
                .view("who", "select current_user::text as name")
                .build();
        return PipelineCommand.execute(definition, environment, new PrintWriter(out), new PrintWriter(err), args);
    }

    private static String[] with(String... options) {
        String[] args = new String[options.length + 3];
        System.arraycopy(new String[] {"run", "--no-color", "--target-path=target/profiles"}, 0, args, 0, 3);
        System.arraycopy(options, 0, args, 3, options.length);
        return args;
    }

    @Test
    void theProfileOfThePipelinesNameIsTaken() throws SQLException {
        assertThat(execute(with())).as(err.toString()).isZero();

        assertThat(out.toString()).contains("schema dbt_anna");
        assertThat(database.query("select name from dbt_anna.who")).containsExactly("postgres");
        assertThat(execute("debug", "--no-color")).isZero();
        assertThat(out.toString()).contains("profile: shop, target dev, of " + file, "OK schema dbt_anna is there");
    }

    @Test
    void withTargetProdSchemasAreAsAnnotatedAndTheRoleIsThatOfTheTarget() throws SQLException {
        database.execute("drop role if exists shop_owner", "create role shop_owner");
        database.execute(
                "do $$ begin execute format('grant create on database %I to shop_owner', current_database()); end $$");

        assertThat(execute(with("--target", "prod"))).as(err.toString()).isZero();

        assertThat(database.query("select viewowner from pg_views where schemaname = 'analytics'"))
                .containsExactly("shop_owner");
        assertThat(execute(with("--target", "prod", "--schema", "ci_1"))).isZero();
        assertThat(database.query("select nspname from pg_namespace where nspname in ('ci_1', 'ignored')"))
                .containsExactly("ci_1");
    }

    @Test
    void whatDoesNothingIsSaid() {
        assertThat(execute(with("--target", "old"))).as(err.toString()).isZero();

        assertThat(err.toString())
                .contains("WARNING " + file + ":27: search_path does nothing", file + ":28: retries is not known here");
    }

    @Test
    void faultsAreToldWithTheirLines() {
        assertThat(execute(with("--target", "lake"))).isEqualTo(2);
        assertThat(err.toString()).contains(file + ":30: the target lake is for snowflake");
        assertThat(execute(with("--target", "port"))).isEqualTo(2);
        assertThat(err.toString()).contains(file + ":35: port must be a number, 1 or more");
        assertThat(execute(with("--target", "unset"))).isEqualTo(2);
        assertThat(err.toString()).contains(file + ":38: the environment has no variable NOBODY_SETS_THIS");
        assertThat(execute(with("--target", "produ"))).isEqualTo(2);
        assertThat(err.toString()).contains("the profile shop has no target produ; it has: dev, prod, old");
        assertThat(execute(with("--profile", "shops"))).isEqualTo(2);
        assertThat(err.toString()).contains(file + " has no profile shops; it has: common, shop");
        assertThat(execute(with("--profiles-dir", home.toString()))).isEqualTo(2);
        assertThat(err.toString()).contains("there is no profiles.yml in " + home);
    }

    @Test
    void whatIsNoYamlIsToldWithItsLine() throws IOException {
        Files.writeString(file, "shop:\n  target: dev\n outputs: {\n");

        assertThat(execute(with())).isEqualTo(2);
        assertThat(err.toString()).contains("ERROR " + file + ":3: ");
    }

    @Test
    void aUrlComesBeforeAProfileAndAProfileBeforePgVariables() throws SQLException {
        environment.put("PGHOST", "no.such.host.invalid");
        assertThat(execute(with())).as(err.toString()).isZero();
        environment.put("HEADRACE_URL", database.url());
        assertThat(execute(with())).isZero();
        assertThat(out.toString()).contains("schema analytics");
        // Who asks for a profile gets the rest of it.
        assertThat(execute(with("--profile", "shop"))).isZero();
        assertThat(out.toString()).contains("schema dbt_anna");
        environment.put("HEADRACE_URL", database.url().replaceFirst("/test_", "/no_test_"));
        assertThat(execute(with())).isEqualTo(2);
    }

    @Test
    void aProfileThatNobodyAsksForAndThatIsAnothersIsNotTaken() throws IOException {
        Files.writeString(file, Files.readString(file).replace("shop:", "warehouse:"));

        assertThat(execute(with())).isEqualTo(2);
        assertThat(err.toString()).contains("no database is named");
    }
}
