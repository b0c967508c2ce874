package dev.headrace.processor.cases;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.Diagnostic.Kind;
import javax.tools.JavaFileObject;

/**
 * What a compiler made of some sources.
 *
 * @param diagnostics what it said
 * @param generated the text files that were generated, by path
 */
public record Outcome(List<Diagnostic<? extends JavaFileObject>> diagnostics, SortedMap<String, String> generated) {
    private static final Pattern CODE = Pattern.compile("^\\[([a-z_]+)]");

    public Outcome {
        // Notes are about the build, not about the user's mistakes.
        diagnostics = diagnostics.stream()
                .filter(diagnostic -> diagnostic.getKind() != Kind.NOTE && diagnostic.getKind() != Kind.OTHER)
                .toList();
    }

    public boolean succeeded() {
        return diagnostics.stream().noneMatch(diagnostic -> diagnostic.getKind() == Kind.ERROR);
    }

    /** The codes of our messages, sorted. */
    public List<String> codes() {
        return diagnostics.stream()
                .flatMap(diagnostic -> CODE.matcher(message(diagnostic)).results())
                .map(found -> found.group(1))
                .sorted()
                .toList();
    }

    /** All messages, {@code File.java:line:column: kind: message} each. */
    public String text() {
        return diagnostics.stream().map(Outcome::text).collect(Collectors.joining());
    }

    private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject file = diagnostic.getSource();
        String place = file == null
                ? ""
                : file.getName().replaceFirst(".*/", "") + ":" + diagnostic.getLineNumber() + ":"
                        + diagnostic.getColumnNumber() + ": ";
        String kind = diagnostic.getKind() == Kind.ERROR ? "error" : "warning";
        return place + kind + ": " + message(diagnostic) + "\n";
    }

    /** The message alone: Eclipse's compiler, and javac for a message without a place, give more than one form. */
    private static String message(Diagnostic<? extends JavaFileObject> diagnostic) {
        return diagnostic.getMessage(Locale.ROOT).stripTrailing();
    }
}
