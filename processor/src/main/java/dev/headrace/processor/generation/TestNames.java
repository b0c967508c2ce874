package dev.headrace.processor.generation;

import dev.headrace.processor.declaration.DataTestDeclaration;
import dev.headrace.processor.declaration.DataTestDeclaration.Kind;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.RelationDeclaration;
import dev.headrace.processor.declaration.SourceDeclaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Names the data tests of a pipeline: {@code stg_orders__order_id__is_unique}, {@code raw_data__orders__id__is_unique}. */
final class TestNames {
    /** Names of methods that the pipeline class has, or inherits and cannot have as static ones. */
    private static final Set<String> TAKEN = Set.of(
            "clone",
            "create",
            "definition",
            "finalize",
            "getClass",
            "hashCode",
            "main",
            "notify",
            "notifyAll",
            "test",
            "toString",
            "wait");

    private final Map<InterfaceName, String> relations = new TreeMap<>();
    private final Map<InterfaceName, Set<DataTestDeclaration>> proved;

    private TestNames(Map<RelationDeclaration, String> schemas, Map<InterfaceName, Set<DataTestDeclaration>> proved) {
        this.proved = proved;
        schemas.keySet().forEach(relation -> relations.put(relation.type(), relation.relation()));
    }

    /** The tests of these relations, given with their schemas, by name; names that meet get the schema in front. Some are proved. */
    static List<NamedTest> of(
            Map<RelationDeclaration, String> schemas,
            Set<RelationDeclaration> tested,
            Map<InterfaceName, Set<DataTestDeclaration>> proved) {
        TestNames names = new TestNames(schemas, proved);
        Map<String, List<NamedTest>> byMethod = new LinkedHashMap<>();
        schemas.keySet().stream()
                .filter(tested::contains)
                .sorted(Comparator.comparing(RelationDeclaration::type))
                .forEach(owner ->
                        owner.tests().forEach(test -> add(byMethod, names.named(owner, schemas.get(owner), test))));
        Set<String> taken = new HashSet<>();
        List<NamedTest> all = new ArrayList<>();
        byMethod.values().stream().filter(same -> same.size() == 1).forEach(same -> {
            taken.add(same.get(0).method());
            all.add(same.get(0));
        });
        byMethod.values().stream()
                .filter(same -> same.size() > 1)
                .forEach(same -> same.forEach(test ->
                        all.add(free(inSchema(schemas.get(test.owner()), test.name()), test, taken))));
        all.sort(Comparator.comparing(NamedTest::method));
        return all;
    }

    private static void add(Map<String, List<NamedTest>> byMethod, NamedTest test) {
        byMethod.computeIfAbsent(test.method(), key -> new ArrayList<>()).add(test);
    }

    private NamedTest named(RelationDeclaration owner, String schema, DataTestDeclaration test) {
        String name = name(owner, schema, test);
        boolean isProved = proved.getOrDefault(owner.type(), Set.of()).contains(test);
        return new NamedTest(name, method(name), owner, test, isProved);
    }

    private static NamedTest free(String name, NamedTest test, Set<String> taken) {
        String free = name;
        for (int i = 2; !taken.add(method(free)); i++) {
            free = name + "_" + i;
        }
        return test.named(free, method(free));
    }

    /** A method's name, for that name, that is not taken. */
    static String free(String name, Set<String> taken) {
        String free = method(name);
        for (int i = 2; !taken.add(free); i++) {
            free = method(name) + "_" + i;
        }
        return free;
    }

    /** A source is named with its schema, as its SQL does: two source systems often have a table of one name. */
    private String name(RelationDeclaration owner, String schema, DataTestDeclaration test) {
        String relation = owner instanceof SourceDeclaration ? inSchema(schema, owner.relation()) : owner.relation();
        return test.name()
                .orElseGet(() -> Stream.of(relation, String.join("_and_", test.columns()), asks(test))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("__")));
    }

    private static String inSchema(String schema, String name) {
        return name.startsWith(schema + "__") ? name : schema + "__" + name;
    }

    private String asks(DataTestDeclaration test) {
        if (test.kind() instanceof Kind.References references) {
            InterfaceName parent = references.parent();
            return "references_" + relations.getOrDefault(parent, parent.simpleName());
        }
        if (test.kind() instanceof Kind.AcceptedValues) {
            return "has_accepted_values";
        }
        return test.kind() instanceof Kind.Unique
                ? "is_unique"
                : test.kind() instanceof Kind.NotNull ? "is_not_null" : test.asks();
    }

    private static String method(String name) {
        StringBuilder method = new StringBuilder();
        name.codePoints()
                .map(c -> Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c) ? c : '_')
                .forEach(method::appendCodePoint);
        if (method.isEmpty() || !Character.isJavaIdentifierStart(method.codePointAt(0))) {
            method.insert(0, '_');
        }
        boolean illegal = SourceVersion.isKeyword(method) || TAKEN.contains(method.toString());
        return illegal || method.toString().equals("_") ? method + "_" : method.toString();
    }
}
