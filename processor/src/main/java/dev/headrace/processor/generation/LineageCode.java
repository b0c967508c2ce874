package dev.headrace.processor.generation;

import com.palantir.javapoet.CodeBlock;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.ColumnOrigin;
import dev.headrace.processor.analysis.relation.Key;
import dev.headrace.processor.declaration.InterfaceName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Writes what a model's columns and rows depend on, and by which columns its rows are told apart. */
final class LineageCode {
    private static final String FURTHER = "        ";

    private final PlannedNode node;
    private final BiFunction<PlannedNode, InterfaceName, CodeBlock> names;

    /** {@code names} says how code in a node names what that reads. */
    LineageCode(PlannedNode node, BiFunction<PlannedNode, InterfaceName, CodeBlock> names) {
        this.node = node;
        this.names = names;
    }

    /** What is said of the column after it has been added. */
    CodeBlock of(Column column) {
        return CodeBlock.builder()
                .add(calls(FURTHER, "from", column.origins().value()))
                .add(calls(FURTHER, "influencedBy", column.origins().influence()))
                .build();
    }

    /** What is said of the rows. */
    CodeBlock ofRows() {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(calls("", "rowsInfluencedBy", node.relation().influence()));
        keys(node).forEach(key -> code.add("\n.key($L)", NodeCode.strings(key)));
        return code.build();
    }

    /** The columns of each key, in the relation's order; the keys in the order of their columns. */
    static List<List<String>> keys(PlannedNode node) {
        List<String> columns = node.relation().names();
        return node.relation().keys().stream()
                .map(Key::columns)
                .map(key -> key.stream().sorted().toList())
                .distinct()
                .sorted(LineageCode::compare)
                .map(key -> key.stream().map(columns::get).toList())
                .toList();
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private CodeBlock calls(String indent, String method, Collection<ColumnOrigin> origins) {
        Map<InterfaceName, List<String>> columns = origins.stream()
                .sorted()
                .collect(Collectors.groupingBy(
                        ColumnOrigin::relation,
                        TreeMap::new,
                        Collectors.mapping(ColumnOrigin::column, Collectors.toList())));
        CodeBlock.Builder code = CodeBlock.builder();
        columns.forEach((relation, read) ->
                code.add("\n$L.$L($L, $L)", indent, method, names.apply(node, relation), NodeCode.strings(read)));
        return code.build();
    }
}
