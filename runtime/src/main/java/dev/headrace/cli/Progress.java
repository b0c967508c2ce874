package dev.headrace.cli;

import dev.headrace.engine.PastRun;
import dev.headrace.engine.Released;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Node;
import dev.headrace.graph.RelationName;
import dev.headrace.run.NodeResult;
import dev.headrace.run.RunListener;
import dev.headrace.run.RunResult;
import dev.headrace.run.RunStart;
import dev.headrace.run.TestResult;
import dev.headrace.run.TestStatus;
import dev.headrace.run.Version;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Prints a run's progress in plain lines, as dbt's users know them. */
final class Progress implements RunListener {
    private static final int WIDTH = 80;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final Console console;
    private final boolean quiet;
    private final Map<RelationName, Integer> numbers = new HashMap<>();
    private int last;
    private int total;
    private boolean building;

    Progress(Console console, boolean quiet) {
        this.console = console;
        this.quiet = quiet;
    }

    @Override
    public void retrying(PastRun last, Map<RelationName, String> left) {
        String ofAll = " of " + last.statuses().size();
        line("The run of " + last.startedAt() + " has left "
                + (left.isEmpty()
                        ? "none" + ofAll + " nodes: there is nothing to run again"
                        : count(left.size(), "node") + ofAll + ", which " + (left.size() == 1 ? "is" : "are")
                                + " run again:"));
        left.forEach((node, status) -> line("  " + node + " (" + status + ")"));
    }

    @Override
    public void runStarted(RunStart start) {
        total = start.total();
        building = start.building();
        line("Running with headrace=" + Version.text());
        line(start.pipeline() + " on " + start.server() + ", schema " + start.schema());
        line("Found " + count(start.models(), "model") + ", " + count(start.tests(), "data test") + ", "
                + count(start.sources(), "source"));
        line("");
    }

    @Override
    public void nodeStarted(Node node, RelationName place) {
        if (building && node instanceof ModelNode model) {
            numbers.put(node.relation(), ++last);
            step(last, "START " + kind(model) + " model " + place, "RUN");
        }
    }

    @Override
    public void testFinished(TestResult result) {
        String status = switch (result.status()) {
            case PASS -> console.good("PASS") + (result.noRows() ? ", no rows" : "");
            case PROVED -> console.good("PROVED");
            case WARN -> console.doubtful("WARN " + result.failures());
            case FAIL -> console.bad("FAIL " + result.failures());
            case ERROR -> console.bad("ERROR");
            case SKIPPED -> console.doubtful("SKIP");
        };
        String word =
                result.status() == TestStatus.SKIPPED ? "SKIP" : result.status().name();
        String amount = word.equals("FAIL") || word.equals("WARN") ? " " + result.failures() : "";
        step(++last, word + amount + " " + result.test().name(), status + in(result.elapsed()));
    }

    @Override
    public void nodeFinished(NodeResult result) {
        if (!(result.node() instanceof ModelNode model)) {
            return;
        }
        String what = kind(model) + " model " + result.place();
        switch (result.status()) {
            case OK ->
                step(number(result), "OK created " + what, console.good(result.outcome()) + in(result.elapsed()));
            case UNCHANGED ->
                step(
                        started(result),
                        "OK unchanged " + what,
                        console.good("UNCHANGED") + (result.tests().isEmpty() ? "" : in(result.elapsed())));
            case BUILT ->
                step(number(result), "OK built " + what, console.good(result.outcome()) + in(result.elapsed()));
            case ERROR -> step(number(result), "ERROR creating " + what, console.bad("ERROR") + in(result.elapsed()));
            case TESTS_FAILED ->
                step(number(result), "ERROR not published " + what, console.bad("TESTS FAILED") + in(result.elapsed()));
            case SKIPPED -> skipped(result, what);
            case TESTED -> numbers.remove(result.node().relation());
        }
    }

    private void skipped(NodeResult result, String what) {
        step(started(result), "SKIP " + what + ", because " + result.message(), console.doubtful("SKIP"));
        result.tests().forEach(this::testFinished);
    }

    /** The number that it has, or the next if it was never at work. */
    private int started(NodeResult result) {
        Integer started = numbers.get(result.node().relation());
        return started == null ? ++last : started;
    }

    private int number(NodeResult result) {
        return numbers.getOrDefault(result.node().relation(), last);
    }

    @Override
    public void released(Released released) {
        line("");
        line("Published " + count(released.relations().size(), "relation") + " at once; readers waited "
                + seconds(released.locked()) + " at most.");
    }

    @Override
    public void withheld(String why) {
        line("");
        line("Published nothing, because all is published at once or nothing: " + why);
    }

    @Override
    public void runFinished(RunResult result) {
        line("");
        line("Finished running in " + seconds(result.elapsed()) + ending(result));
        if (!quiet || !result.succeeded()) {
            new Verdict(console).print(result);
        }
    }

    private static String ending(RunResult result) {
        return switch (result.ending()) {
            case COMPLETE -> ".";
            case STOPPED -> ", stopped at the first failure.";
            case CANCELLED -> ", cancelled.";
            case DISCONNECTED -> ", because the connection was lost; it is safe to run again.";
        };
    }

    private void step(int number, String text, String bracket) {
        String head = number + " of " + total + " " + text + " ";
        line(head + ".".repeat(Math.max(3, WIDTH - head.length())) + " [" + bracket + "]");
    }

    private void line(String text) {
        if (!quiet) {
            console.print((LocalTime.now().format(CLOCK) + "  " + text).stripTrailing());
        }
    }

    private static String kind(ModelNode model) {
        return model.kind();
    }

    private static String in(Duration elapsed) {
        return elapsed.isZero() ? "" : " in " + seconds(elapsed);
    }

    private static String seconds(Duration elapsed) {
        return String.format(Locale.ROOT, "%.2fs", elapsed.toNanos() / 1e9);
    }

    static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
