package dev.headrace.run;

import dev.headrace.Severity;
import dev.headrace.check.DataTest;
import dev.headrace.engine.Answer;
import dev.headrace.engine.EngineException;
import dev.headrace.engine.Question;
import dev.headrace.engine.Session;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.Schemas;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Asks the data tests of a node and judges the answers. */
record Tester(Session session, Schemas schemas, Optional<FailureSchema> failures) {
    private static final int SAMPLE = 10;

    /** As below, of relations that are there as a whole. */
    List<TestResult> run(List<DataTest> tests, UnaryOperator<RelationName> places) {
        return run(tests, places, places);
    }

    /**
     * The results in the order of the tests; what the build has proved is not asked. Of a table that grows, a test that looks
     * at each row alone looks at the new {@code rows}; one that compares them needs the {@code whole}.
     */
    List<TestResult> run(List<DataTest> tests, UnaryOperator<RelationName> rows, UnaryOperator<RelationName> whole) {
        List<Question> questions = tests.stream()
                .filter(test -> !isAnswered(test))
                .map(test -> new Question(
                        test, (test.check().looksAtRowsTogether() ? whole : rows).apply(test.relation()), whole))
                .toList();
        List<Answer> answers = questions.isEmpty() ? List.of() : session.ask(questions);
        List<TestResult> results = new ArrayList<>();
        int asked = 0;
        for (DataTest test : tests) {
            results.add(isAnswered(test) ? TestResult.proved(test) : judge(questions.get(asked), answers.get(asked++)));
        }
        return results;
    }

    /** Whether all of them are answered without the server. */
    static boolean asksNothing(List<DataTest> tests) {
        return tests.stream().allMatch(Tester::isAnswered);
    }

    /** A proof says that no row fails, which a test with a threshold of its own need not be content with. */
    private static boolean isAnswered(DataTest test) {
        return test.proved() && status(test, 0) == TestStatus.PASS;
    }

    /** A server that cannot answer is an error whatever the severity. */
    private TestResult judge(Question question, Answer answer) {
        DataTest test = question.test();
        if (answer.refusal().isPresent()) {
            EngineException refusal = answer.refusal().get();
            if (refusal.isOfTheMoment()) {
                throw refusal;
            }
            return TestResult.error(test, Explanation.of(test, refusal), answer.elapsed());
        }
        TestStatus status = status(test, answer.failures());
        List<Map<String, String>> sample =
                status == TestStatus.PASS || answer.failures() == 0 ? List.of() : session.sample(question, SAMPLE);
        String message = status == TestStatus.PASS ? "" : Explanation.of(test, answer, sample, schemas::place);
        message += kept(question, message.isEmpty() || answer.failures() == 0);
        return new TestResult(test, status, answer.rows() == 0, answer.failures(), sample, message, answer.elapsed());
    }

    /** Where the failing rows are, if the test keeps them. */
    private String kept(Question question, boolean none) {
        if (failures.isEmpty() || !question.test().stored()) {
            return "";
        }
        RelationName table = failures.get().tableOf(question.test());
        try {
            if (none) {
                session.dropFailures(table);
                return "";
            }
            session.storeFailures(question, table);
            return "\nthe failing rows are in " + table;
        } catch (EngineException refusal) {
            if (refusal.isDisconnect() || refusal.isCancel()) {
                throw refusal;
            }
            return "\nthe failing rows are not kept: " + refusal.getMessage();
        }
    }

    private static TestStatus status(DataTest test, long failures) {
        if (test.severity() == Severity.ERROR && test.errorIf().isMetBy(failures)) {
            return TestStatus.FAIL;
        }
        return test.warnIf().isMetBy(failures) ? TestStatus.WARN : TestStatus.PASS;
    }
}
