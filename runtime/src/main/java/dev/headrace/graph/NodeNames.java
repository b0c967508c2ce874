package dev.headrace.graph;

import dev.headrace.check.DataTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By which names a selection can mean a node: its relation's, its interface's, its tags. */
record NodeNames(PipelineDefinition definition) {
    private static final List<String> METHODS = List.of("tag", "source", "resource_type", "config.materialized");

    /** The nodes that a selection without graph operators means; never none. */
    Set<RelationName> matching(String what) {
        int colon = what.indexOf(':');
        Predicate<Node> wanted =
                colon < 0 ? byName(what) : byMethod(what.substring(0, colon), what.substring(colon + 1));
        Set<RelationName> found = definition.nodes().stream()
                .filter(wanted)
                .map(Node::relation)
                .collect(Collectors.toCollection(TreeSet::new));
        if (found.isEmpty()) {
            throw new UnknownSelectionException(unknown(what));
        }
        return found;
    }

    private static Predicate<Node> byName(String name) {
        Pattern pattern = glob(name);
        return node -> names(node).stream().anyMatch(own -> pattern.matcher(own).matches());
    }

    private static Predicate<Node> byMethod(String method, String value) {
        Pattern pattern = glob(value);
        return switch (method) {
            case "tag" ->
                node -> node instanceof ModelNode model
                        && model.tags().stream()
                                .anyMatch(tag -> pattern.matcher(tag).matches());
            case "source" ->
                node -> node instanceof SourceNode
                        && (pattern.matcher(node.relation().schema()).matches()
                                || pattern.matcher(node.relation().toString()).matches());
            case "resource_type" ->
                node -> pattern.matcher(node instanceof ModelNode ? "model" : "source")
                        .matches();
            case "config.materialized" ->
                node -> node instanceof ModelNode model
                        && pattern.matcher(model.kind()).matches();
            default ->
                throw new UnknownSelectionException("\"" + method
                        + ":\" is not a selection method; there are " + String.join(", ", METHODS)
                        + DidYouMean.nearest(method, METHODS)
                                .map(near -> "; did you mean \"" + near + ":\"?")
                                .orElse(""));
        };
    }

    /** A source's table name alone means no source: a model of the same name often reads it. */
    private static List<String> names(Node node) {
        String javaName = node.origin().className().replace('$', '.');
        List<String> names = new ArrayList<>();
        names.add(node.relation().toString());
        names.add(javaName);
        names.add(javaName.substring(javaName.lastIndexOf('.') + 1));
        if (node instanceof ModelNode) {
            names.add(node.relation().name());
        }
        return names;
    }

    private String unknown(String what) {
        if (definition.tests().stream().anyMatch(test -> test.name().equals(what))) {
            return "\"" + what + "\" is a data test, and only the command test selects tests";
        }
        String value = what.substring(what.indexOf(':') + 1);
        String prefix = what.substring(0, what.length() - value.length());
        String near = near(what, value)
                .map(name -> prefix + name)
                .or(() -> tags().contains(what) ? Optional.of("tag:" + what) : Optional.empty())
                .map(name -> "; did you mean \"" + name + "\"?")
                .orElse("; \"ls\" lists what there is");
        return "nothing in " + definition.name() + " is selected by \"" + what + "\"" + near;
    }

    /** A relation's or test's name rather than a Java name, if both are as near. */
    private Optional<String> near(String what, String value) {
        if (what.startsWith("tag:")) {
            return DidYouMean.nearest(value, tags());
        }
        List<String> relations = Stream.concat(
                        definition.nodes().stream()
                                .flatMap(node -> names(node).stream().filter(name -> !isJava(node, name))),
                        definition.tests().stream().map(DataTest::name).filter(test -> value.equals(what)))
                .toList();
        List<String> all = definition.nodes().stream()
                .flatMap(node -> names(node).stream())
                .toList();
        return DidYouMean.nearest(value, relations).or(() -> DidYouMean.nearest(value, all));
    }

    private static boolean isJava(Node node, String name) {
        return node.origin().className().replace('$', '.').endsWith(name);
    }

    private List<String> tags() {
        return definition.nodes().stream()
                .filter(ModelNode.class::isInstance)
                .flatMap(node -> ((ModelNode) node).tags().stream())
                .distinct()
                .toList();
    }

    /** A shell's pattern: {@code *} for any text, {@code ?} for one character. */
    static Pattern glob(String text) {
        String pattern = text.chars()
                .mapToObj(c -> c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining());
        return Pattern.compile(pattern);
    }
}
