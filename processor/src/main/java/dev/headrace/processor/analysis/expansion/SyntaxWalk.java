package dev.headrace.processor.analysis.expansion;

import dev.headrace.processor.diagnostic.Span;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Walks over all that a part of a syntax tree holds. The tree's nodes are records, and their components are its branches. */
public final class SyntaxWalk {
    /** The JVM makes them anew whenever it is asked. */
    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private SyntaxWalk() {}

    /** All nodes of that type in it, itself included, each before what it holds. */
    public static <T> List<T> all(Object root, Class<T> type) {
        return all(root, type, node -> true);
    }

    /** Those that are not inside a node that is not to be entered. */
    public static <T> List<T> all(Object root, Class<T> type, Predicate<Record> entered) {
        List<T> found = new ArrayList<>();
        collect(root, type, entered, found);
        return found;
    }

    /** What a part of a tree says, wherever it stands. */
    public static String shape(Object part) {
        if (part instanceof Span) {
            return "";
        }
        if (part instanceof Collection<?> parts) {
            return parts.stream().map(SyntaxWalk::shape).collect(Collectors.joining(",", "[", "]"));
        }
        if (part instanceof Optional<?> maybe) {
            return maybe.map(SyntaxWalk::shape).orElse("-");
        }
        return part instanceof Record node
                ? node.getClass().getSimpleName() + shape(components(node))
                : String.valueOf(part);
    }

    private static <T> void collect(Object part, Class<T> type, Predicate<Record> entered, List<T> found) {
        if (part instanceof Collection<?> parts) {
            parts.forEach(each -> collect(each, type, entered, found));
        } else if (part instanceof Optional<?> maybe) {
            maybe.ifPresent(each -> collect(each, type, entered, found));
        } else if (part instanceof Record node) {
            if (type.isInstance(node)) {
                found.add(type.cast(node));
            }
            if (entered.test(node)) {
                branches(node).forEach(branch -> collect(branch, type, entered, found));
            }
        }
    }

    private static List<Object> branches(Record node) {
        return components(node).stream()
                .filter(each -> each instanceof Collection || each instanceof Optional || each instanceof Record)
                .toList();
    }

    private static List<Object> components(Record node) {
        List<Object> components = new ArrayList<>();
        for (Method accessor : ACCESSORS.get(node.getClass())) {
            try {
                components.add(accessor.invoke(node));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return components;
    }
}
