package dev.headrace.engine.postgres.check;

import dev.headrace.check.Check;
import dev.headrace.engine.Answer;
import dev.headrace.engine.EngineException;
import dev.headrace.engine.Question;
import dev.headrace.engine.postgres.server.RowReader;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.AuthorSql;
import dev.headrace.graph.RelationName;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Asks data tests: those that can share a scan of their relation share it. */
public record Checks(Server server) {
    /** A statement that takes more tests than this gets more columns than a row may have. */
    private static final int FUSED = 400;

    private record Counts(long rows, long failures, long failingRows) {}

    /** Answers in the order of the questions. */
    public List<Answer> ask(List<Question> questions) {
        Map<Question, Answer> answers = new IdentityHashMap<>();
        Map<RelationName, List<Question>> scans = questions.stream()
                .filter(question -> new CheckSql(question).isFusable())
                .collect(Collectors.groupingBy(Question::relation, LinkedHashMap::new, Collectors.toList()));
        scans.values().forEach(scan -> askInSlices(scan, answers));
        return questions.stream()
                .map(question -> answers.computeIfAbsent(question, this::askAlone))
                .toList();
    }

    private void askInSlices(List<Question> scan, Map<Question, Answer> answers) {
        for (int from = 0; from < scan.size(); from += FUSED) {
            askTogether(scan.subList(from, Math.min(scan.size(), from + FUSED)), answers);
        }
    }

    /** If the server refuses them together, each is asked alone, so that only the faulty one is refused. */
    private void askTogether(List<Question> scan, Map<Question, Answer> answers) {
        try {
            List<Answer> together = timed(() -> statement(scan));
            for (int i = 0; i < scan.size(); i++) {
                Question question = scan.get(i);
                boolean known = new CheckSql(question).isFinal(together.get(i).failures());
                answers.put(question, known ? together.get(i) : askAlone(question));
            }
        } catch (EngineException refusal) {
            if (refusal.isDisconnect() || refusal.isCancel() || scan.size() == 1) {
                scan.forEach(question -> answers.put(question, refused(refusal)));
            } else {
                scan.forEach(question -> askTogether(List.of(question), answers));
            }
        }
    }

    private List<Counts> statement(List<Question> scan) {
        String aggregates = scan.stream()
                .map(CheckSql::new)
                .map(check -> check.rows() + ", " + check.failures())
                .collect(Collectors.joining(",\n  "));
        String sql = "select " + aggregates + "\n" + new CheckSql(scan.get(0)).from();
        long sorts = scan.stream()
                .filter(question -> question.test().check() instanceof Check.Unique)
                .count();
        return query(scan.get(0), sql, sorts, row -> counts(row, scan.size())).get(0);
    }

    private static List<Counts> counts(ResultSet row, int tests) throws SQLException {
        List<Counts> counts = new ArrayList<>();
        for (int i = 0; i < tests; i++) {
            long failures = row.getLong(2 * i + 2);
            counts.add(new Counts(row.getLong(2 * i + 1), failures, failures));
        }
        return counts;
    }

    private Answer askAlone(Question question) {
        try {
            String sql = new CheckSql(question).count();
            return timed(() ->
                            query(question, sql, 1, row -> new Counts(row.getLong(1), row.getLong(2), row.getLong(3))))
                    .get(0);
        } catch (EngineException refusal) {
            return refused(refusal);
        }
    }

    private static Answer refused(EngineException refusal) {
        return new Answer(0, 0, 0, Optional.of(refusal), Duration.ZERO);
    }

    private static List<Answer> timed(Supplier<List<Counts>> statement) {
        long start = System.nanoTime();
        List<Counts> counts = statement.get();
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        return counts.stream()
                .map(count ->
                        new Answer(count.rows(), count.failures(), count.failingRows(), Optional.empty(), elapsed))
                .toList();
    }

    public List<Map<String, String>> sample(Question question, int limit) {
        return query(question, new CheckSql(question).sample(limit), 1, Checks::texts);
    }

    private static Map<String, String> texts(ResultSet row) throws SQLException {
        Map<String, String> texts = new LinkedHashMap<>();
        ResultSetMetaData columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            texts.put(columns.getColumnLabel(i), row.getString(i));
        }
        return Collections.unmodifiableMap(texts);
    }

    private <T> List<T> query(Question question, String sql, long sorts, RowReader<T> reader) {
        return server.apart(() -> {
            new SortMemory(server).share(sorts);
            return server.query(question.test().relation().toString(), AuthorSql.plain(sql), reader);
        });
    }
}
