package dev.headrace.engine.postgres.trial;

import dev.headrace.check.DataTest;
import dev.headrace.engine.Answer;
import dev.headrace.engine.EngineException;
import dev.headrace.engine.Expectation;
import dev.headrace.engine.Fixture;
import dev.headrace.engine.Growth;
import dev.headrace.engine.ProvingGround;
import dev.headrace.engine.Query;
import dev.headrace.engine.Question;
import dev.headrace.engine.Recipe;
import dev.headrace.engine.postgres.check.CheckSql;
import dev.headrace.engine.postgres.check.Checks;
import dev.headrace.engine.postgres.environment.SchemaCreation;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.AuthorSql;
import dev.headrace.engine.postgres.sql.Sql;
import dev.headrace.engine.postgres.sql.TemporaryNames;
import dev.headrace.graph.Prerequisites;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tries models over rows of which nobody knows what comes of them. */
public record RandomRows(Server server, TemporaryNames names) implements ProvingGround {
    private static final int SAMPLE = 5;
    private static final int SHORTEST_MONTH = 28 * 24 * 60 * 60;

    @Override
    public void create(Prerequisites prerequisites, List<Expectation> tables, List<Recipe> views) {
        FixedClock clock = new FixedClock(server);
        SchemaCreation schemas = new SchemaCreation(server);
        server.inTransaction(() -> {
            new PrerequisiteCreation(server).createLasting(prerequisites);
            clock.install();
            TableCreation creation = new TableCreation(server);
            for (Expectation table : tables) {
                schemas.create(table.place().schema());
                creation.create(table);
            }
            clock.set(Instant.EPOCH);
            for (Recipe view : views) {
                schemas.create(view.target().schema());
                Query query =
                        new Query(clock.fix(view.query().sql()), view.query().places());
                server.execute(
                        view.target().toString(),
                        AuthorSql.of("create or replace view " + Sql.qualified(view.target()) + " as\n", query, ""));
            }
            return views;
        });
    }

    @Override
    public Duration length(String interval) {
        String question = "select (extract(epoch from given - make_interval(months => n)) + n * " + SHORTEST_MONTH
                + ")::bigint from (select given, (extract(year from given) * 12 + extract(month from given))::int as n"
                + " from (select " + Sql.literal(interval) + "::interval as given) as texts) as months";
        return server.query(question, row -> Duration.ofSeconds(row.getLong(1))).get(0);
    }

    @Override
    public Set<Integer> failing(Fixture rows, List<DataTest> tests) {
        List<Integer> all = IntStream.range(0, rows.rows().size()).boxed().toList();
        return server.rolledBack(() -> failing(rows, all, tests));
    }

    /** What is refused together is asked row by row, so that only the faulty one is refused. */
    private Set<Integer> failing(Fixture rows, List<Integer> chosen, List<DataTest> tests) {
        if (chosen.isEmpty() || tests.isEmpty()) {
            return Set.of();
        }
        try {
            return new HashSet<>(
                    server.apart(() -> server.query("", statement(rows, chosen, tests), row -> row.getInt(1))));
        } catch (EngineException refusal) {
            if (refusal.isDisconnect() || refusal.isCancel() || chosen.size() == 1) {
                return Set.copyOf(chosen);
            }
            return chosen.stream()
                    .flatMap(row -> failing(rows, List.of(row), tests).stream())
                    .collect(Collectors.toSet());
        }
    }

    private static AuthorSql statement(Fixture rows, List<Integer> chosen, List<DataTest> tests) {
        FixtureSql fixture = new FixtureSql(rows);
        String table = chosen.stream()
                .map(row -> fixture.select(row, rows.rows().get(row)))
                .collect(Collectors.joining("\n  union all "));
        String failing = tests.stream()
                .map(test -> "(" + new CheckSql(GivenRows.question(test)).fails() + "\n)")
                .collect(Collectors.joining(" or "));
        return AuthorSql.plain("select headrace_row from (" + table + ") as "
                + Sql.identifier(rows.table().place().name()) + " where " + failing);
    }

    @Override
    public Growth.Outcome grow(Growth growth) {
        return server.rolledBack(() -> new GrowingTable(server, names, growth).run());
    }

    @Override
    public Examination examine(List<Fixture> given, Instant now, List<DataTest> promises, List<DataTest> tests) {
        return server.rolledBack(() -> {
            new FixedClock(server).set(now);
            Optional<String> broken = new GivenRows(server).fill(given, promises);
            return broken.map(Examination::unfit).orElseGet(() -> examination(tests));
        });
    }

    private Examination examination(List<DataTest> tests) {
        Checks checks = new Checks(server);
        List<Question> questions = tests.stream().map(GivenRows::question).toList();
        List<Answer> answers = checks.ask(questions);
        Map<DataTest, List<Map<String, String>>> failures = new LinkedHashMap<>();
        for (int i = 0; i < tests.size(); i++) {
            Answer answer = answers.get(i);
            if (answer.refusal().isPresent()) {
                return Examination.unfit(answer.refusal().get().getMessage());
            }
            if (answer.failures() > 0) {
                failures.put(tests.get(i), checks.sample(questions.get(i), SAMPLE));
            }
        }
        return new Examination(Optional.empty(), failures);
    }
}
