package dev.headrace.processor.javac;

import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Place;
import java.util.Collection;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** Hands the messages of a build to the compiler. */
public interface DiagnosticPrinter {
    /** The printer that is as exact as the compiler that runs allows. */
    static DiagnosticPrinter of(ProcessingEnvironment environment) {
        PlaceFinder finder = new PlaceFinder(environment.getElementUtils());
        PortablePrinter portable = new PortablePrinter(finder, environment.getMessager());
        return TreeAccess.of(environment)
                .<DiagnosticPrinter>map(trees -> new ExactPrinter(trees, finder, portable))
                .orElse(portable);
    }

    /**
     * Reports each message once, sorted by file and position.
     *
     * @param diagnostics the messages
     * @param otherwise where a message goes whose own place is not part of this compilation; without one it has no position
     */
    void print(Collection<Diagnostic> diagnostics, Optional<Place> otherwise);
}
