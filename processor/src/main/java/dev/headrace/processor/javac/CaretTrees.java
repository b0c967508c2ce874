package dev.headrace.processor.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Makes trees that stand where carets are wanted. {@code Trees.printMessage} reports at a tree, and inside a literal there
 * is none; but it takes the position from any tree, so one is parsed out of a source that is padded up to that position.
 */
final class CaretTrees {
    /** Shorter than any annotation up to its first literal, so that nothing inside one is out of reach. */
    private static final String BEFORE = "@A(";

    private static final String AFTER = "a)class A{}";

    private CaretTrees() {}

    /** A tree at each of the offsets; none if there is no compiler to ask. */
    static Map<Integer, Tree> at(Collection<Integer> offsets) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<PaddedSource> sources = offsets.stream()
                .distinct()
                .filter(offset -> offset >= BEFORE.length())
                .map(PaddedSource::new)
                .toList();
        if (compiler == null || sources.isEmpty()) {
            return Map.of();
        }
        // One task for all of them: starting one takes longer than parsing.
        JavaCompiler.CompilationTask task = compiler.getTask(null, null, problem -> {}, null, null, sources);
        return task instanceof JavacTask javac ? parse(javac) : Map.of();
    }

    private static Map<Integer, Tree> parse(JavacTask javac) {
        SourcePositions positions = Trees.instance(javac).getSourcePositions();
        Map<Integer, Tree> carets = new HashMap<>();
        try {
            for (CompilationUnitTree unit : javac.parse()) {
                ClassTree type = (ClassTree) unit.getTypeDecls().get(0);
                Tree caret = type.getModifiers()
                        .getAnnotations()
                        .get(0)
                        .getArguments()
                        .get(0);
                carets.put((int) positions.getStartPosition(unit, caret), caret);
            }
            return carets;
        } catch (IOException unreadable) {
            return Map.of();
        }
    }

    /** A source in memory. */
    private static final class PaddedSource extends SimpleJavaFileObject {
        private final int offset;

        PaddedSource(int offset) {
            super(URI.create("padded:///" + offset + "/A.java"), Kind.SOURCE);
            this.offset = offset;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return BEFORE + " ".repeat(offset - BEFORE.length()) + AFTER;
        }
    }
}
