package dev.headrace.processor.javac;

import com.sun.source.util.Trees;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** Asks whether the compiler that runs shows its trees. */
final class TreeAccess {
    private TreeAccess() {}

    /** The trees; empty under Eclipse's compiler, under a runtime without javac, and where a build tool wraps the environment. */
    static Optional<SourceTrees> of(ProcessingEnvironment environment) {
        try {
            return Optional.of(new SourceTrees(Trees.instance(environment)));
        } catch (IllegalArgumentException | LinkageError notJavac) {
            return Optional.empty();
        }
    }
}
