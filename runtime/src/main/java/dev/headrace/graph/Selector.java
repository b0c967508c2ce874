package dev.headrace.graph;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** dbt's selection syntax: a blank unites, a comma intersects, {@code +} and {@code @} walk the graph. */
public final class Selector {
    private static final Pattern TERM =
            Pattern.compile("(?<at>@)?(?:(?<up>\\d*)\\+)?(?<what>.*?)(?:\\+(?<down>\\d*))?");

    private final PipelineDefinition definition;
    private final Lineage lineage;
    private final NodeNames names;

    private Selector(PipelineDefinition definition) {
        this.definition = definition;
        this.lineage = Lineage.of(definition);
        this.names = new NodeNames(definition);
    }

    /** The nodes that are selected and not excluded; no selection at all selects every node. */
    public static Set<RelationName> choose(
            PipelineDefinition definition, Collection<String> select, Collection<String> exclude) {
        Selector selector = new Selector(definition);
        if (!select.isEmpty() && select.stream().allMatch(String::isBlank)) {
            throw new UnknownSelectionException("the selection is empty; name what it is to select, or leave it out");
        }
        Set<RelationName> chosen = select.isEmpty() ? selector.all() : selector.union(select);
        chosen.removeAll(selector.union(exclude));
        return chosen;
    }

    /** A shell's pattern: {@code *} for any text, {@code ?} for one character. */
    public static Pattern glob(String text) {
        return NodeNames.glob(text);
    }

    private Set<RelationName> all() {
        Set<RelationName> all = new TreeSet<>();
        definition.nodes().forEach(node -> all.add(node.relation()));
        return all;
    }

    private Set<RelationName> union(Collection<String> selections) {
        Set<RelationName> chosen = new TreeSet<>();
        selections.stream()
                .flatMap(selection -> List.of(selection.trim().split("\\s+")).stream())
                .filter(part -> !part.isEmpty())
                .forEach(part -> chosen.addAll(intersection(part)));
        return chosen;
    }

    private Set<RelationName> intersection(String part) {
        Set<RelationName> chosen = all();
        for (String term : part.split(",", -1)) {
            chosen.retainAll(term(term));
        }
        return chosen;
    }

    private Set<RelationName> term(String text) {
        Matcher term = TERM.matcher(text);
        if (!term.matches() || term.group("what").isEmpty()) {
            throw new UnknownSelectionException("\"" + text
                    + "\" is not a selection; write a name, +name, name+, 2+name, @name, tag:x or source:s.t");
        }
        Set<RelationName> chosen = new TreeSet<>();
        for (RelationName node : names.matching(term.group("what"))) {
            chosen.add(node);
            walk(node, term, chosen);
        }
        return chosen;
    }

    private void walk(RelationName node, Matcher term, Set<RelationName> chosen) {
        if (term.group("at") != null) {
            Set<RelationName> readers = lineage.descendants(node, Integer.MAX_VALUE);
            chosen.addAll(readers);
            chosen.addAll(lineage.ancestors(node, Integer.MAX_VALUE));
            readers.forEach(reader -> chosen.addAll(lineage.ancestors(reader, Integer.MAX_VALUE)));
        }
        if (term.group("up") != null) {
            chosen.addAll(lineage.ancestors(node, steps(term.group("up"))));
        }
        if (term.group("down") != null) {
            chosen.addAll(lineage.descendants(node, steps(term.group("down"))));
        }
    }

    private static int steps(String digits) {
        return digits.isEmpty() || digits.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
