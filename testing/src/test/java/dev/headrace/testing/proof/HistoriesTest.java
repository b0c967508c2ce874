package dev.headrace.testing.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.check.Check;
import dev.headrace.check.DataTest;
import dev.headrace.graph.ColumnName;
import dev.headrace.graph.Origin;
import dev.headrace.graph.Prerequisites;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.SourceNode;
import dev.headrace.testing.proof.History.Batch;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Histories keep what sources promise and what a run can see, and their shrinking does not go back on it. */
class HistoriesTest {
    private static final Origin ORIGIN = new Origin("shop.Raw", "Raw.java", 7);
    private static final SourceNode CUSTOMERS = SourceNode.of("raw", "customers", ORIGIN)
            .column("id", "bigint")
            .notNull()
            .key("id")
            .build();
    private static final SourceNode ORDERS = SourceNode.of("raw", "orders", ORIGIN)
            .column("id", "bigint")
            .notNull()
            .column("customer_id", "bigint")
            .column("status", "text")
            .column("changed_at", "timestamp with time zone")
            .notNull()
            .build();
    private static final List<DataTest> PROMISES = List.of(
            DataTest.of("id", ORDERS, Check.unique("id")),
            DataTest.of("status", ORDERS, Check.acceptedValues("status", "open", "done")),
            DataTest.of("customer", ORDERS, Check.references("customer_id", CUSTOMERS, "id")));
    private static final Duration LATE = Duration.ofDays(3);
    private static final Values VALUES = new Values(Prerequisites.NONE, List.of());

    @Test
    void aSeedIsAHistory() {
        assertThat(histories(true).of(7))
                .isEqualTo(histories(true).of(7))
                .isNotEqualTo(histories(true).of(8));
    }

    @Test
    void promisesHoldAtEachRun() {
        all(true).forEach(history -> {
            for (int run = 0; run < history.batches().size(); run++) {
                Map<SourceNode, List<Map<String, Optional<String>>>> rows = history.at(run, List.of(ORDERS, CUSTOMERS));
                Set<Optional<String>> customers =
                        values(rows.get(CUSTOMERS), "id").collect(Collectors.toSet());
                assertThat(customers).doesNotContain(Optional.empty());
                assertThat(values(rows.get(ORDERS), "id"))
                        .doesNotContain(Optional.empty())
                        .doesNotHaveDuplicates();
                assertThat(values(rows.get(ORDERS), "customer_id"))
                        .allMatch(customer -> customer.isEmpty() || customers.contains(customer));
                assertThat(values(rows.get(ORDERS), "status"))
                        .isSubsetOf(Optional.empty(), Optional.of("open"), Optional.of("done"));
            }
        });
    }

    @Test
    void rowsComeAndChangeBetweenRunsAndAreNotLaterThanPromised() {
        Set<String> seen = new HashSet<>();
        all(true).forEach(history -> {
            Instant before = Values.START;
            for (Batch batch : history.batches()) {
                for (Change change : batch.changes()) {
                    if (change.source().equals(ORDERS)) {
                        Instant at = Instant.parse(
                                change.row().get("changed_at").orElseThrow().replace(' ', 'T'));
                        boolean late = !at.isAfter(before);
                        seen.add(change.update() ? "update" : late ? "late" : "in time");
                        assertThat(at).isBefore(batch.now()).isAfter(batch.now().minus(LATE));
                        assertThat(late && change.update()).isFalse();
                    }
                }
                before = batch.now();
            }
            assertThat(history.batches().get(0).changes()).noneMatch(Change::update);
        });
        assertThat(seen).containsExactlyInAnyOrder("update", "late", "in time");
    }

    @Test
    void whatIsOnlyAddedToNeverChangesAndOtherSourcesAreThereFromTheStart() {
        assertThat(all(false).flatMap(History::changes)).noneMatch(Change::update);
        all(false)
                .forEach(history -> assertThat(
                                history.batches().stream().skip(1).flatMap(batch -> batch.changes().stream()))
                        .allMatch(change -> change.source().equals(ORDERS)));
    }

    @Test
    void shrinkingFindsTheTwoRowsThatMatter() {
        Shrinking shrinking = new Shrinking(VALUES, arrivals(true), HistoriesTest::hasTwoOpenOrders);
        History history = all(true)
                .filter(HistoriesTest::hasTwoOpenOrders)
                .filter(each -> each.changes().count() > 6)
                .findFirst()
                .orElseThrow();
        History least = shrinking.of(history);
        assertThat(least.batches()).hasSize(1);
        assertThat(least.changes()).hasSize(2).allMatch(change -> !change.update());
    }

    @Test
    void aRowThatBecomesSimplerStaysTheSameRow() {
        History history = all(true)
                .filter(each -> each.changes().anyMatch(Change::update))
                .findFirst()
                .orElseThrow();
        Change update = history.changes().filter(Change::update).findFirst().orElseThrow();
        History other = history.replacing(update, "id", "77");
        assertThat(other.changes().filter(change -> change.id() == update.id()))
                .hasSizeGreaterThan(1)
                .allMatch(change -> change.row().get("id").equals(Optional.of("77")));
    }

    private static boolean hasTwoOpenOrders(History history) {
        int last = history.batches().size() - 1;
        return values(history.at(last, List.of(CUSTOMERS, ORDERS)).get(ORDERS), "status")
                        .filter(Optional.of("open")::equals)
                        .count()
                > 1;
    }

    private static Stream<Optional<String>> values(List<Map<String, Optional<String>>> rows, String column) {
        return rows.stream().map(row -> row.get(column));
    }

    private static Stream<History> all(boolean changes) {
        Histories histories = histories(changes);
        return LongStream.range(0, 200).mapToObj(histories::of);
    }

    private static Histories histories(boolean changes) {
        return new Histories(
                List.of(ORDERS, CUSTOMERS),
                Map.of(
                        ORDERS.relation(), Promises.of(ORDERS, PROMISES),
                        CUSTOMERS.relation(), Promises.of(CUSTOMERS, List.of())),
                VALUES,
                arrivals(changes));
    }

    private static Arrivals arrivals(boolean changes) {
        RelationName orders = ORDERS.relation();
        return new Arrivals(
                Set.of(orders),
                Set.of(new ColumnName(orders, "changed_at")),
                Set.of(new ColumnName(orders, "id")),
                changes,
                LATE);
    }
}
