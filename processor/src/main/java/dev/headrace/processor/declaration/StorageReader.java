package dev.headrace.processor.declaration;

import dev.headrace.OnSchemaChange;
import dev.headrace.Strategy;
import dev.headrace.When;
import dev.headrace.graph.TableIndex;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.diagnostic.Place;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Reads the annotations that say how a model's relation is kept. */
final class StorageReader {
    private final List<AnnotationUse> uses;
    private final PackageDefaults defaults;
    private final Diagnostics diagnostics;

    private StorageReader(List<AnnotationUse> uses, PackageDefaults defaults, Diagnostics diagnostics) {
        this.uses = uses;
        this.defaults = defaults;
        this.diagnostics = diagnostics;
    }

    static StorageDeclaration read(TypeElement type, Place place, PackageDefaults defaults, Diagnostics diagnostics) {
        return new StorageReader(AnnotationUse.on(type, place), defaults, diagnostics).read();
    }

    private StorageDeclaration read() {
        List<HookDeclaration> hooks = new ArrayList<>(defaults.hooks());
        all("Hook").map(StorageReader::hook).forEach(hooks::add);
        List<GrantDeclaration> grants = new ArrayList<>(defaults.grants());
        all("Grant").map(StorageReader::grant).forEach(grants::add);
        return new StorageDeclaration(
                all("Incremental").findFirst().map(this::incremental),
                all("Unlogged").findFirst().map(AnnotationUse::place),
                all("Index").map(StorageReader::index).toList(),
                hooks,
                grants,
                all("Timeout").findFirst().flatMap(use -> length(use, "value")));
    }

    private Stream<AnnotationUse> all(String annotation) {
        return uses.stream().filter(use -> use.type().equals(Vocabulary.PACKAGE + annotation));
    }

    private IncrementalDeclaration incremental(AnnotationUse use) {
        Optional<String> lateBy = Optional.of(use.string("lateBy")).filter(text -> !text.isBlank());
        return new IncrementalDeclaration(
                use.strings("uniqueKey"),
                constant(Strategy.class, use.constant("strategy"), Strategy.AUTO),
                constant(OnSchemaChange.class, use.constant("onSchemaChange"), OnSchemaChange.FAIL),
                lateBy.filter(text -> length(use, "lateBy").isPresent()),
                use.bool("fullRefresh"),
                use.strings("updateColumns"),
                use.place());
    }

    private Optional<Duration> length(AnnotationUse use, String member) {
        return LengthOfTime.read(use, member, diagnostics);
    }

    private static IndexDeclaration index(AnnotationUse use) {
        TableIndex index = new TableIndex(
                use.string("name"),
                use.string("method"),
                use.strings("columns"),
                use.string("expression"),
                use.bool("unique"),
                use.string("where"),
                use.strings("include"));
        return new IndexDeclaration(index, use.place());
    }

    static HookDeclaration hook(AnnotationUse use) {
        When when = constant(When.class, use.constant("when"), When.AFTER);
        return new HookDeclaration(use.string("sql"), when, use.place(), use.place("sql"), List.of());
    }

    static GrantDeclaration grant(AnnotationUse use) {
        return new GrantDeclaration(use.strings("privileges"), use.strings("to"), use.place());
    }

    /** What the compiler could not make out it reports itself. */
    private static <E extends Enum<E>> E constant(Class<E> type, String name, E otherwise) {
        return name.isEmpty() ? otherwise : Enum.valueOf(type, name);
    }
}
