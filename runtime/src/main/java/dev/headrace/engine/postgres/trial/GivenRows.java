package dev.headrace.engine.postgres.trial;

import dev.headrace.check.DataTest;
import dev.headrace.engine.Answer;
import dev.headrace.engine.EngineException;
import dev.headrace.engine.Fixture;
import dev.headrace.engine.Question;
import dev.headrace.engine.postgres.check.Checks;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.Sql;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The rows that tables have for a moment, and the promises that these are held to. */
record GivenRows(Server server) {
    /** Puts these rows in the place of all that the tables have; why not, if they refuse them or a promise is broken. */
    Optional<String> fill(List<Fixture> tables, List<DataTest> promises) {
        Optional<String> refusal =
                server.attempt(() -> tables.forEach(this::fill)).map(EngineException::getMessage);
        return refusal.or(() -> broken(promises));
    }

    private void fill(Fixture table) {
        server.execute("delete from " + Sql.qualified(table.table().place()));
        if (!table.rows().isEmpty()) {
            server.execute(new FixtureSql(table).insert());
        }
    }

    private Optional<String> broken(List<DataTest> promises) {
        List<Answer> answers = promises.isEmpty()
                ? List.of()
                : new Checks(server)
                        .ask(promises.stream().map(GivenRows::question).toList());
        return IntStream.range(0, answers.size())
                .filter(i -> answers.get(i).failures() > 0
                        || answers.get(i).refusal().isPresent())
                .mapToObj(i -> "the sources do not keep " + promises.get(i).name())
                .findFirst();
    }

    /** About tables that are where they are declared. */
    static Question question(DataTest test) {
        return new Question(test, UnaryOperator.identity());
    }
}
