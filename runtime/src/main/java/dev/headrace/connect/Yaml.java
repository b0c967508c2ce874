package dev.headrace.connect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A value of a YAML or JSON text, every scalar as it was written, and the line where it stands, counted from 1. */
public sealed interface Yaml {
    /** The line where it begins. */
    int line();

    /** A scalar; {@code isNull} if it is written as no value at all. */
    record Text(String text, boolean isNull, int line) implements Yaml {}

    /** A list. */
    record Items(List<Yaml> all, int line) implements Yaml {
        public Items {
            all = List.copyOf(all);
        }
    }

    /** A mapping, in its order. */
    record Fields(Map<String, Yaml> all, int line) implements Yaml {
        /** The value of that key. */
        Optional<Yaml> get(String key) {
            return Optional.ofNullable(all.get(key));
        }
    }

    /** The value of a text; a fault says where in the text it is, {@code name} being what that is called. */
    static Yaml read(String text, String name) {
        try {
            LoadSettings settings = LoadSettings.builder().setLabel(name).build();
            return new Compose(settings).composeString(text).map(Yaml::of).orElseGet(() -> new Fields(Map.of(), 1));
        } catch (MarkedYamlEngineException fault) {
            int line = fault.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            throw new ConnectionFailure(name + ":" + line + ": " + fault.getProblem());
        } catch (YamlEngineException fault) {
            throw new ConnectionFailure(name + " is not YAML");
        }
    }

    private static Yaml of(Node node) {
        int line = node.getStartMark().map(Mark::getLine).orElse(0) + 1;
        if (node instanceof ScalarNode scalar) {
            boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
            boolean isNull = plain && List.of("", "~", "null", "Null", "NULL").contains(scalar.getValue());
            return new Text(scalar.getValue(), isNull, line);
        }
        if (node instanceof SequenceNode list) {
            return new Items(list.getValue().stream().map(Yaml::of).toList(), line);
        }
        Map<String, Yaml> fields = new LinkedHashMap<>();
        for (NodeTuple field : ((MappingNode) node).getValue()) {
            String key = field.getKeyNode() instanceof ScalarNode name ? name.getValue() : "";
            if (key.equals("<<")) {
                merged(of(field.getValueNode())).forEach(fields::putIfAbsent);
            } else {
                fields.put(key, of(field.getValueNode()));
            }
        }
        return new Fields(fields, line);
    }

    /** What an anchor brings with it; the mapping's own fields win. */
    private static Map<String, Yaml> merged(Yaml anchor) {
        List<Yaml> all = anchor instanceof Items list ? list.all() : List.of(anchor);
        Map<String, Yaml> fields = new LinkedHashMap<>();
        new ArrayList<>(all).forEach(each -> {
            if (each instanceof Fields mapping) {
                mapping.all().forEach(fields::putIfAbsent);
            }
        });
        return fields;
    }
}
