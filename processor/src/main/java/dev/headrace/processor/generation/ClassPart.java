package dev.headrace.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the classes, each above the next, over which the methods of a class are spread that javac has no room for in one.
 *
 * @param above its superclass
 */
record ClassPart(ClassName name, ClassName above, List<MethodSpec> methods) {
    /**
     * The classes, from the top down; the last is {@code whole}, the others have the name {@code numbered} with a number behind.
     *
     * @param top the superclass of the first
     * @param full as many methods as one of them takes
     */
    static List<ClassPart> of(ClassName whole, String numbered, ClassName top, List<MethodSpec> methods, int full) {
        List<ClassPart> parts = new ArrayList<>();
        ClassName above = top;
        int from = 0;
        for (; methods.size() - from > full; from += full) {
            ClassName name = whole.peerClass(numbered + (parts.size() + 1));
            parts.add(new ClassPart(name, above, methods.subList(from, from + full)));
            above = name;
        }
        parts.add(new ClassPart(whole, above, methods.subList(from, methods.size())));
        return parts;
    }
}
