package dev.headrace.processor;

import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.declaration.Project;
import dev.headrace.processor.declaration.RelationDeclaration;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.diagnostic.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * In a partial build a change can break models whose source is not being compiled: such a mistake is reported at the changed
 * interface, where the user is.
 */
final class BrokenDependents {
    private final Map<String, RelationDeclaration> relations = new HashMap<>();

    BrokenDependents(Project project) {
        project.sources().forEach(source -> relations.put(source.type().qualified(), source));
        project.models().forEach(model -> relations.put(model.type().qualified(), model));
        project.tests().forEach(test -> relations.put(test.type().qualified(), test.query()));
    }

    /** Hands the messages on, each at a place that is being compiled; warnings about what is not are dropped. */
    void report(Diagnostics found, Diagnostics diagnostics) {
        for (Diagnostic diagnostic : found.all()) {
            RelationDeclaration owner = relations.get(diagnostic.place().type());
            if (owner == null || owner.source().compiledNow()) {
                diagnostics.report(diagnostic);
            } else if (diagnostic.severity() == Diagnostic.Severity.ERROR) {
                diagnostics.report(moved(diagnostic, owner));
            }
        }
    }

    private Diagnostic moved(Diagnostic diagnostic, RelationDeclaration owner) {
        String line = diagnostic
                .excerpt()
                .map(excerpt -> ", SQL line " + excerpt.line())
                .orElse("");
        Optional<InterfaceName> changed = changed(owner);
        Place place = changed.map(name -> Place.of(name.qualified())).orElse(owner.place());
        return diagnostic.movedTo(place, "breaks " + owner.type().simpleName() + line + ": ");
    }

    /** The nearest relation that the owner reads, directly or not, and that is being compiled. */
    private Optional<InterfaceName> changed(RelationDeclaration owner) {
        Deque<RelationDeclaration> waiting = new ArrayDeque<>();
        Set<RelationDeclaration> seen = new HashSet<>();
        waiting.add(owner);
        while (!waiting.isEmpty()) {
            RelationDeclaration next = waiting.remove();
            if (next.source().compiledNow()) {
                return Optional.of(next.type());
            }
            if (next instanceof ModelDeclaration model) {
                model.refs().stream()
                        .map(ref -> relations.get(ref.qualified()))
                        .filter(ref -> ref != null && seen.add(ref))
                        .forEach(waiting::add);
            }
        }
        return Optional.empty();
    }
}
