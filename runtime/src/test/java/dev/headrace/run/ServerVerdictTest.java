package dev.headrace.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.Materialized;
import dev.headrace.TestDatabase;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Origin;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.Prerequisites;
import dev.headrace.graph.Prerequisites.FunctionSignature;
import dev.headrace.graph.Prerequisites.TypeDefinition;
import dev.headrace.graph.SourceNode;
import dev.headrace.graph.SqlText;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a server says of models over empty sources, with everything that their SQL names. */
class ServerVerdictTest {
    private static final Origin ORIGIN = new Origin("shop.X", "X.java", 17);
    private static final SourceNode RAW = SourceNode.of("raw_data", "orders", ORIGIN)
            .column("id", "bigint")
            .column("mood", "mood")
            .column("size", "shop.positive")
            .column("moods", "mood[]")
            .column("amount", "numeric(10,2)")
            .column("email", "citext")
            .key("id")
            .build();

    private static final Prerequisites PREREQUISITES = new Prerequisites(
            List.of(),
            List.of("citext"),
            List.of(
                    new TypeDefinition("", "mood", false, "('ok', 'it''s bad')"),
                    new TypeDefinition("shop", "positive", true, "integer not null check (value > 0)")),
            List.of(
                    new FunctionSignature("lib", "rate", List.of("mood", "variadic numeric[]"), "double precision"),
                    new FunctionSignature("", "sized", List.of("integer"), "shop.positive")));

    @RegisterExtension
    private final TestDatabase database = TestDatabase.of();

    private static ModelNode model(String sql, String... columns) {
        int table = sql.indexOf("{t}");
        ModelNode.Builder model = ModelNode.of(Materialized.TABLE, "analytics", "stg", ORIGIN)
                .sql(SqlText.of(sql).relation(table, table + 3, RAW.relation()));
        for (String column : columns) {
            model.column(column.split(" ", 2)[0], column.split(" ", 2)[1]);
        }
        return model.dependsOn(RAW).build();
    }

    private static PipelineRunner runner(ModelNode model, Prerequisites prerequisites) {
        return PipelineRunner.of(
                new PipelineDefinition("shop.Shop", "analytics", 15, List.of(RAW, model), List.of(), prerequisites));
    }

    @Test
    void typesExtensionsAndFunctionsAreThereAsDeclaredAndGoneAfterwards() throws SQLException {
        ModelNode model = model(
                "select mood, moods, size, amount, lower(email) as mail, email, lib.rate(mood, 1, 2) as rate,"
                        + " sized(1) as s from {t}",
                "mood mood",
                "moods mood[]",
                "size shop.positive",
                "amount numeric(10,2)",
                "mail text",
                "email citext",
                "rate double precision",
                "s shop.positive");
        ServerVerdict verdict = runner(model, PREREQUISITES).verdict(database.connection());
        assertThat(verdict.disagreement(model.relation())).isEmpty();
        assertThat(verdict.keyedSources()).isEmpty();
        assertThat(database.query("select nspname from pg_namespace where nspname in ('raw_data', 'shop', 'lib')"))
                .isEmpty();
        assertThat(database.query("select 1 from pg_extension where extname = 'citext'"))
                .isEmpty();
    }

    @Test
    void aKeyThatIsGroupedByIsFoundAndTestsHaveIt() throws SQLException {
        ModelNode model = model("select id, amount from {t} group by id", "id bigint", "amount numeric(10,2)");
        PipelineRunner runner = runner(model, PREREQUISITES);
        ServerVerdict verdict = runner.verdict(database.connection());
        assertThat(verdict.disagreement(model.relation())).isEmpty();
        assertThat(verdict.keyedSources()).isEqualTo(Set.of(RAW.relation()));

        runner.createEmptySources(database.connection(), RunOptions.defaults(), verdict.keyedSources());
        assertThat(database.query("select attname, format_type(atttypid, atttypmod) from pg_attribute"
                        + " where attrelid = 'raw_data.orders'::regclass and attnum > 0 order by attnum"))
                .containsExactly(
                        "id|bigint",
                        "mood|mood",
                        "size|shop.positive",
                        "moods|mood[]",
                        "amount|numeric(10,2)",
                        "email|citext");
        assertThat(runner.run(database.dataSource(), RunOptions.defaults()).succeeded())
                .isTrue();
    }

    @Test
    void anExtensionThatTheServerLacksIsNamed() {
        Prerequisites missing = new Prerequisites(List.of(), List.of("no_such_extension"), List.of(), List.of());
        assertThatThrownBy(() -> runner(model("select 1 as one from {t}", "one integer"), missing)
                        .createEmptySources(database.connection(), RunOptions.defaults()))
                .hasMessage("the extension no_such_extension is not available on this server; install it there,"
                        + " or run the tests on a server that has it");
    }

    @Test
    void aTypeThatIsNotThereIsToldWithItsSource() {
        assertThatThrownBy(() -> runner(model("select 1 as one from {t}", "one integer"), Prerequisites.NONE)
                        .createEmptySources(database.connection(), RunOptions.defaults()))
                .hasMessage(
                        "no table can be made from the declaration of raw_data.orders: type \"mood\" does not exist");
    }
}
