package dev.headrace.engine.postgres.trial;

import dev.headrace.engine.EngineException;
import dev.headrace.engine.Expectation;
import dev.headrace.engine.Fixture;
import dev.headrace.engine.Query;
import dev.headrace.engine.Recipe;
import dev.headrace.engine.Trial;
import dev.headrace.engine.postgres.catalog.Catalog;
import dev.headrace.engine.postgres.catalog.CatalogRelation;
import dev.headrace.engine.postgres.increment.Arrivals;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.AuthorSql;
import dev.headrace.engine.postgres.sql.Sql;
import dev.headrace.engine.postgres.sql.TemporaryNames;
import dev.headrace.engine.postgres.storage.Indexes;
import dev.headrace.graph.Increment;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.SqlText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes trials: rows in, the author's query, rows out, and all is rolled back. */
public record Laboratory(Server server, TemporaryNames names) {
    /** grouping_error: a query that groups by a primary key needs one that is there. */
    private static final String UNGROUPED = "42803";

    public Trial.Outcome make(Trial trial) {
        FixedClock clock = new FixedClock(server);
        return server.rolledBack(() -> {
            Query query = trial.recipe().query();
            if (trial.now().isPresent()) {
                clock.set(trial.now().get());
                query = new Query(clock.fix(query.sql()), query.places());
            }
            fill(trial);
            return trial.recipe().increment().isPresent() ? compareTable(trial, clock) : compare(trial, query);
        });
    }

    private void fill(Trial trial) {
        for (Fixture fixture : trial.given()) {
            if (!fixture.rows().isEmpty()) {
                try {
                    server.execute(new FixtureSql(fixture).insert());
                } catch (EngineException refusal) {
                    throw new EngineException(
                            "the rows given for " + fixture.table().place() + " are refused: " + refusal.getMessage());
                }
            }
        }
    }

    private Trial.Outcome compare(Trial trial, Query query) {
        TrialSql sql = new TrialSql(trial);
        AuthorSql statement = AuthorSql.of(sql.before(), query, sql.after());
        String node = trial.recipe().target().toString();
        List<Expectation> keyed = trial.given().stream()
                .map(Fixture::table)
                .filter(table -> !table.key().isEmpty())
                .toList();
        if (keyed.isEmpty()) {
            return server.read(node, statement, Laboratory::outcome);
        }
        try {
            return server.apart(() -> server.read(node, statement, Laboratory::outcome));
        } catch (EngineException refusal) {
            if (!refusal.state().equals(UNGROUPED)) {
                throw refusal;
            }
            keyed.forEach(table -> server.execute("alter table " + Sql.qualified(table.place()) + " add primary key ("
                    + Sql.identifiers(table.key()) + ")"));
            return server.read(node, statement, Laboratory::outcome);
        }
    }

    /** The increment's rows go into the table as those of a run do. */
    private Trial.Outcome compareTable(Trial trial, FixedClock clock) {
        Recipe recipe = trial.recipe();
        Increment increment = recipe.increment().orElseThrow();
        Catalog catalog = new Catalog(server);
        CatalogRelation table = catalog.find(recipe.target()).orElseThrow();
        RelationName rows = names.candidate(recipe.target());
        SqlText sql = trial.now().isPresent() ? clock.fix(increment.sql()) : increment.sql();
        server.execute(
                recipe.target().toString(),
                AuthorSql.of(
                        "create table " + Sql.qualified(rows) + " as\n",
                        new Query(sql, recipe.query().places()),
                        ""));
        Arrivals arrivals =
                new Arrivals(server, increment, table, catalog.find(rows).orElseThrow());
        arrivals.refuseUnkeyed();
        new Indexes(server, names, recipe).adjust(table);
        arrivals.written();
        return compare(
                new Trial(
                        new Recipe(
                                recipe.target(),
                                recipe.materialized(),
                                recipe.query(),
                                recipe.columns(),
                                recipe.loose()),
                        List.of(),
                        trial.compared(),
                        trial.expected(),
                        Optional.empty()),
                whole(recipe.target()));
    }

    private static Query whole(RelationName table) {
        String before = "select * from ";
        SqlText sql = SqlText.of(before + "t").relation(before.length(), before.length() + 1, table);
        return new Query(sql, place -> place);
    }

    private static Trial.Outcome outcome(ResultSet result) throws SQLException {
        List<List<Optional<String>>> missing = new ArrayList<>();
        List<List<Optional<String>>> unexpected = new ArrayList<>();
        long count = 0;
        while (result.next()) {
            switch (result.getString(1)) {
                case "m" -> missing.add(values(result));
                case "u" -> unexpected.add(values(result));
                default -> count = result.getLong(2);
            }
        }
        return new Trial.Outcome(missing, unexpected, count);
    }

    private static List<Optional<String>> values(ResultSet result) throws SQLException {
        List<Optional<String>> values = new ArrayList<>();
        for (int i = 2; i <= result.getMetaData().getColumnCount(); i++) {
            values.add(Optional.ofNullable(result.getString(i)));
        }
        return values;
    }
}
