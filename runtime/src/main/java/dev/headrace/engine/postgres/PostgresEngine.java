package dev.headrace.engine.postgres;

import dev.headrace.check.DataTest;
import dev.headrace.engine.Engine;
import dev.headrace.engine.Question;
import dev.headrace.engine.RunIdentity;
import dev.headrace.engine.Session;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.SqlText;
import dev.headrace.graph.Variable;
import dev.headrace.graph.VariablePlace;
import java.sql.Connection;
import java.util.function.UnaryOperator;

/** PostgreSQL, 15 and later. */
public final class PostgresEngine implements Engine {
    @Override
    public Session open(Connection connection, RunIdentity identity) {
        Server server = server(connection, identity);
        SessionSettings.set(server, identity, Connections.isPooled(connection, server));
        return new PostgresSession(server, identity, () -> Connections.close(connection));
    }

    @Override
    public Session borrow(Connection connection, RunIdentity identity) {
        Server server = server(connection, identity);
        Runnable restore = SessionSettings.borrow(server, identity);
        return new PostgresSession(server, identity, restore);
    }

    @Override
    public String value(VariablePlace place, Variable variable) {
        String text = variable.value().orElse("");
        String literal = variable.value().map(Sql::literal).orElse("null");
        return switch (place) {
            case EXPRESSION -> "(" + literal + "::" + variable.type() + ")";
            case QUOTED -> Sql.quoted(text);
            case ESCAPED -> Sql.escaped(text);
        };
    }

    @Override
    public String render(SqlText sql, UnaryOperator<RelationName> places) {
        return EditSql.render(sql, places).text();
    }

    @Override
    public String render(DataTest test, UnaryOperator<RelationName> places) {
        return new CheckSql(new Question(test, places)).rowsThatFail();
    }

    private static Server server(Connection connection, RunIdentity identity) {
        String sender = "headrace " + identity.version() + " " + identity.pipeline();
        return new Server(connection, sender, identity.secrets());
    }
}
