package dev.headrace.cli;

import dev.headrace.graph.PipelineDefinition;
import java.util.List;
import java.util.Locale;

/** What a pipeline is called for short. */
final class Names {
    private Names() {}

    /** In Java's spelling, and as dbt would write it. */
    static List<String> of(PipelineDefinition definition) {
        String simple = simple(definition);
        return List.of(simple, simple.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT));
    }

    static String simple(PipelineDefinition definition) {
        String name = definition.name();
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }
}
