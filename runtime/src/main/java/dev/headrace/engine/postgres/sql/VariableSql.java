package dev.headrace.engine.postgres.sql;

import dev.headrace.graph.Variable;
import dev.headrace.graph.VariablePlace;

/** What is sent in the place of a variable. */
public final class VariableSql {
    private VariableSql() {}

    public static String of(VariablePlace place, Variable variable) {
        String text = variable.value().orElse("");
        String literal = variable.value().map(Sql::literal).orElse("null");
        return switch (place) {
            case EXPRESSION -> "(" + literal + "::" + variable.type() + ")";
            case QUOTED -> Sql.quoted(text);
            case ESCAPED -> Sql.escaped(text);
        };
    }
}
