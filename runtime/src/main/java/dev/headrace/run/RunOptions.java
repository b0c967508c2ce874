package dev.headrace.run;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How a pipeline is run; immutable, each method gives a changed copy.
 *
 * @param select what to run, in dbt's selection syntax; empty for everything
 * @param exclude what to leave out of that
 * @param failFast whether the first failure stops the run
 * @param fullRefresh whether tables that grow are made anew
 * @param schema the schema to use in place of the pipeline's own; empty to use all schemas exactly as annotated
 * @param schemaMap logical schemas that are elsewhere, whatever {@code schema} says
 * @param threads how many nodes may be built at the same time; 0 for as many as the pipeline says
 * @param runWait how long to wait for another run of the same pipeline to end
 * @param lockWait how long to try for the instant in which a relation is swapped
 * @param listener hears how the run goes on
 * @param cancellation lets another thread stop the run
 * @param variables what the pipeline's variables hold in this run, if not what is declared
 */
public record RunOptions(
        List<String> select,
        List<String> exclude,
        boolean failFast,
        boolean fullRefresh,
        Optional<String> schema,
        Map<String, String> schemaMap,
        int threads,
        Duration runWait,
        Duration lockWait,
        RunListener listener,
        Cancellation cancellation,
        Map<String, String> variables) {
    /** A killed run's backend notices within half a second that its client is gone. */
    private static final Duration RUN_WAIT = Duration.ofSeconds(3);

    public RunOptions {
        select = List.copyOf(select);
        exclude = List.copyOf(exclude);
        schemaMap = Map.copyOf(schemaMap);
        variables = Map.copyOf(variables);
        Objects.requireNonNull(schema, "schema");
        if (threads < 0) {
            throw new IllegalArgumentException("threads must not be negative: " + threads);
        }
        Objects.requireNonNull(runWait, "runWait");
        Objects.requireNonNull(lockWait, "lockWait");
        Objects.requireNonNull(listener, "listener");
        Objects.requireNonNull(cancellation, "cancellation");
    }

    /** Everything, in the schemas as annotated. */
    public static RunOptions defaults() {
        return new RunOptions(
                List.of(),
                List.of(),
                false,
                false,
                Optional.empty(),
                Map.of(),
                0,
                RUN_WAIT,
                Duration.ofSeconds(60),
                RunListener.NONE,
                new Cancellation(),
                Map.of());
    }

    /** Runs only these: {@code "+fct_orders"}, {@code "tag:nightly"}, {@code "stg_*"}. */
    public RunOptions select(String... selectors) {
        return select(List.of(selectors));
    }

    /** Runs only these. */
    public RunOptions select(List<String> selectors) {
        return new RunOptions(
                selectors,
                exclude,
                failFast,
                fullRefresh,
                schema,
                schemaMap,
                threads,
                runWait,
                lockWait,
                listener,
                cancellation,
                variables);
    }

    /** Leaves these out. */
    public RunOptions exclude(String... selectors) {
        return exclude(List.of(selectors));
    }

    /** Leaves these out. */
    public RunOptions exclude(List<String> selectors) {
        return new RunOptions(
                select,
                selectors,
                failFast,
                fullRefresh,
                schema,
                schemaMap,
                threads,
                runWait,
                lockWait,
                listener,
                cancellation,
                variables);
    }

    /** Whether to stop at the first failure. */
    public RunOptions failFast(boolean stop) {
        return new RunOptions(
                select,
                exclude,
                stop,
                fullRefresh,
                schema,
                schemaMap,
                threads,
                runWait,
                lockWait,
                listener,
                cancellation,
                variables);
    }

    /** Whether to make tables anew that would only grow, unless they forbid it. */
    public RunOptions fullRefresh(boolean anew) {
        return new RunOptions(
                select,
                exclude,
                failFast,
                anew,
                schema,
                schemaMap,
                threads,
                runWait,
                lockWait,
                listener,
                cancellation,
                variables);
    }

    /** Builds into that schema in place of the pipeline's own. */
    public RunOptions schema(String target) {
        return new RunOptions(
                select,
                exclude,
                failFast,
                fullRefresh,
                Optional.of(target),
                schemaMap,
                threads,
                runWait,
                lockWait,
                listener,
                cancellation,
                variables);
    }

    /** Finds logical schemas, of sources or models, elsewhere. */
    public RunOptions mapSchema(Map<String, String> places) {
        return new RunOptions(
                select,
                exclude,
                failFast,
                fullRefresh,
                schema,
                places,
                threads,
                runWait,
                lockWait,
                listener,
                cancellation,
                variables);
    }

    /** Builds that many nodes at the same time. */
    public RunOptions threads(int count) {
        return new RunOptions(
                select,
                exclude,
                failFast,
                fullRefresh,
                schema,
                schemaMap,
                count,
                runWait,
                lockWait,
                listener,
                cancellation,
                variables);
    }

    /** Waits that long for another run of the same pipeline. */
    public RunOptions runWait(Duration limit) {
        return new RunOptions(
                select,
                exclude,
                failFast,
                fullRefresh,
                schema,
                schemaMap,
                threads,
                limit,
                lockWait,
                listener,
                cancellation,
                variables);
    }

    /** Gives up publishing a relation after trying that long for its lock. */
    public RunOptions lockWait(Duration limit) {
        return new RunOptions(
                select,
                exclude,
                failFast,
                fullRefresh,
                schema,
                schemaMap,
                threads,
                runWait,
                limit,
                listener,
                cancellation,
                variables);
    }

    /** Tells that listener how the run goes on. */
    public RunOptions listener(RunListener other) {
        return new RunOptions(
                select,
                exclude,
                failFast,
                fullRefresh,
                schema,
                schemaMap,
                threads,
                runWait,
                lockWait,
                other,
                cancellation,
                variables);
    }

    /** Lets that stop the run. */
    public RunOptions cancellation(Cancellation other) {
        return new RunOptions(
                select,
                exclude,
                failFast,
                fullRefresh,
                schema,
                schemaMap,
                threads,
                runWait,
                lockWait,
                listener,
                other,
                variables);
    }

    /** Gives one of the pipeline's variables a value for this run. */
    public RunOptions variable(String name, String value) {
        Map<String, String> more = new HashMap<>(variables);
        more.put(name, value);
        return variables(more);
    }

    /** Gives the pipeline's variables these values for this run; the others hold what is declared. */
    public RunOptions variables(Map<String, String> values) {
        return new RunOptions(
                select,
                exclude,
                failFast,
                fullRefresh,
                schema,
                schemaMap,
                threads,
                runWait,
                lockWait,
                listener,
                cancellation,
                values);
    }
}
