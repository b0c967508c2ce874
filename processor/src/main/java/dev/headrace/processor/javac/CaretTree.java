package dev.headrace.processor.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Makes trees that stand where a caret is wanted. {@code Trees.printMessage} reports at a tree, and inside a literal there
 * is none; but it takes the position from any tree, so one is parsed out of a source that is padded up to that position.
 */
final class CaretTree {
    /** Shorter than any annotation up to its first literal, so that nothing inside one is out of reach. */
    private static final String BEFORE = "@A(";

    private static final String AFTER = "a)class A{}";

    private CaretTree() {}

    /** A tree at that offset; empty if there is no compiler to ask. */
    static Optional<Tree> at(int offset) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null || offset < BEFORE.length()) {
            return Optional.empty();
        }
        List<JavaFileObject> sources = List.of(new PaddedSource(offset));
        JavaCompiler.CompilationTask task = compiler.getTask(null, null, problem -> {}, null, null, sources);
        return task instanceof JavacTask javac ? parse(javac) : Optional.empty();
    }

    private static Optional<Tree> parse(JavacTask javac) {
        try {
            CompilationUnitTree unit = javac.parse().iterator().next();
            ClassTree type = (ClassTree) unit.getTypeDecls().get(0);
            return Optional.of(
                    type.getModifiers().getAnnotations().get(0).getArguments().get(0));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** A source in memory. */
    private static final class PaddedSource extends SimpleJavaFileObject {
        private final int offset;

        PaddedSource(int offset) {
            super(URI.create("padded:///A.java"), Kind.SOURCE);
            this.offset = offset;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return BEFORE + " ".repeat(offset - BEFORE.length()) + AFTER;
        }
    }
}
