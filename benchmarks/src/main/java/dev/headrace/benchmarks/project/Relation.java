package dev.headrace.benchmarks.project;

import java.util.List;
import java.util.Map;

/**
 * A source or what a model makes.
 *
 * @param layer where it stands
 * @param domain the part of the business that it belongs to
 * @param name its name in SQL, without the schema
 * @param roles the names of the columns that every relation has
 * @param columns all of its columns
 */
record Relation(Layer layer, String domain, String name, Map<Role, String> roles, List<Column> columns) {
    static final String SOURCE_SCHEMA = "raw_data";
    static final String MODEL_SCHEMA = "analytics";

    /** The column that identifies its rows. */
    String key() {
        return roles.get(Role.KEY);
    }

    /** Its name in SQL with the schema. */
    String qualifiedName() {
        return (layer == Layer.SOURCE ? SOURCE_SCHEMA : MODEL_SCHEMA) + "." + name;
    }
}
