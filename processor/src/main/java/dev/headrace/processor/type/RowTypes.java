package dev.headrace.processor.type;

import java.util.Optional;

/** The composite types that relations have as their rows, which no catalog holds. */
public interface RowTypes {
    /** None. */
    RowTypes NONE = name -> Optional.empty();

    /** The row type of that internal name. */
    Optional<TypeEntry> find(String name);
}
