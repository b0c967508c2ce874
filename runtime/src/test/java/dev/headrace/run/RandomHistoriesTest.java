package dev.headrace.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * Whatever happens between the runs, a table that has grown, by any strategy, is what a full build makes: rows come, change, come late, are
 * committed late or come twice, runs are repeated or killed at any statement. {@code -Dheadrace.seed} replays a history, {@code
 * -Dheadrace.histories} asks for more.
 */
class RandomHistoriesTest {
    private static final int HISTORIES = Integer.getInteger("headrace.histories", 16);

    /** How many go on at once, each in a database of its own: a run that is killed mostly waits. */
    private static final int AT_ONCE = 4;

    @Test
    void whatHasGrownIsWhatAFullBuildMakes() throws Exception {
        long start = Long.getLong("headrace.seed", System.nanoTime());
        AtomicInteger next = new AtomicInteger();
        Map<RandomHistory.Event, Integer> events = new ConcurrentHashMap<>();
        ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<?>> workers = new ArrayList<>();
        for (int i = 0; i < Math.min(AT_ONCE, HISTORIES); i++) {
            workers.add(pool.submit(() -> {
                try (TestDatabase database = TestDatabase.create()) {
                    database.execute(
                            "create schema raw_data",
                            "create table raw_data.events (id int, text text, number numeric, at int)",
                            "create table raw_data.log (like raw_data.events)");
                    for (int number = next.getAndIncrement(); number < HISTORIES; number = next.getAndIncrement()) {
                        history(database, start + number)
                                .forEach((event, times) -> events.merge(event, times, Integer::sum));
                    }
                }
                return null;
            }));
        }
        for (Future<?> worker : workers) {
            worker.get(10, TimeUnit.HOURS);
        }
        pool.shutdown();
        if (HISTORIES >= 16) {
            assertThat(events.keySet()).containsExactlyInAnyOrder(RandomHistory.Event.values());
        }
        System.out.println(HISTORIES + " histories of each strategy from seed " + start + ", " + events);
    }

    private static Map<RandomHistory.Event, Integer> history(TestDatabase database, long seed) {
        try {
            return new RandomHistory(database, seed).run();
        } catch (Exception | AssertionError failure) {
            throw new AssertionError("replay it with -Dheadrace.seed=" + seed + " -Dheadrace.histories=1", failure);
        }
    }
}
