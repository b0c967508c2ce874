package dev.headrace.processor.sql.tree;

import dev.headrace.processor.diagnostic.Span;
import java.util.List;
import java.util.stream.Stream;

/**
 * GROUP BY; without elements there is none.
 *
 * @param distinct whether equal grouping sets count once
 */
public record GroupBy(boolean distinct, List<Element> elements) {
    /** No GROUP BY. */
    public static final GroupBy NONE = new GroupBy(false, List.of());

    public GroupBy {
        elements = List.copyOf(elements);
    }

    /** All keys, in order, wherever they stand. */
    public List<Expression> keys() {
        return elements.stream().flatMap(GroupBy::keys).toList();
    }

    private static Stream<Expression> keys(Element element) {
        return element instanceof Keys keys
                ? keys.keys().stream()
                : ((Sets) element).elements().stream().flatMap(GroupBy::keys);
    }

    /** Whether it makes more than one grouping set, so that a grouped column may be null in some. */
    public boolean hasSets() {
        return elements.stream()
                .anyMatch(element -> element instanceof Sets
                        || element instanceof Keys keys && keys.keys().isEmpty());
    }

    /** An item of GROUP BY. */
    public sealed interface Element {
        /** Where it stands. */
        Span span();
    }

    /** A key, or several in parentheses; none of them: the empty set. */
    public record Keys(List<Expression> keys, Span span) implements Element {
        public Keys {
            keys = List.copyOf(keys);
        }
    }

    /** Several grouping sets at once. */
    public record Sets(Kind kind, List<Element> elements, Span span) implements Element {
        /** How the sets are made of the elements. */
        public enum Kind {
            ROLLUP,
            CUBE,
            GROUPING_SETS
        }

        public Sets {
            elements = List.copyOf(elements);
        }
    }
}
