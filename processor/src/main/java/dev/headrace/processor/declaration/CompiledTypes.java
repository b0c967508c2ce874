package dev.headrace.processor.declaration;

import dev.headrace.processor.diagnostic.Place;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The types whose source is part of the compilation so far, by name.
 *
 * @param outermost the qualified names of those that stand in no other
 * @param annotated the qualified names of those that carry our annotations, on themselves or on a method
 * @param packages the names of the packages that carry ours
 */
public record CompiledTypes(SortedSet<String> outermost, SortedSet<String> annotated, SortedSet<String> packages) {
    /** Before the first round. */
    public static final CompiledTypes NONE = new CompiledTypes(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());

    public CompiledTypes {
        outermost = Collections.unmodifiableSortedSet(new TreeSet<>(outermost));
        annotated = Collections.unmodifiableSortedSet(new TreeSet<>(annotated));
        packages = Collections.unmodifiableSortedSet(new TreeSet<>(packages));
    }

    /** These and a round's. */
    public CompiledTypes with(Set<? extends Element> roots) {
        SortedSet<String> moreOutermost = new TreeSet<>(outermost);
        SortedSet<String> moreAnnotated = new TreeSet<>(annotated);
        SortedSet<String> morePackages = new TreeSet<>(packages);
        for (PackageElement root : ElementFilter.packagesIn(roots)) {
            if (isAnnotated(root)) {
                morePackages.add(root.getQualifiedName().toString());
            }
        }
        for (TypeElement root : ElementFilter.typesIn(roots)) {
            moreOutermost.add(root.getQualifiedName().toString());
            collect(root, moreAnnotated);
        }
        return new CompiledTypes(moreOutermost, moreAnnotated, morePackages);
    }

    /** Whether that type's source is among them. */
    boolean contain(TypeElement type) {
        return outermost.contains(TypeNames.outermost(type).getQualifiedName().toString());
    }

    /**
     * The place of an interface whose member another one inherits; the inheriting one's, if only that has a source here.
     */
    Place place(TypeElement declaring, TypeElement inheriting) {
        boolean isHere = contain(declaring) || !contain(inheriting);
        return Place.of((isHere ? declaring : inheriting).getQualifiedName().toString());
    }

    private static void collect(TypeElement type, Set<String> annotated) {
        boolean onMethod = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .anyMatch((ExecutableElement method) -> isAnnotated(method));
        if (onMethod || isAnnotated(type)) {
            annotated.add(type.getQualifiedName().toString());
        }
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(nested -> collect(nested, annotated));
    }

    private static boolean isAnnotated(Element element) {
        return element.getAnnotationMirrors().stream()
                .map(annotation -> (TypeElement) annotation.getAnnotationType().asElement())
                .anyMatch(annotation ->
                        Vocabulary.isOurs(annotation.getQualifiedName().toString()));
    }
}
