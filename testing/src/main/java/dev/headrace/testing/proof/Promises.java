package dev.headrace.testing.proof;

import dev.headrace.check.Check;
import dev.headrace.check.DataTest;
import dev.headrace.graph.NodeColumn;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.SourceNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What rows of a source are held to, as far as it decides how they are made; what else is promised is asked of the server.
 *
 * @param notNull the columns that are never null
 * @param accepted the values that columns may have
 * @param unique the columns that together are never repeated
 * @param references the columns whose values are those of another column
 */
public record Promises(
        Set<String> notNull,
        Map<String, List<String>> accepted,
        Set<Set<String>> unique,
        Map<String, Check.References> references) {
    /** What that source's own tests promise. */
    public static Promises of(SourceNode source, List<DataTest> tests) {
        Set<String> notNull = new HashSet<>(source.key());
        source.columns().stream()
                .filter(NodeColumn::notNull)
                .map(NodeColumn::name)
                .forEach(notNull::add);
        Map<String, List<String>> accepted = new HashMap<>();
        Set<Set<String>> unique = new LinkedHashSet<>();
        if (!source.key().isEmpty()) {
            unique.add(new LinkedHashSet<>(source.key()));
        }
        Map<String, Check.References> references = new HashMap<>();
        for (DataTest test : tests) {
            Check check = test.check();
            if (check instanceof Check.NotNull never) {
                notNull.addAll(never.columns());
            } else if (check instanceof Check.AcceptedValues values) {
                accepted.put(values.column(), values.values());
            } else if (check instanceof Check.Unique key) {
                unique.add(new LinkedHashSet<>(key.columns()));
            } else if (check instanceof Check.References reference) {
                references.put(reference.column(), reference);
            }
        }
        return new Promises(notNull, accepted, unique, references);
    }

    /** The same, with these columns never repeated together. */
    Promises unique(Set<String> columns) {
        Set<Set<String>> more = new LinkedHashSet<>(unique);
        more.add(columns);
        return new Promises(notNull, accepted, more, references);
    }

    /** Whether a value of that column can be told from all others. */
    boolean isUnique(String column) {
        return unique.contains(Set.of(column));
    }

    /** The columns by which a row is known again, or that say of which other it is. */
    Set<String> identifying() {
        Set<String> identifying = new HashSet<>(references.keySet());
        unique.forEach(identifying::addAll);
        return identifying;
    }

    /** The sources that have to have rows first. */
    List<RelationName> parents() {
        return new ArrayList<>(
                references.values().stream().map(Check.References::parent).toList());
    }
}
