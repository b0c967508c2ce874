package dev.headrace.processor.generation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names the components of columns that no method declares: {@code order_id} is {@code orderId}. */
final class ComponentNames {
    /** Names that no component of a record can have. */
    private static final Set<String> ILLEGAL =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private final Set<String> taken = new HashSet<>();

    /** Knows the declared ones. */
    ComponentNames(List<RowColumn> declared) {
        declared.forEach(column -> taken.add(column.component()));
    }

    /** The next column's component. */
    String next(String column) {
        String name = legal(camel(column));
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + "_" + i;
        }
        return free;
    }

    private static String camel(String column) {
        StringBuilder name = new StringBuilder();
        boolean upper = false;
        for (int c : column.codePoints().toArray()) {
            boolean separates = c == '_' || !Character.isJavaIdentifierPart(c) || Character.isIdentifierIgnorable(c);
            if (separates) {
                upper = !name.isEmpty();
            } else {
                name.appendCodePoint(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        return name.isEmpty() ? "column" : name.toString();
    }

    private static String legal(String name) {
        String started = Character.isJavaIdentifierStart(name.codePointAt(0)) ? name : "_" + name;
        return SourceVersion.isKeyword(started) || ILLEGAL.contains(started) ? started + "_" : started;
    }
}
