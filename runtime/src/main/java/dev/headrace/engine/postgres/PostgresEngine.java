package dev.headrace.engine.postgres;

import dev.headrace.check.DataTest;
import dev.headrace.engine.Engine;
import dev.headrace.engine.Question;
import dev.headrace.engine.RunIdentity;
import dev.headrace.engine.Session;
import dev.headrace.engine.postgres.check.CheckSql;
import dev.headrace.engine.postgres.server.Access;
import dev.headrace.engine.postgres.sql.EditSql;
import dev.headrace.engine.postgres.sql.VariableSql;
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
        return new PostgresSession(Access.open(connection, identity), identity);
    }

    @Override
    public Session borrow(Connection connection, RunIdentity identity) {
        return new PostgresSession(Access.borrow(connection, identity), identity);
    }

    @Override
    public String value(VariablePlace place, Variable variable) {
        return VariableSql.of(place, variable);
    }

    @Override
    public String render(SqlText sql, UnaryOperator<RelationName> places) {
        return EditSql.render(sql, places).text();
    }

    @Override
    public String render(DataTest test, UnaryOperator<RelationName> places) {
        return new CheckSql(new Question(test, places)).rowsThatFail();
    }
}
