package dev.headrace.run;

import dev.headrace.engine.Age;
import dev.headrace.engine.EngineException;
import dev.headrace.engine.Session;
import dev.headrace.graph.Freshness;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.SourceNode;
import dev.headrace.run.FreshnessResult.Status;
import java.time.Duration;
import java.util.Optional;

/** Asks sources how old their newest rows are, and judges the answers as dbt does: no row at all is older than anything. */
record FreshnessCheck(Session session) {
    FreshnessResult of(SourceNode source, RelationName place) {
        long start = System.nanoTime();
        try {
            Age age = session.age(source, place);
            Freshness freshness = source.freshness().orElseThrow();
            Status status = isPast(freshness.errorAfter(), age)
                    ? Status.ERROR
                    : isPast(freshness.warnAfter(), age) ? Status.WARN : Status.PASS;
            String message = status == Status.PASS ? "" : message(source, status, age);
            return new FreshnessResult(source, place, status, Optional.of(age), message, NodeStep.since(start));
        } catch (EngineException refusal) {
            if (refusal.isDisconnect() || refusal.isCancel()) {
                throw refusal;
            }
            String message = refusal.getMessage() + Explanation.at(source.origin());
            return new FreshnessResult(
                    source, place, Status.RUNTIME_ERROR, Optional.empty(), message, NodeStep.since(start));
        }
    }

    private static boolean isPast(Optional<Duration> limit, Age age) {
        return limit.filter(longest ->
                        age.age().map(old -> old.compareTo(longest) > 0).orElse(true))
                .isPresent();
    }

    private static String message(SourceNode source, Status status, Age age) {
        Freshness freshness = source.freshness().orElseThrow();
        Duration limit = (status == Status.ERROR ? freshness.errorAfter() : freshness.warnAfter()).orElseThrow();
        String newest = age.age()
                .map(old -> "its newest row is of " + age.loadedAt().orElseThrow() + ", " + words(old) + " ago")
                .orElse("it has no row");
        return newest + "; " + words(limit) + " are allowed" + Explanation.at(source.origin());
    }

    /** {@code 3 days 4 hours}: the two largest units say enough. */
    private static String words(Duration length) {
        long[] amounts = {length.toDays(), length.toHoursPart(), length.toMinutesPart(), length.toSecondsPart()};
        String[] units = {"day", "hour", "minute", "second"};
        int first = 0;
        while (first < amounts.length - 1 && amounts[first] == 0) {
            first++;
        }
        String text = amount(amounts[first], units[first]);
        boolean more = first + 1 < amounts.length && amounts[first + 1] != 0;
        return more ? text + " " + amount(amounts[first + 1], units[first + 1]) : text;
    }

    private static String amount(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
