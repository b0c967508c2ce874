package dev.headrace.processor.declaration;

import dev.headrace.processor.diagnostic.Place;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What the annotations beside {@code @Model}, and those of its packages, say of a model's relation.
 *
 * @param incremental how its table grows; empty if each run makes it anew
 * @param unlogged where it is said that the table is left out of the server's log; empty if it is not
 * @param indexes its indexes
 * @param hooks the statements that run with it: the outermost package's first
 * @param grants the privileges on it
 * @param timeout how long one statement of it may take
 */
public record StorageDeclaration(
        Optional<IncrementalDeclaration> incremental,
        Optional<Place> unlogged,
        List<IndexDeclaration> indexes,
        List<HookDeclaration> hooks,
        List<GrantDeclaration> grants,
        Optional<Duration> timeout) {
    /** Nothing. */
    public static final StorageDeclaration NONE = new StorageDeclaration(
            Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), Optional.empty());

    public StorageDeclaration {
        indexes = List.copyOf(indexes);
        hooks = List.copyOf(hooks);
        grants = List.copyOf(grants);
    }

    /** The same with these columns in what is said by columns, and the statements with their variables looked up. */
    public StorageDeclaration with(
            Optional<IncrementalDeclaration> otherIncremental,
            List<IndexDeclaration> otherIndexes,
            List<HookDeclaration> otherHooks) {
        return new StorageDeclaration(otherIncremental, unlogged, otherIndexes, otherHooks, grants, timeout);
    }
}
