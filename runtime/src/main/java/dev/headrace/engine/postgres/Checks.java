package dev.headrace.engine.postgres;

import dev.headrace.engine.Answer;
import dev.headrace.engine.EngineException;
import dev.headrace.engine.Question;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.RenderedSql;
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
record Checks(Server server) {
    /** A statement that takes more tests than this gets more columns than a row may have. */
    private static final int FUSED = 400;

    /** Answers in the order of the questions. */
    List<Answer> ask(List<Question> questions) {
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
                answers.put(scan.get(i), together.get(i));
            }
        } catch (EngineException refusal) {
            if (refusal.isDisconnect() || refusal.isCancel() || scan.size() == 1) {
                scan.forEach(question -> answers.put(question, refused(refusal)));
            } else {
                scan.forEach(question -> askTogether(List.of(question), answers));
            }
        }
    }

    private List<long[]> statement(List<Question> scan) {
        String aggregates = scan.stream()
                .map(CheckSql::new)
                .map(check -> check.rows() + ", " + check.failures())
                .collect(Collectors.joining(",\n  "));
        String sql = "select " + aggregates + "\n" + new CheckSql(scan.get(0)).from();
        return query(scan.get(0), sql, row -> counts(row, scan.size())).get(0);
    }

    private Answer askAlone(Question question) {
        try {
            CheckSql check = new CheckSql(question);
            return timed(() -> query(question, check.count(), row -> counts(row, 1))
                            .get(0))
                    .get(0);
        } catch (EngineException refusal) {
            return refused(refusal);
        }
    }

    private static Answer refused(EngineException refusal) {
        return new Answer(0, 0, Optional.of(refusal), Duration.ZERO);
    }

    private static List<Answer> timed(Supplier<List<long[]>> statement) {
        long start = System.nanoTime();
        List<long[]> counts = statement.get();
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        return counts.stream()
                .map(pair -> new Answer(pair[0], pair[1], Optional.empty(), elapsed))
                .toList();
    }

    private static List<long[]> counts(ResultSet row, int pairs) throws SQLException {
        List<long[]> counts = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            counts.add(new long[] {row.getLong(2 * i + 1), row.getLong(2 * i + 2)});
        }
        return counts;
    }

    List<Map<String, String>> sample(Question question, int limit) {
        return query(question, new CheckSql(question).sample(limit), Checks::texts);
    }

    private static Map<String, String> texts(ResultSet row) throws SQLException {
        Map<String, String> texts = new LinkedHashMap<>();
        ResultSetMetaData columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            texts.put(columns.getColumnLabel(i), row.getString(i));
        }
        return Collections.unmodifiableMap(texts);
    }

    private <T> List<T> query(Question question, String sql, Server.RowReader<T> reader) {
        AuthorSql statement = new AuthorSql(sql, new RenderedSql("", List.of()), "");
        return server.query(question.test().relation().toString(), statement, reader);
    }
}
