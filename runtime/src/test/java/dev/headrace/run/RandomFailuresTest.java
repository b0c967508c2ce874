package dev.headrace.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.TestDatabase;
import dev.headrace.TestPipeline;
import dev.headrace.check.Check;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** On random graphs with random failures what is built, fails and is skipped is what a plain model of the rules says. */
class RandomFailuresTest {
    private static final int GRAPHS = Integer.getInteger("headrace.graphs", 25);
    private static final long SEED =
            Long.getLong("headrace.seed", ThreadLocalRandom.current().nextLong());

    /** A model: what it reads, whether and how it fails, and whether its descendants go on. */
    private record Model(String name, List<String> reads, int failure, boolean continued) {
        static final int NONE = 0;
        static final int QUERY = 1;
        static final int TEST = 2;

        String sql() {
            String from = reads.isEmpty()
                    ? "select 1 as n"
                    : "select count(*) + 1 as n from "
                            + String.join(
                                    ", ",
                                    reads.stream().map(read -> "{" + read + "}").toList());
            return failure == QUERY ? "select 1 / (n - n) as n from (" + from + ") as q" : from;
        }
    }

    private static List<Model> graph(Random random) {
        List<Model> models = new ArrayList<>();
        int size = 2 + random.nextInt(12);
        for (int i = 0; i < size; i++) {
            Set<String> reads = new TreeSet<>();
            for (int r = random.nextInt(3); r > 0 && i > 0; r--) {
                reads.add("m" + random.nextInt(i));
            }
            int failure = random.nextInt(4) > 0 ? Model.NONE : 1 + random.nextInt(2);
            models.add(new Model("m" + i, List.copyOf(reads), failure, random.nextInt(4) == 0));
        }
        return models;
    }

    private static TestPipeline pipeline(List<Model> models, boolean failing) {
        TestPipeline pipeline = TestPipeline.in("analytics");
        for (Model model : models) {
            if (model.continued()) {
                pipeline.continued(model.name());
            }
            Model built = failing ? model : new Model(model.name(), model.reads(), Model.NONE, false);
            pipeline.table(model.name(), built.sql());
            if (built.failure() == Model.TEST) {
                pipeline.test(model.name(), Check.acceptedValues("n", "0"));
            }
        }
        return pipeline;
    }

    /** Every model is tried unless one that it reads, directly or not, has failed and does not let others go on. */
    private static Map<String, NodeStatus> expected(List<Model> models, Set<String> chosen) {
        Map<String, Set<String>> ancestors = new HashMap<>();
        Map<String, NodeStatus> expected = new HashMap<>();
        Set<String> barring = new HashSet<>();
        for (Model model : models) {
            Set<String> all = new HashSet<>(model.reads());
            model.reads().forEach(read -> all.addAll(ancestors.get(read)));
            ancestors.put(model.name(), all);
            if (!chosen.contains(model.name())) {
                continue;
            }
            NodeStatus status = all.stream().anyMatch(barring::contains)
                    ? NodeStatus.SKIPPED
                    : model.failure() == Model.QUERY
                            ? NodeStatus.ERROR
                            : model.failure() == Model.TEST ? NodeStatus.TESTS_FAILED : NodeStatus.OK;
            expected.put(model.name(), status);
            if (status != NodeStatus.OK && status != NodeStatus.SKIPPED && !model.continued()) {
                barring.add(model.name());
            }
        }
        return expected;
    }

    @Test
    void whatIsBuiltAndWhatIsSkipped() throws SQLException {
        System.out.println("headrace.seed=" + SEED);
        Random random = new Random(SEED);
        try (TestDatabase database = TestDatabase.create()) {
            for (int i = 0; i < GRAPHS; i++) {
                List<Model> models = graph(random);
                RunOptions options = RunOptions.defaults().threads(1 + random.nextInt(4));
                assertThat(PipelineRunner.of(pipeline(models, false).build())
                                .run(database.dataSource(), options)
                                .exitCode())
                        .isZero();
                List<String> excluded = random.nextBoolean() ? List.of() : List.of("m" + random.nextInt(models.size()));
                Set<String> chosen = new TreeSet<>();
                models.forEach(model -> chosen.add(model.name()));
                chosen.removeAll(excluded);

                RunResult result = PipelineRunner.of(pipeline(models, true).build())
                        .build(database.dataSource(), options.exclude(excluded));

                Map<String, NodeStatus> found = new HashMap<>();
                result.nodes().forEach(node -> found.put(node.node().relation().name(), node.status()));
                Map<String, NodeStatus> wanted = expected(models, chosen);
                String which = "graph " + i + " of seed " + SEED + ": " + models;
                assertThat(found).describedAs(which).isEqualTo(wanted);
                boolean well = wanted.values().stream().allMatch(NodeStatus.OK::equals);
                assertThat(result.exitCode()).describedAs(which).isEqualTo(well ? 0 : 1);
                assertThat(recorded(database)).describedAs(which).isEqualTo(words(wanted));
                database.execute("drop schema analytics cascade");
            }
        }
    }

    private static Map<String, String> words(Map<String, NodeStatus> statuses) {
        Map<String, String> words = new HashMap<>();
        statuses.forEach((model, status) -> words.put(
                model, status == NodeStatus.OK ? "success" : status == NodeStatus.SKIPPED ? "skipped" : "error"));
        return words;
    }

    private static Map<String, String> recorded(TestDatabase database) throws SQLException {
        Map<String, String> recorded = new HashMap<>();
        database.query("select relation_name, status from analytics.headrace_history where command = 'build'")
                .forEach(row -> recorded.put(row.split("\\|")[0], row.split("\\|")[1]));
        return recorded;
    }
}
