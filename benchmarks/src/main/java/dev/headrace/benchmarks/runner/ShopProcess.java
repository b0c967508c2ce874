package dev.headrace.benchmarks.runner;

import dev.headrace.cli.PipelineCommand;
import dev.headrace.graph.PipelineDefinition;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;

/** A pipeline run in a process of its own, as users run theirs; what that takes is what the run takes. */
public final class ShopProcess {
    private ShopProcess() {}

    /** Takes {@code views}, {@code tables}, {@code large} or {@code mixed}, how many, and a command line of the pipeline's. */
    public static void main(String[] args) {
        PipelineDefinition definition = definition(args[0], Integer.parseInt(args[1]));
        int exit = PipelineCommand.execute(definition, Arrays.copyOfRange(args, 2, args.length));
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.out.println(HEAP + heap);
        System.exit(exit);
    }

    /** What its last line begins with: the bytes that the heap holds after the run, definition included. */
    public static final String HEAP = "heap=";

    private static PipelineDefinition definition(String kind, int count) {
        return switch (kind) {
            case "views" -> Workload.views(count).definition();
            case "large" -> Workload.largeTables(count).definition();
            case "tables" -> Workload.tinyTables(count).definition();
            default -> Workload.mixed(count);
        };
    }

    /** The command that starts it with these options of the JVM. */
    public static List<String> command(List<String> flags, String... arguments) {
        List<String> command = new java.util.ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ShopProcess.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
