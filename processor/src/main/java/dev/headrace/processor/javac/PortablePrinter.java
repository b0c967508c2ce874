package dev.headrace.processor.javac;

import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Place;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** Reports by the Messager, which every compiler has: at the declaration, the annotation or its value. */
final class PortablePrinter implements DiagnosticPrinter {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(
                    (Diagnostic diagnostic) -> diagnostic.place().type())
            .thenComparing(diagnostic ->
                    diagnostic.excerpt().map(where -> where.span().start()).orElse(-1));

    private final PlaceFinder finder;
    private final Messager messager;

    PortablePrinter(PlaceFinder finder, Messager messager) {
        this.finder = finder;
        this.messager = messager;
    }

    @Override
    public void print(Collection<Diagnostic> diagnostics, Optional<Place> otherwise) {
        diagnostics.stream()
                .distinct()
                .sorted(ORDER)
                .forEach(diagnostic ->
                        print(diagnostic, finder.find(diagnostic.place()).or(() -> otherwise.flatMap(finder::find))));
    }

    void print(Diagnostic diagnostic, Optional<Target> target) {
        target.ifPresentOrElse(
                at -> print(diagnostic, at), () -> messager.printMessage(kind(diagnostic), diagnostic.text()));
    }

    private void print(Diagnostic diagnostic, Target at) {
        try {
            messager.printMessage(kind(diagnostic), diagnostic.text(), at.element(), at.annotation(), at.value());
        } catch (NullPointerException emptyArray) {
            // Eclipse's compiler, up to 3.46 at least, stumbles over an empty array in the annotation before it
            // reports.
            messager.printMessage(kind(diagnostic), diagnostic.text(), at.element());
        }
    }

    static Kind kind(Diagnostic diagnostic) {
        return diagnostic.severity() == Diagnostic.Severity.ERROR ? Kind.ERROR : Kind.WARNING;
    }
}
