package dev.headrace.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.Materialized;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which columns depend on which, through several models. */
class ColumnLineageTest {
    private static final Origin ORIGIN = new Origin("shop.X", "X.java", 1);
    private static final SourceNode RAW = SourceNode.of("raw", "orders", ORIGIN)
            .column("id", "bigint")
            .column("amount", "numeric")
            .column("status", "text")
            .column("deleted", "boolean")
            .build();
    private static final ModelNode STG =
            model("stg", RAW).column("id", "bigint").column("paid", "numeric").build();
    private static final ModelNode MART = model("mart", STG)
            .column("total", "numeric")
            .column("orders", "bigint")
            .build();
    private static final PipelineDefinition SHOP =
            new PipelineDefinition("shop.Shop", "s", 15, List.of(RAW, STG, MART), List.of());
    private static final ColumnLineage LINEAGE = ColumnLineage.of(
            SHOP,
            Map.of(
                    STG.relation(),
                    new NodeLineage(
                            Map.of(
                                    "id", List.of(column("raw.orders.id")),
                                    "paid", List.of(column("raw.orders.amount"))),
                            Map.of("paid", List.of(column("raw.orders.status"))),
                            List.of(column("raw.orders.deleted"))),
                    MART.relation(),
                    new NodeLineage(Map.of("total", List.of(column("s.stg.paid"))), Map.of(), List.of())));

    private static ModelNode.Builder model(String name, Node read) {
        String sql = "select 1 from t";
        return ModelNode.of(Materialized.VIEW, "s", name, ORIGIN)
                .sql(SqlText.of(sql).relation(sql.length() - 1, sql.length(), read.relation()))
                .dependsOn(read);
    }

    private static ColumnName column(String text) {
        int dot = text.lastIndexOf('.');
        return new ColumnName(
                new RelationName(text.substring(0, text.indexOf('.')), text.substring(text.indexOf('.') + 1, dot)),
                text.substring(dot + 1));
    }

    private static List<String> texts(Collection<ColumnName> columns) {
        return columns.stream().map(ColumnName::toString).toList();
    }

    @Test
    void valuesAreFollowedToTheSourcesAndConditionsApart() {
        ColumnDependencies total = LINEAGE.upstream(column("s.mart.total"));
        assertThat(texts(total.value())).containsExactly("raw.orders.amount", "s.stg.paid");
        assertThat(texts(total.influence())).containsExactly("raw.orders.deleted", "raw.orders.status");
    }

    @Test
    void whatDecidesOnTheRowsReadDecidesOnACountOfThem() {
        ColumnDependencies orders = LINEAGE.upstream(column("s.mart.orders"));
        assertThat(orders.value()).isEmpty();
        assertThat(texts(orders.influence())).containsExactly("raw.orders.deleted");
    }

    @Test
    void downstreamIsTheSameBackwards() {
        ColumnDependencies amount = LINEAGE.downstream(column("raw.orders.amount"));
        assertThat(texts(amount.value())).containsExactly("s.mart.total", "s.stg.paid");
        assertThat(amount.influence()).isEmpty();
        ColumnDependencies deleted = LINEAGE.downstream(column("raw.orders.deleted"));
        assertThat(deleted.value()).isEmpty();
        assertThat(texts(deleted.influence()))
                .containsExactly("s.mart.orders", "s.mart.total", "s.stg.id", "s.stg.paid");
    }

    @Test
    void computedFromFollowsValuesOnly() {
        assertThat(texts(LINEAGE.computedFrom(Set.of(column("raw.orders.amount"), column("raw.orders.deleted")))))
                .containsExactlyInAnyOrder("raw.orders.amount", "raw.orders.deleted", "s.stg.paid", "s.mart.total");
    }

    @Test
    void anUnknownColumnIsRefused() {
        assertThatThrownBy(() -> LINEAGE.upstream(column("s.mart.nothing")))
                .hasMessage("s.mart.nothing is no column of this pipeline");
    }

    @Test
    void columnsAreChosenByNodeAndName() {
        assertThat(texts(ColumnSelector.choose(SHOP, "stg"))).containsExactly("s.stg.id", "s.stg.paid");
        assertThat(texts(ColumnSelector.choose(SHOP, "raw.orders.*d")))
                .containsExactly("raw.orders.id", "raw.orders.deleted");
        assertThat(texts(ColumnSelector.choose(SHOP, "s.mart.total"))).containsExactly("s.mart.total");
        assertThatThrownBy(() -> ColumnSelector.choose(SHOP, "mart.totl"))
                .isInstanceOf(UnknownSelectionException.class)
                .hasMessage("s.mart has no column \"totl\"; it has: total, orders\n  did you mean \"total\"?");
        assertThatThrownBy(() -> ColumnSelector.choose(SHOP, "mrat.total"))
                .hasMessageContaining("did you mean \"mart\"?");
    }
}
