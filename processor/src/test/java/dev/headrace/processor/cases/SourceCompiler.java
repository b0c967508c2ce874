package dev.headrace.processor.cases;

import dev.headrace.processor.PipelineProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * A compiler with our processor, which writes into a folder as a build does.
 *
 * @param compiler the compiler
 * @param output where classes and generated files go, and where earlier builds' are
 */
public record SourceCompiler(JavaCompiler compiler, Path output) {
    /** A compiler opens every jar of its class path, each time. */
    private static final String CLASS_PATH = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(SourceCompiler::isForUsers)
            .collect(Collectors.joining(File.pathSeparator));

    /** Whether users' sources may name what is there: our classes and JUnit's. */
    private static boolean isForUsers(String path) {
        return !path.endsWith(".jar")
                || Path.of(path).getFileName().toString().matches("(headrace|junit|opentest4j|apiguardian).*");
    }

    public static SourceCompiler javac(Path output) {
        return new SourceCompiler(ToolProvider.getSystemJavaCompiler(), output);
    }

    public static SourceCompiler eclipse(Path output) {
        return new SourceCompiler(new EclipseCompiler(), output);
    }

    /** Compiles with our processor. */
    public Outcome compile(List<Path> sources, List<String> options) {
        return compile(sources, options, new PipelineProcessor());
    }

    /** Compiles with these processors only. */
    public Outcome compile(List<Path> sources, List<String> options, Processor... processors) {
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(collector, Locale.ROOT, null)) {
            Writer log = new StringWriter();
            JavaCompiler.CompilationTask task = compiler.getTask(
                    log, files, collector, options(options), null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(processors));
            boolean compiled = task.call();
            Outcome outcome = new Outcome(collector.getDiagnostics(), generated());
            if (!compiled && outcome.succeeded()) {
                throw new AssertionError("the compiler itself failed: " + log);
            }
            return outcome;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> options(List<String> more) {
        String classPath = output + File.pathSeparator + CLASS_PATH;
        List<String> options = new ArrayList<>(List.of("--release", "17", "-encoding", "UTF-8"));
        options.addAll(List.of("-d", output.toString(), "-s", output.toString(), "-classpath", classPath));
        if (!(compiler instanceof EclipseCompiler)) {
            // Otherwise javac takes earlier builds' generated sources from the class path.
            options.addAll(List.of("-sourcepath", output.resolve("no-sources").toString()));
        }
        options.addAll(more);
        return options;
    }

    private SortedMap<String, String> generated() throws IOException {
        SortedMap<String, String> generated = new TreeMap<>();
        for (Path file : Case.files(output).toList()) {
            if (!file.toString().endsWith(".class")) {
                generated.put(output.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return generated;
    }
}
