package dev.headrace.benchmarks;

import dev.headrace.Model;
import dev.headrace.processor.ProjectCompiler;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Forks javac, each time with the same settings and into empty directories. */
final class Javac {
    private static final List<String> JVM = List.of("-J-XX:ActiveProcessorCount=2", "-J-Xss4m");

    private final Path sources;
    private final Path work;
    private final int heap;

    /** Compiles what is below {@code sources} with so many gigabytes of heap and leaves the rest in {@code work}. */
    Javac(Path sources, Path work, int heap) {
        this.sources = sources;
        this.work = work;
        this.heap = heap;
    }

    /** Without annotation processing. */
    ForkedProcess alone() throws IOException, InterruptedException {
        return run("alone", List.of("-proc:none"), List.of(sources));
    }

    /** With the processor, found as javac finds it for users. */
    ForkedProcess withHeadrace() throws IOException, InterruptedException {
        return run("headrace", List.of("-processorpath", processorPath()), List.of(sources));
    }

    /** Without annotation processing, but with what the processor wrote before: javac's own share of the time. */
    ForkedProcess withGenerated() throws IOException, InterruptedException {
        return run("generated", List.of("-proc:none"), List.of(sources, work.resolve("headrace/generated")));
    }

    /** Java files that the processor wrote. */
    List<Path> generated() throws IOException {
        return javaFiles(work.resolve("headrace/generated"));
    }

    private ForkedProcess run(String name, List<String> options, List<Path> roots)
            throws IOException, InterruptedException {
        Path output = work.resolve(name);
        Directories.delete(output);
        Files.createDirectories(output.resolve("generated"));
        Files.createDirectories(output.resolve("classes"));
        List<String> files = new ArrayList<>();
        for (Path root : roots) {
            javaFiles(root).forEach(file -> files.add(file.toString()));
        }
        Path list = Files.write(output.resolve("files.txt"), files);
        List<String> command = new ArrayList<>(List.of(javac()));
        command.addAll(JVM);
        command.add("-J-Xmx" + heap + "g");
        command.addAll(List.of("-nowarn", "-classpath", location(Model.class)));
        command.addAll(List.of("-d", output + "/classes", "-s", output + "/generated"));
        command.addAll(options);
        command.add("@" + list);
        return ForkedProcess.run(command, output, Map.of(), output.resolve("javac.log"));
    }

    private static String javac() {
        return Path.of(System.getProperty("java.home"), "bin", "javac").toString();
    }

    /** The two jars that users' builds have; beside classes that are not packed, all that they need. */
    private static String processorPath() {
        String processor = location(ProjectCompiler.class);
        return processor.endsWith(".jar")
                ? processor + File.pathSeparator + location(Model.class)
                : System.getProperty("java.class.path");
    }

    private static String location(Class<?> type) {
        return Path.of(java.net.URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }

    private static List<Path> javaFiles(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
