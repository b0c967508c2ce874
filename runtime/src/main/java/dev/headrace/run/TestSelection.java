package dev.headrace.run;

import dev.headrace.check.DataTest;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.Selector;
import dev.headrace.graph.UnknownSelectionException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the {@code test} command asks: the tests of the chosen nodes, and those that are chosen by their own names. */
record TestSelection(PipelineDefinition definition) {
    RunPlan plan(Collection<String> select, Collection<String> exclude) {
        Set<String> ofTests = parts(select).filter(this::meansTests).collect(Collectors.toSet());
        Set<String> notOfTests = parts(exclude).filter(this::meansTests).collect(Collectors.toSet());
        boolean testsOnly = !select.isEmpty() && parts(select).allMatch(ofTests::contains);
        Set<RelationName> chosen = testsOnly
                ? Set.of()
                : Selector.choose(definition, without(select, ofTests), without(exclude, notOfTests));
        RunPlan ofNodes = RunPlan.of(definition, chosen);
        Set<DataTest> excluded = named(notOfTests);
        Map<RelationName, List<DataTest>> gates = new HashMap<>();
        ofNodes.gates()
                .forEach((node, tests) -> gates.put(
                        node,
                        new ArrayList<>(tests.stream()
                                .filter(test -> !excluded.contains(test))
                                .toList())));
        named(ofTests).stream()
                .filter(test -> !excluded.contains(test))
                .filter(test -> gates.values().stream().noneMatch(tests -> tests.contains(test)))
                .forEach(test -> gates.computeIfAbsent(test.relation(), none -> new ArrayList<>())
                        .add(test));
        Set<RelationName> nodes = new HashSet<>(chosen);
        nodes.addAll(gates.keySet());
        return new RunPlan(RunPlan.of(definition, nodes).nodes(), gates);
    }

    private static Stream<String> parts(Collection<String> selections) {
        return selections.stream()
                .flatMap(selection -> Stream.of(selection.trim().split("\\s+")))
                .filter(part -> !part.isEmpty());
    }

    private static List<String> without(Collection<String> selections, Set<String> tests) {
        return parts(selections).filter(part -> !tests.contains(part)).toList();
    }

    /** A name that nodes have means the nodes, whose tests they bring. */
    private boolean meansTests(String part) {
        if (named(Set.of(part)).isEmpty()) {
            return false;
        }
        try {
            Selector.choose(definition, List.of(part), List.of());
            return false;
        } catch (UnknownSelectionException noNode) {
            return true;
        }
    }

    private Set<DataTest> named(Set<String> globs) {
        return definition.tests().stream()
                .filter(test -> globs.stream()
                        .anyMatch(
                                glob -> Selector.glob(glob).matcher(test.name()).matches()))
                .collect(Collectors.toSet());
    }
}
