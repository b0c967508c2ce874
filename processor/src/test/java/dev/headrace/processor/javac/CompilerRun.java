package dev.headrace.processor.javac;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** Compiles sources and lets a test act as the annotation processor. */
final class CompilerRun {
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final List<String> options = new ArrayList<>(List.of("-proc:only"));

    CompilerRun source(String path, String text) {
        sources.put(path, text);
        return this;
    }

    CompilerRun options(String... replaced) {
        options.clear();
        options.addAll(List.of(replaced));
        return this;
    }

    /** What the compiler said while the processor did this in its first round. */
    List<Said> with(JavaCompiler compiler, Consumer<ProcessingEnvironment> action) throws Exception {
        Path folder = Files.createTempDirectory("headrace");
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(said, null, StandardCharsets.UTF_8)) {
            // The tests' own class path would only cost time.
            manager.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(folder));
            // Eclipse's compiler reads real files only.
            Iterable<? extends JavaFileObject> files = manager.getJavaFileObjectsFromPaths(write(folder));
            JavaCompiler.CompilationTask task =
                    compiler.getTask(new StringWriter(), manager, said, options, null, files);
            FirstRound processor = new FirstRound(action);
            task.setProcessors(List.of(processor));
            task.call();
            assertThat(processor.done)
                    .as("processor has run; %s", said.getDiagnostics())
                    .isTrue();
            return said.getDiagnostics().stream().map(Said::of).toList();
        } finally {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    private List<Path> write(Path folder) throws Exception {
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            written.add(Files.writeString(file, source.getValue()));
        }
        return written;
    }

    /** A message with all that its compiler would look up in the files later. */
    record Said(Diagnostic.Kind kind, String file, long line, long column, long offset, String message, String whole) {
        static Said of(Diagnostic<? extends JavaFileObject> said) {
            return new Said(
                    said.getKind(),
                    said.getSource() == null ? "" : said.getSource().getName().replaceAll(".*/", ""),
                    said.getLineNumber(),
                    said.getColumnNumber(),
                    said.getPosition(),
                    said.getMessage(Locale.ROOT),
                    said.toString());
        }

        /** The message without the indentation that javac gives to all but its first line. */
        String text() {
            return message.replace("\n  ", "\n");
        }

        String position() {
            return line + ":" + column;
        }
    }

    private static final class FirstRound extends AbstractProcessor {
        private final Consumer<ProcessingEnvironment> action;
        private boolean done;

        FirstRound(Consumer<ProcessingEnvironment> action) {
            this.action = action;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!done) {
                done = true;
                action.accept(processingEnv);
            }
            return false;
        }
    }
}
