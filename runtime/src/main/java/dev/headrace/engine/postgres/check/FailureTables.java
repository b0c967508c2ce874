package dev.headrace.engine.postgres.check;

import dev.headrace.engine.EngineException;
import dev.headrace.engine.Question;
import dev.headrace.engine.postgres.environment.SchemaCreation;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.AuthorSql;
import dev.headrace.engine.postgres.sql.Sql;
import dev.headrace.graph.RelationName;

/** Keeps the rows that fail a test in a table of its own, until the test is asked again. */
public record FailureTables(Server server) {
    public void store(Question question, RelationName table) {
        if (server.isOpen()) {
            throw new EngineException("they were undone with the refresh that brought them");
        }
        new SchemaCreation(server).create(table.schema());
        AuthorSql rows = AuthorSql.plain(
                "create table " + Sql.qualified(table) + " as " + new CheckSql(question).rowsThatFail());
        server.inTransaction(() -> {
            drop(table);
            return server.execute(question.test().relation().toString(), rows);
        });
    }

    public void drop(RelationName table) {
        server.execute("drop table if exists " + Sql.qualified(table));
    }
}
