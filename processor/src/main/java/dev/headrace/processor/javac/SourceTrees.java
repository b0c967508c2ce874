package dev.headrace.processor.javac;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/** The source files behind the elements of a compilation. */
final class SourceTrees {
    private final Trees trees;

    SourceTrees(Trees trees) {
        this.trees = trees;
    }

    /** Where the target begins, or the name of a declaration stands; empty if its source is not part of this compilation. */
    Optional<Spot> start(Target target) {
        return target.annotation() == null
                ? name(target.element())
                : path(target).flatMap(path -> spot(path.getCompilationUnit(), path.getLeaf()));
    }

    /** The literals that the target's value is written as; empty if it is written with anything else. */
    Optional<LiteralMap> literal(Target target) {
        return target.value() == null ? Optional.empty() : path(target).flatMap(this::literal);
    }

    /** Whether the file of the target has a backslash anywhere: without one it has no escapes to look for. */
    boolean hasBackslash(Target target) {
        return Optional.ofNullable(trees.getPath(target.element()))
                .flatMap(path -> text(path.getCompilationUnit()))
                .filter(text -> text.indexOf('\\') >= 0)
                .isPresent();
    }

    private Optional<LiteralMap> literal(TreePath path) {
        CompilationUnitTree unit = path.getCompilationUnit();
        int end = (int) trees.getSourcePositions().getEndPosition(unit, path.getLeaf());
        return spot(unit, path.getLeaf())
                .filter(start -> start.offset() < end)
                .flatMap(start -> text(unit).flatMap(text -> LiteralMap.read(text, start.offset(), end)));
    }

    /** The name of the file that declares it. */
    Optional<String> file(Element element) {
        return Optional.ofNullable(trees.getPath(element))
                .map(path -> new Spot(path.getCompilationUnit(), 0).simpleFile());
    }

    /** Where the name stands in its declaration. */
    Optional<Spot> name(Element element) {
        return Optional.ofNullable(trees.getPath(element)).flatMap(path -> {
            CompilationUnitTree unit = path.getCompilationUnit();
            return spot(unit, path.getLeaf()).map(start -> name(element, start, modifiersEnd(unit, path.getLeaf())));
        });
    }

    private static Spot name(Element element, Spot start, int modifiersEnd) {
        int from = Math.max(start.offset(), modifiersEnd);
        String name = "\\b" + Pattern.quote(element.getSimpleName().toString()) + "\\b";
        int offset = text(start.unit())
                .map(Pattern.compile(name)::matcher)
                .filter(matcher -> matcher.find(from))
                .map(Matcher::start)
                .orElse(from);
        return new Spot(start.unit(), offset);
    }

    private int modifiersEnd(CompilationUnitTree unit, Tree declaration) {
        Tree modifiers = declaration instanceof ClassTree type
                ? type.getModifiers()
                : declaration instanceof MethodTree method ? method.getModifiers() : null;
        return modifiers == null ? -1 : (int) trees.getSourcePositions().getEndPosition(unit, modifiers);
    }

    /** Reports at that spot, where javac then draws its caret. */
    void print(Kind kind, String text, Spot spot, Tree caret) {
        trees.printMessage(kind, text, caret, spot.unit());
    }

    private Optional<TreePath> path(Target target) {
        return repeated(target)
                .or(() -> nested(target))
                .or(() -> path(target, target.value()))
                .or(() -> path(target, target.member()))
                .or(() -> Optional.ofNullable(trees.getPath(target.element(), target.annotation())));
    }

    /** The path to a member of an annotation inside another, where javac does not look. */
    private Optional<TreePath> nested(Target target) {
        TreePath outer = target.inner() == null ? null : trees.getPath(target.element(), target.annotation());
        if (outer == null || !(outer.getLeaf() instanceof AnnotationTree annotation)) {
            return Optional.empty();
        }
        return argument(annotation, target.inner().value())
                .map(array -> array instanceof NewArrayTree elements
                        ? elements.getInitializers().get(target.inner().element())
                        : array)
                .filter(AnnotationTree.class::isInstance)
                .flatMap(element ->
                        argument((AnnotationTree) element, target.inner().inner()))
                .map(value -> new TreePath(outer, value));
    }

    private static Optional<ExpressionTree> argument(AnnotationTree annotation, String name) {
        return annotation.getArguments().stream()
                .filter(AssignmentTree.class::isInstance)
                .map(AssignmentTree.class::cast)
                .filter(argument -> argument.getVariable().toString().equals(name))
                .map(AssignmentTree::getExpression)
                .findFirst();
    }

    /** The path to one of several annotations of one type, whose container nobody wrote: javac finds neither of them. */
    private Optional<TreePath> repeated(Target target) {
        TreePath declaration = trees.getPath(target.element());
        if (declaration == null
                || target.value() == null
                || !(target.value().getValue() instanceof AnnotationMirror one)
                || !(target.member().getValue() instanceof List<?> all)) {
            return Optional.empty();
        }
        String name = one.getAnnotationType().asElement().getSimpleName().toString();
        List<? extends AnnotationTree> written = annotations(declaration.getLeaf()).stream()
                .filter(annotation -> annotation.getAnnotationType().toString().matches("(.*\\.)?" + name))
                .toList();
        int index = all.indexOf(target.value());
        return written.size() == all.size() && index >= 0
                ? Optional.of(new TreePath(declaration, written.get(index)))
                : Optional.empty();
    }

    private static List<? extends AnnotationTree> annotations(Tree declaration) {
        return declaration instanceof ClassTree type
                ? type.getModifiers().getAnnotations()
                : declaration instanceof MethodTree method
                        ? method.getModifiers().getAnnotations()
                        : List.of();
    }

    /** The path to a value; empty for the element of an array that is written without braces, {@code refs = Orders.class}. */
    private Optional<TreePath> path(Target target, AnnotationValue value) {
        if (value == null) {
            return Optional.empty();
        }
        // For a value that it cannot find javac answers with the annotation.
        TreePath annotation = trees.getPath(target.element(), target.annotation());
        return Optional.ofNullable(trees.getPath(target.element(), target.annotation(), value))
                .filter(path -> path.getLeaf() != annotation.getLeaf());
    }

    private Optional<Spot> spot(CompilationUnitTree unit, Tree tree) {
        long start = trees.getSourcePositions().getStartPosition(unit, tree);
        return start < 0 ? Optional.empty() : Optional.of(new Spot(unit, (int) start));
    }

    private static Optional<String> text(CompilationUnitTree unit) {
        try {
            return Optional.of(unit.getSourceFile().getCharContent(true).toString());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
