package dev.headrace.engine.postgres.trial;

import dev.headrace.engine.EngineException;
import dev.headrace.engine.Growth;
import dev.headrace.engine.Query;
import dev.headrace.engine.Recipe;
import dev.headrace.engine.postgres.catalog.Catalog;
import dev.headrace.engine.postgres.increment.Arrivals;
import dev.headrace.engine.postgres.increment.KeyColumns;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.AuthorSql;
import dev.headrace.engine.postgres.sql.ComparableType;
import dev.headrace.engine.postgres.sql.Sql;
import dev.headrace.engine.postgres.sql.TemporaryNames;
import dev.headrace.engine.postgres.storage.Indexes;
import dev.headrace.graph.Increment;
import dev.headrace.graph.NodeColumn;
import dev.headrace.graph.RelationName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A table that grows from run to run, by the statements of a real one, beside a view of what a full build makes. */
record GrowingTable(Server server, TemporaryNames names, Growth growth) {
    Growth.Outcome run() {
        FixedClock clock = new FixedClock(server);
        for (int run = 1; run <= growth.stages().size(); run++) {
            Growth.Stage stage = growth.stages().get(run - 1);
            clock.set(stage.now());
            Optional<Growth.Outcome> end = new GivenRows(server)
                    .fill(stage.tables(), growth.promises())
                    .map(Growth.Outcome::unfit);
            if (end.isEmpty()) {
                end = run == 1 ? first() : next(run, clock);
            }
            if (end.isPresent()) {
                return end.get();
            }
        }
        return compared(clock);
    }

    /** By the query in full; what it never yields nothing can be said of. */
    private Optional<Growth.Outcome> first() {
        Optional<String> refusal = attempt(() -> {
            make(table());
            new Indexes(server, names, recipe()).create(table());
        });
        if (refusal.isEmpty() && count(table()) == 0) {
            return Optional.of(Growth.Outcome.unfit("the first run finds no rows"));
        }
        return refusal.map(Growth.Outcome::unfit);
    }

    private Optional<Growth.Outcome> next(int run, FixedClock clock) {
        Optional<String> refusal = attempt(() -> grow(clock));
        if (refusal.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> full = attempt(this::makeInFull);
        return Optional.of(full.map(Growth.Outcome::unfit).orElseGet(() -> Growth.Outcome.refused(run, refusal.get())));
    }

    private Growth.Outcome compared(FixedClock clock) {
        Optional<String> refusal = attempt(this::makeInFull);
        if (refusal.isPresent()) {
            return Growth.Outcome.unfit(refusal.get());
        }
        List<List<Optional<String>>> missing = difference(full(), table());
        List<List<Optional<String>>> unexpected = difference(table(), full());
        List<Long> rewritten = new ArrayList<>();
        int run = growth.stages().size();
        Optional<String> repeated =
                increment().key().isEmpty() ? Optional.empty() : attempt(() -> rewritten.add(grow(clock)));
        return repeated.isPresent()
                ? Growth.Outcome.refused(run + 1, repeated.get())
                : new Growth.Outcome(
                        Optional.empty(),
                        Optional.empty(),
                        run,
                        missing,
                        unexpected,
                        rewritten.isEmpty() ? 0 : rewritten.get(0));
    }

    /** How many rows were written. */
    private long grow(FixedClock clock) {
        RelationName rows = names.candidate(recipe().target());
        Query query = new Query(
                clock.fix(increment().sql()),
                place -> place.equals(recipe().target())
                        ? table()
                        : recipe().query().places().apply(place));
        server.execute("drop table if exists " + Sql.qualified(rows));
        server.execute(
                recipe().target().toString(), AuthorSql.of("create table " + Sql.qualified(rows) + " as\n", query, ""));
        Catalog catalog = new Catalog(server);
        Arrivals arrivals = new Arrivals(
                server,
                increment(),
                catalog.find(table()).orElseThrow(),
                catalog.find(rows).orElseThrow());
        arrivals.refuseUnkeyed();
        return arrivals.written().stream().mapToLong(Long::longValue).sum();
    }

    private void makeInFull() {
        make(full());
        new KeyColumns(increment().key()).check(server, full());
    }

    /** The view is the model's query. */
    private void make(RelationName name) {
        server.execute("drop table if exists " + Sql.qualified(name));
        server.execute("create table " + Sql.qualified(name) + " as select * from " + Sql.qualified(recipe().target()));
    }

    private List<List<Optional<String>>> difference(RelationName one, RelationName other) {
        String texts = columns(column -> Sql.identifier(column.name()) + "::text");
        return server.query(
                "select " + texts + " from (select " + comparable() + " from " + Sql.qualified(one)
                        + " except all select " + comparable() + " from " + Sql.qualified(other)
                        + ") as difference",
                this::values);
    }

    private String comparable() {
        return columns(column -> {
            String name = Sql.identifier(column.name());
            return ComparableType.of(column).compare(name) + " as " + name;
        });
    }

    private String columns(Function<NodeColumn, String> each) {
        return growth.compared().stream().map(each).collect(Collectors.joining(", "));
    }

    private List<Optional<String>> values(ResultSet row) throws SQLException {
        List<Optional<String>> values = new ArrayList<>();
        for (int i = 1; i <= growth.compared().size(); i++) {
            values.add(Optional.ofNullable(row.getString(i)));
        }
        return values;
    }

    private long count(RelationName relation) {
        return server.query("select count(*) from " + Sql.qualified(relation), row -> row.getLong(1))
                .get(0);
    }

    /** Why the server refuses it. */
    private Optional<String> attempt(Runnable action) {
        return server.attempt(action).map(EngineException::getMessage);
    }

    private RelationName table() {
        return names.whole(recipe().target());
    }

    private RelationName full() {
        return names.old(recipe().target());
    }

    private Increment increment() {
        return recipe().increment().orElseThrow();
    }

    private Recipe recipe() {
        return growth.recipe();
    }
}
