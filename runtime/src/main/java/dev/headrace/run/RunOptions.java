package dev.headrace.run;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** How a pipeline is run; never changes, each method with an argument gives a changed copy. */
public final class RunOptions {
    private List<String> select = List.of();
    private List<String> exclude = List.of();
    private boolean failFast;
    private boolean fullRefresh;
    private boolean atomic;
    private Optional<String> schema = Optional.empty();
    private Map<String, String> schemaMap = Map.of();
    private int threads;
    /** A killed run's backend notices within half a second that its client is gone. */
    private Duration runWait = Duration.ofSeconds(3);

    private Duration lockWait = Duration.ofSeconds(60);
    private int kept = 100;
    private RunListener listener = RunListener.NONE;
    private Cancellation cancellation = new Cancellation();
    private Map<String, String> variables = Map.of();

    private RunOptions() {}

    /** Everything, in the schemas as annotated. */
    public static RunOptions defaults() {
        return new RunOptions();
    }

    private RunOptions with(Consumer<RunOptions> change) {
        RunOptions copy = new RunOptions();
        copy.select = select;
        copy.exclude = exclude;
        copy.failFast = failFast;
        copy.fullRefresh = fullRefresh;
        copy.atomic = atomic;
        copy.schema = schema;
        copy.schemaMap = schemaMap;
        copy.threads = threads;
        copy.runWait = runWait;
        copy.lockWait = lockWait;
        copy.kept = kept;
        copy.listener = listener;
        copy.cancellation = cancellation;
        copy.variables = variables;
        change.accept(copy);
        return copy;
    }

    /** What to run, in dbt's selection syntax; empty for everything. */
    public List<String> select() {
        return select;
    }

    /** Runs only these: {@code "+fct_orders"}, {@code "tag:nightly"}, {@code "stg_*"}. */
    public RunOptions select(String... selectors) {
        return select(List.of(selectors));
    }

    /** Runs only these. */
    public RunOptions select(List<String> selectors) {
        return with(copy -> copy.select = List.copyOf(selectors));
    }

    /** What to leave out of that. */
    public List<String> exclude() {
        return exclude;
    }

    /** Leaves these out. */
    public RunOptions exclude(String... selectors) {
        return exclude(List.of(selectors));
    }

    /** Leaves these out. */
    public RunOptions exclude(List<String> selectors) {
        return with(copy -> copy.exclude = List.copyOf(selectors));
    }

    /** Whether the first failure stops the run. */
    public boolean failFast() {
        return failFast;
    }

    /** Whether to stop at the first failure. */
    public RunOptions failFast(boolean stop) {
        return with(copy -> copy.failFast = stop);
    }

    /** Whether tables that grow are made anew. */
    public boolean fullRefresh() {
        return fullRefresh;
    }

    /** Whether to make tables anew that would only grow, unless they forbid it. */
    public RunOptions fullRefresh(boolean anew) {
        return with(copy -> copy.fullRefresh = anew);
    }

    /** Whether all that the run changes becomes visible at one instant, or nothing of it. */
    public boolean atomic() {
        return atomic;
    }

    /** Whether to publish everything at one instant, when all has passed, or nothing; what that replaces is kept for a rollback. */
    public RunOptions atomic(boolean whole) {
        return with(copy -> copy.atomic = whole);
    }

    /** The schema to use in place of the pipeline's own; empty to use all schemas exactly as annotated. */
    public Optional<String> schema() {
        return schema;
    }

    /** Builds into that schema in place of the pipeline's own. */
    public RunOptions schema(String target) {
        return with(copy -> copy.schema = Optional.of(target));
    }

    /** Logical schemas that are elsewhere, whatever {@link #schema()} says. */
    public Map<String, String> schemaMap() {
        return schemaMap;
    }

    /** Finds logical schemas, of sources or models, elsewhere. */
    public RunOptions mapSchema(Map<String, String> places) {
        return with(copy -> copy.schemaMap = Map.copyOf(places));
    }

    /** How many nodes may be built at the same time; 0 for as many as the pipeline says. */
    public int threads() {
        return threads;
    }

    /** Builds that many nodes at the same time. */
    public RunOptions threads(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("threads must not be negative: " + count);
        }
        return with(copy -> copy.threads = count);
    }

    /** How long to wait for another run of the same pipeline to end. */
    public Duration runWait() {
        return runWait;
    }

    /** Waits that long for another run of the same pipeline. */
    public RunOptions runWait(Duration limit) {
        return with(copy -> copy.runWait = Objects.requireNonNull(limit, "runWait"));
    }

    /** How many runs of the pipeline the history keeps; older ones' rows are dropped but for what was published last. */
    public int keptRuns() {
        return kept;
    }

    /** Keeps that many runs of the pipeline in the history; 100 unless this says otherwise. */
    public RunOptions keptRuns(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("at least one run is kept, and not " + count);
        }
        return with(copy -> copy.kept = count);
    }

    /** How long to try for the instant in which a relation is swapped. */
    public Duration lockWait() {
        return lockWait;
    }

    /** Gives up publishing a relation after trying that long for its lock. */
    public RunOptions lockWait(Duration limit) {
        return with(copy -> copy.lockWait = Objects.requireNonNull(limit, "lockWait"));
    }

    /** Hears how the run goes on. */
    public RunListener listener() {
        return listener;
    }

    /** Tells that listener how the run goes on. */
    public RunOptions listener(RunListener other) {
        return with(copy -> copy.listener = Objects.requireNonNull(other, "listener"));
    }

    /** Lets another thread stop the run. */
    public Cancellation cancellation() {
        return cancellation;
    }

    /** Lets that stop the run. */
    public RunOptions cancellation(Cancellation other) {
        return with(copy -> copy.cancellation = Objects.requireNonNull(other, "cancellation"));
    }

    /** What the pipeline's variables hold in this run, if not what is declared. */
    public Map<String, String> variables() {
        return variables;
    }

    /** Gives one of the pipeline's variables a value for this run. */
    public RunOptions variable(String name, String value) {
        Map<String, String> more = new HashMap<>(variables);
        more.put(name, value);
        return variables(more);
    }

    /** Gives the pipeline's variables these values for this run; the others hold what is declared. */
    public RunOptions variables(Map<String, String> values) {
        return with(copy -> copy.variables = Map.copyOf(values));
    }
}
