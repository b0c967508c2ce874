package dev.headrace.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.TestPipeline;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** dbt's selection syntax, by example. */
class SelectorTest {
    private static final PipelineDefinition SHOP = TestPipeline.in("analytics")
            .source("raw", "orders", "id bigint")
            .source("raw", "customers", "id bigint")
            .view("stg_orders", "select * from {orders}", "staging")
            .view("stg_customers", "select * from {customers}", "staging", "nightly")
            .table("int_orders", "select * from {stg_orders}")
            .table("fct_orders", "select * from {int_orders} join {stg_customers}", "nightly")
            .table("dim_customers", "select * from {stg_customers}")
            .build();

    private static String choose(List<String> select, List<String> exclude) {
        Set<RelationName> chosen = Selector.choose(SHOP, select, exclude);
        return SHOP.nodes().stream()
                .map(Node::relation)
                .filter(chosen::contains)
                .map(RelationName::name)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    fct_orders                        > fct_orders
                    analytics.fct_orders                   > fct_orders
                    FctOrders                         > fct_orders
                    +fct_orders                       > orders customers stg_orders stg_customers int_orders fct_orders
                    1+fct_orders                      > stg_customers int_orders fct_orders
                    2+fct_orders                      > customers stg_orders stg_customers int_orders fct_orders
                    stg_orders+                       > stg_orders int_orders fct_orders
                    stg_orders+1                      > stg_orders int_orders
                    +stg_customers+                   > customers stg_customers fct_orders dim_customers
                    @dim_customers                    > customers stg_customers dim_customers
                    @stg_orders                       > orders customers stg_orders stg_customers int_orders fct_orders
                    stg_*                             > stg_orders stg_customers
                    *_orders                          > stg_orders int_orders fct_orders
                    ???_orders                        > stg_orders int_orders fct_orders
                    tag:nightly                       > stg_customers fct_orders
                    tag:n*                            > stg_customers fct_orders
                    source:raw.orders                 > orders
                    source:raw                        > orders customers
                    source:raw.orders+                > orders stg_orders int_orders fct_orders
                    tag:staging,tag:nightly           > stg_customers
                    tag:nightly,+fct_orders           > stg_customers fct_orders
                    stg_orders dim_customers          > stg_orders dim_customers
                    config.materialized:view          > stg_orders stg_customers
                    resource_type:source              > orders customers
                    int_orders,dim_customers          > ''
                    analytics.*                            > stg_orders stg_customers int_orders fct_orders dim_customers
                    """)
    void selects(String selection, String expected) {
        assertThat(choose(List.of(selection), List.of())).isEqualTo(expected);
    }

    @Test
    void severalOptionsUniteAndExcludedNodesAreLeftOut() {
        assertThat(choose(List.of("stg_orders", "stg_customers"), List.of())).isEqualTo("stg_orders stg_customers");
        assertThat(choose(List.of(), List.of("source:raw", "int_orders+")))
                .isEqualTo("stg_orders stg_customers dim_customers");
        assertThat(choose(List.of("+fct_orders"), List.of("tag:staging source:*")))
                .isEqualTo("int_orders fct_orders");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    fct_ordes        > did you mean "fct_orders"?
                    tag:nightli      > did you mean "tag:nightly"?
                    nightly          > did you mean "tag:nightly"?
                    source:raw.order > did you mean "source:raw.orders"?
                    tags:nightly     > did you mean "tag:"?
                    nothing_like_it  > "ls" lists what there is
                    orders           > nothing in shop.Shop is selected by "orders"
                    +                > is not a selection
                    a,,b             > nothing in shop.Shop
                    """)
    void whatMeansNothingIsAnError(String selection, String message) {
        assertThatThrownBy(() -> choose(List.of(selection), List.of()))
                .isInstanceOf(UnknownSelectionException.class)
                .hasMessageContaining(message);
    }
}
