package dev.headrace.engine;

import dev.headrace.check.DataTest;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.SqlText;
import dev.headrace.graph.Variable;
import dev.headrace.graph.VariablePlace;
import java.sql.Connection;
import java.util.function.UnaryOperator;

/** A kind of database that pipelines run on. */
public interface Engine {
    /** Makes a connection ready for a run; closing the session closes the connection. */
    Session open(Connection connection, RunIdentity identity);

    /** Borrows somebody else's connection; closing the session leaves the connection as it was found. */
    Session borrow(Connection connection, RunIdentity identity);

    /** What is sent in the place of a variable. */
    String value(VariablePlace place, Variable variable);

    /** The query as it is sent when relations are at these places. */
    String render(SqlText sql, UnaryOperator<RelationName> places);

    /** The query of the rows that fail a data test, as it is sent when relations are at these places. */
    String render(DataTest test, UnaryOperator<RelationName> places);
}
