package dev.headrace.processor.type;

import java.util.List;
import java.util.Optional;

/**
 * A type's name as PostgreSQL's grammar reads it.
 *
 * @param schema the schema before it
 * @param name {@code int4} of {@code integer}
 * @param modifiers what stands in parentheses, or what the grammar puts there
 * @param array whether {@code []} or {@code ARRAY} follows
 */
record TypeSpelling(Optional<String> schema, String name, List<String> modifiers, boolean array) {
    TypeSpelling {
        modifiers = List.copyOf(modifiers);
    }

    /** Reads what a user wrote as in SQL. */
    static Result<TypeSpelling> parse(String text) {
        return new TypeSpellingParser(text).parse();
    }

    String qualified() {
        return schema.map(before -> before + "." + name).orElse(name);
    }
}
