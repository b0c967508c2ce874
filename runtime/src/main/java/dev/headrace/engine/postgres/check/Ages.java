package dev.headrace.engine.postgres.check;

import dev.headrace.engine.Age;
import dev.headrace.engine.EngineException;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.AuthorSql;
import dev.headrace.engine.postgres.sql.Sql;
import dev.headrace.graph.Freshness;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.SourceNode;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Asks how old sources' newest rows are. */
public record Ages(Server server) {
    private static final BigDecimal MICROS = BigDecimal.valueOf(1_000_000);

    public Age of(SourceNode source, RelationName place) {
        Freshness freshness = source.freshness()
                .orElseThrow(() -> new EngineException(source.relation() + " does not say when its rows were loaded"));
        String limited = freshness.where().isBlank() ? "" : " where " + freshness.where() + "\n";
        String newest = "select max(" + freshness.loadedAt() + "\n) as loaded_at from " + Sql.qualified(place) + " as "
                + Sql.identifier(source.relation().name()) + limited;
        String sql = "select loaded_at, now(), extract(epoch from now() - loaded_at) from (" + newest
                + ") as headrace_newest";
        AuthorSql statement = AuthorSql.plain(sql);
        return server.query(source.relation().toString(), statement, Ages::age).get(0);
    }

    private static Age age(ResultSet row) throws SQLException {
        return new Age(
                Optional.ofNullable(row.getObject(1, OffsetDateTime.class)),
                row.getObject(2, OffsetDateTime.class),
                Optional.ofNullable(row.getBigDecimal(3))
                        .map(seconds ->
                                Duration.ofNanos(seconds.multiply(MICROS).longValue() * 1_000)));
    }
}
