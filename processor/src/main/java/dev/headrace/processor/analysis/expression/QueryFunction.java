package dev.headrace.processor.analysis.expression;

import java.util.Set;

/** The functions of SQL/JSON that look into a document, and the columns of JSON_TABLE that are one of them. */
enum QueryFunction {
    EXISTS("JSON_EXISTS()", "EXISTS columns", "ERROR, TRUE, FALSE, or UNKNOWN", "ERROR", "TRUE", "FALSE", "UNKNOWN"),
    VALUE("JSON_VALUE()", "scalar columns", "ERROR, NULL, or DEFAULT expression", "ERROR", "NULL", "DEFAULT"),
    QUERY(
            "JSON_QUERY()",
            "formatted columns",
            "ERROR, NULL, EMPTY ARRAY, EMPTY OBJECT, or DEFAULT expression",
            "ERROR",
            "NULL",
            "EMPTY",
            "EMPTY ARRAY",
            "EMPTY OBJECT",
            "DEFAULT");

    /** Its name in messages. */
    final String function;

    /** What PostgreSQL calls the columns. */
    final String columns;

    /** What may be done ON EMPTY and ON ERROR, as PostgreSQL says it. */
    final String choice;

    private final Set<String> allowed;

    QueryFunction(String function, String columns, String choice, String... allowed) {
        this.function = function;
        this.columns = columns;
        this.choice = choice;
        this.allowed = Set.of(allowed);
    }

    /** Whether that may be done ON EMPTY and ON ERROR. */
    boolean allows(String behaviour) {
        return allowed.contains(behaviour);
    }
}
