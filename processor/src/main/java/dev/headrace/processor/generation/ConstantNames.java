package dev.headrace.processor.generation;

import dev.headrace.processor.declaration.InterfaceName;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names a constant for each interface: {@code STG_ORDERS}, with as much of the qualified name in front as tells it apart. */
final class ConstantNames {
    private static final List<Function<InterfaceName, String>> FORMS =
            List.of(InterfaceName::simpleName, type -> String.join("_", type.simpleNames()), InterfaceName::qualified);

    private ConstantNames() {}

    static Map<InterfaceName, String> of(Collection<InterfaceName> types) {
        Map<InterfaceName, String> names = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        Collection<InterfaceName> open = types;
        for (Function<InterfaceName, String> form : FORMS) {
            open = name(open, form, names, taken);
        }
        open.stream().sorted().forEach(type -> names.put(type, free(constant(type.qualified()), taken)));
        return names;
    }

    /** Names those that this form tells apart; the others are given back. */
    private static List<InterfaceName> name(
            Collection<InterfaceName> types,
            Function<InterfaceName, String> form,
            Map<InterfaceName, String> names,
            Set<String> taken) {
        Map<String, List<InterfaceName>> byName =
                types.stream().collect(Collectors.groupingBy(type -> constant(form.apply(type))));
        byName.forEach((name, same) -> {
            if (same.size() == 1 && taken.add(name)) {
                names.put(same.get(0), name);
            }
        });
        return types.stream().filter(type -> !names.containsKey(type)).toList();
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + "_" + i;
        }
        return free;
    }

    private static String constant(String name) {
        String snake = name.replaceAll("([\\p{Ll}\\p{Nd}])(\\p{Lu})", "$1_$2")
                .replaceAll("(\\p{Lu})(\\p{Lu}\\p{Ll})", "$1_$2")
                .replace('.', '_')
                .toUpperCase(Locale.ROOT);
        return snake.equals("_") ? "__" : snake;
    }
}
