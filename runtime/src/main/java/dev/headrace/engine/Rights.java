package dev.headrace.engine;

import dev.headrace.graph.RelationName;
import java.util.List;

/**
 * What a role may do with what a pipeline needs.
 *
 * @param role the role that statements run as
 * @param superuser whether nothing is forbidden to it
 * @param schemas where models are going to be
 * @param tables what is only read
 * @param missing what the pipeline's SQL needs and the database does not have: schemas of the search path, extensions, roles
 */
public record Rights(
        String role, boolean superuser, List<OnSchema> schemas, List<OnTable> tables, List<String> missing) {
    public Rights {
        schemas = List.copyOf(schemas);
        tables = List.copyOf(tables);
        missing = List.copyOf(missing);
    }

    /**
     * On a schema that models are put in.
     *
     * @param exists whether it is there
     * @param allowed whether the role may create relations in it, or the schema itself if it is not there
     */
    public record OnSchema(String name, boolean exists, boolean allowed) {}

    /**
     * On a table that is only read.
     *
     * @param exists whether it is there
     * @param readable whether the role may read any of it
     * @param writing the privileges to change it that the role has
     */
    public record OnTable(RelationName name, boolean exists, boolean readable, List<String> writing) {
        public OnTable {
            writing = List.copyOf(writing);
        }
    }
}
