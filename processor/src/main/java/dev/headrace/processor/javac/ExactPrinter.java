package dev.headrace.processor.javac;

import com.sun.source.tree.Tree;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Excerpt;
import dev.headrace.processor.diagnostic.Place;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports at the very character of the SQL, inside the literal; what is not in a literal's SQL at the start of its value. */
final class ExactPrinter implements DiagnosticPrinter {
    private final SourceTrees trees;
    private final PlaceFinder finder;
    private final PortablePrinter portable;

    ExactPrinter(SourceTrees trees, PlaceFinder finder, PortablePrinter portable) {
        this.trees = trees;
        this.finder = finder;
        this.portable = portable;
    }

    @Override
    public void print(Collection<Diagnostic> diagnostics, Optional<Place> otherwise) {
        Optional<Target> elsewhere = otherwise.flatMap(finder::find).filter(this::isInSource);
        List<Located> located = diagnostics.stream()
                .distinct()
                .map(diagnostic -> locate(diagnostic, elsewhere))
                .sorted(Located.ORDER)
                .toList();
        Map<Integer, Tree> carets = CaretTrees.at(
                located.stream().flatMap(each -> each.caret().stream()).toList());
        located.forEach(each -> print(each, each.caret().map(carets::get)));
    }

    private Located locate(Diagnostic diagnostic, Optional<Target> elsewhere) {
        Optional<Target> target =
                finder.find(diagnostic.place()).filter(this::isInSource).or(() -> elsewhere);
        Optional<Spot> spot = target.flatMap(at ->
                diagnostic.excerpt().flatMap(excerpt -> inLiteral(at, excerpt)).or(() -> trees.start(at)));
        return new Located(diagnostic, target, spot);
    }

    private boolean isInSource(Target target) {
        return trees.start(target).isPresent();
    }

    private Optional<Spot> inLiteral(Target target, Excerpt excerpt) {
        Optional<Spot> start = trees.start(target);
        return trees.literal(target)
                .map(literal -> literal.offset(excerpt.sql(), excerpt.span().start()))
                .filter(offset -> offset.isPresent())
                .map(offset -> new Spot(start.orElseThrow().unit(), offset.getAsInt()));
    }

    private void print(Located located, Optional<Tree> caret) {
        caret.ifPresentOrElse(
                tree -> trees.print(
                        PortablePrinter.kind(located.diagnostic),
                        located.diagnostic.text(),
                        located.spot.orElseThrow(),
                        tree),
                () -> portable.print(located.diagnostic, located.target));
    }

    /** A message and where it goes. */
    private record Located(Diagnostic diagnostic, Optional<Target> target, Optional<Spot> spot) {
        static final Comparator<Located> ORDER = Comparator.comparing(
                        (Located located) -> located.spot.map(Spot::file).orElse(""))
                .thenComparing(located -> located.spot.map(Spot::offset).orElse(-1))
                .thenComparing(located -> located.diagnostic.text());

        /** The offset in a value; at a declaration's name or an annotation the Messager is exact. */
        Optional<Integer> caret() {
            return target.filter(at -> at.value() != null).flatMap(at -> spot).map(Spot::offset);
        }
    }
}
