package dev.headrace.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.TestPipeline;
import dev.headrace.check.Check;
import dev.headrace.graph.Node;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.RelationName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which node is started when. */
class ScheduleTest {
    /** Two ways from a: b is short, c and d after it are long. */
    private static final TestPipeline SHOP = TestPipeline.in("s")
            .view("a", "select 1 as id")
            .view("b", "select id from {a}")
            .view("c", "select id from {a}")
            .view("d", "select id from {c}");

    private static Schedule schedule(PipelineDefinition pipeline, RunPlan plan, Map<String, Integer> seconds) {
        Map<RelationName, Duration> durations = new java.util.HashMap<>();
        seconds.forEach((name, time) -> durations.put(new RelationName("s", name), Duration.ofSeconds(time)));
        return new Schedule(plan.nodes(), Predecessors.of(pipeline, plan).all(), durations);
    }

    private static List<String> order(PipelineDefinition pipeline, Map<String, Integer> seconds) {
        RunPlan plan = PipelineRunner.of(pipeline).plan(RunOptions.defaults());
        Schedule schedule = schedule(pipeline, plan, seconds);
        List<String> order = new ArrayList<>();
        for (Optional<Node> next = schedule.next(); next.isPresent(); next = schedule.next()) {
            order.add(next.get().relation().name());
            schedule.done(next.get());
        }
        return order;
    }

    @Test
    void theOrderIsFixedIfNothingIsKnown() {
        assertThat(order(SHOP.build(), Map.of())).containsExactly("a", "b", "c", "d");
    }

    @Test
    void theLongestRemainingWayGoesFirst() {
        assertThat(order(SHOP.build(), Map.of("a", 1, "b", 2, "c", 1, "d", 5))).containsExactly("a", "c", "d", "b");
        assertThat(order(SHOP.build(), Map.of("a", 1, "b", 9, "c", 1, "d", 5))).containsExactly("a", "b", "c", "d");
    }

    @Test
    void aNodeWaitsForAllThatItReads() {
        PipelineDefinition pipeline = SHOP.build();
        RunPlan plan = PipelineRunner.of(pipeline).plan(RunOptions.defaults());
        Schedule schedule = schedule(pipeline, plan, Map.of());

        Node a = schedule.next().orElseThrow();
        assertThat(schedule.next()).isEmpty();
        schedule.done(a);
        assertThat(schedule.next()).map(Node::relation).contains(new RelationName("s", "b"));
        assertThat(schedule.next()).map(Node::relation).contains(new RelationName("s", "c"));
        assertThat(schedule.next()).isEmpty();
    }

    @Test
    void aNodeWaitsForWhatItReadsThroughNodesThatAreNotChosen() {
        PipelineDefinition pipeline = SHOP.build();
        RunPlan plan = PipelineRunner.of(pipeline).plan(RunOptions.defaults().exclude("c"));

        assertThat(Predecessors.of(pipeline, plan).all().get(new RelationName("s", "d")))
                .isEqualTo(Set.of(new RelationName("s", "a")));
    }

    @Test
    void aNodeWaitsForWhatItsTestsRead() {
        TestPipeline pipeline =
                TestPipeline.in("s").view("child", "select 1 as id").view("parent", "select 1 as id");
        pipeline.test("child", Check.references("id", pipeline.relation("parent"), "id"));

        assertThat(order(pipeline.build(), Map.of("child", 100, "parent", 1))).containsExactly("parent", "child");
    }
}
