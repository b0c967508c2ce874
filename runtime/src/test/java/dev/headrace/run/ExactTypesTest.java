package dev.headrace.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.Materialized;
import dev.headrace.TestDatabase;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Origin;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.SourceNode;
import dev.headrace.graph.SqlText;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A model's types must be those that the build found, but for what comes from a source that is read more loosely. */
class ExactTypesTest {
    private static final Origin ORIGIN = new Origin("shop.X", "X.java", 17);
    private static final SourceNode RAW = SourceNode.of("raw_data", "orders", ORIGIN)
            .column("id", "bigint")
            .column("status", "text")
            .build();

    @RegisterExtension
    private final TestDatabase database = TestDatabase.of(
            "create schema raw_data",
            "create table raw_data.orders (id bigint, status varchar(20))",
            "insert into raw_data.orders values (1, 'x')");

    private static ModelNode.Builder model(String name, String sql) {
        int table = sql.indexOf("{t}");
        return ModelNode.of(Materialized.VIEW, "analytics", name, ORIGIN)
                .sql(SqlText.of(sql).relation(table, table + 3, RAW.relation()))
                .dependsOn(RAW);
    }

    /** What the columns depend on is in the manifest of that name: nothing, unless the test says otherwise. */
    private NodeResult build(ModelNode model) {
        return build("shop.Shop", model);
    }

    private NodeResult build(String name, ModelNode model) {
        PipelineDefinition pipeline = new PipelineDefinition(name, "analytics", 15, List.of(RAW, model), List.of());
        RunResult result = PipelineRunner.of(pipeline).build(database.dataSource(), RunOptions.defaults());
        return result.nodes().get(1);
    }

    @Test
    void whatPassesThroughFromALooseSourceIsAsLoose() {
        ModelNode model = model("stg", "select id, status from {t}")
                .column("id", "bigint")
                .column("status", "text")
                .build();
        assertThat(build("shop.Passing", model).status()).isEqualTo(NodeStatus.OK);
    }

    @Test
    void allElseIsExact() {
        ModelNode model = model("stg", "select id, 'x'::varchar(20) as status from {t}")
                .column("id", "bigint")
                .column("status", "text")
                .build();
        assertThat(build(model).message())
                .startsWith("the query's types are not those that the build found\n"
                        + "  column status is character varying(20), not text\n");
    }

    @Test
    void anUncheckedModelIsTheUsersWord() {
        ModelNode.Builder model =
                model("stg", "select 'x'::varchar(20) as status from {t}").column("status", "text");
        assertThat(build(model.build()).status()).isEqualTo(NodeStatus.ERROR);
        assertThat(build(model.unchecked().build()).status()).isEqualTo(NodeStatus.OK);
    }

    @Test
    void aSourceIsReadThroughItsDeclaredColumnsWhereItIsNarrowed() throws SQLException {
        String sql = "select * from orders";
        ModelNode model = ModelNode.of(Materialized.VIEW, "analytics", "stg", ORIGIN)
                .sql(SqlText.of(sql).narrowed(14, 20, RAW.relation(), "orders", "id"))
                .column("id", "bigint")
                .dependsOn(RAW)
                .build();
        assertThat(build(model).message()).isEmpty();
        assertThat(database.query("select * from analytics.stg")).containsExactly("1");
    }
}
