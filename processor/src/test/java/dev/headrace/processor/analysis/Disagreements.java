package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.Verdict.Fault;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** On which queries the analyzer and the server disagree, and in what. */
final class Disagreements {
    private static final int LONGEST = 1_500;
    private static final int SAMPLES = Integer.getInteger("headrace.samples", 2);
    private static final String NOT_SUPPORTED = "feature_not_supported";

    private final Map<String, List<String>> queries = new TreeMap<>();
    private int valid;
    private int invalid;
    private int unsupported;
    private int disagreeing;

    /** Says what becomes of a query. */
    interface Judge {
        Verdict judge(String sql) throws SQLException;

        /** What can be seen of our verdict where this judge looks. */
        default Verdict seen(Verdict ours) {
            return ours;
        }
    }

    private final FixtureSchema schema;
    private final Judge judge;

    Disagreements(FixtureSchema schema, Judge judge) {
        this.schema = schema;
        this.judge = judge;
    }

    /** Asks both about the query. */
    void add(String sql) throws SQLException {
        add(sql, ours(sql), judge.judge(sql));
    }

    /** What the analyzer says; a crash is a fault that no server finds. */
    Verdict ours(String sql) {
        try {
            return judge.seen(schema.analyze(sql));
        } catch (RuntimeException | StackOverflowError e) {
            return Verdict.of(new Fault("internal_error", -1, -1, e + " at " + e.getStackTrace()[0]));
        }
    }

    /** Counts what was said of the query. */
    void add(String sql, Verdict ours, Verdict judge) {
        valid += judge.isValid() ? 1 : 0;
        invalid += judge.isValid() ? 0 : 1;
        if (ours.agreesWith(judge)) {
            return;
        }
        if (ours.faults().stream().anyMatch(fault -> fault.condition().equals(NOT_SUPPORTED))) {
            unsupported++;
            return;
        }
        disagreeing++;
        queries.computeIfAbsent(kind(ours, judge), kind -> new ArrayList<>()).add(sql);
    }

    private String sample(String kind, String sql) {
        String least = sql.length() > LONGEST ? sql : new QueryReducer(shorter -> isOf(kind, shorter)).shortest(sql);
        try {
            return "  " + least + "\n    server: " + words(judge.judge(least)) + "\n    ours:   " + words(ours(least));
        } catch (SQLException e) {
            throw new IllegalStateException(least, e);
        }
    }

    private boolean isOf(String kind, String sql) {
        try {
            Verdict said = judge.judge(sql);
            Verdict ours = ours(sql);
            return !ours.agreesWith(said) && kind.equals(kind(ours, said));
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static String kind(Verdict ours, Verdict judge) {
        if (judge.isValid()) {
            return ours.isValid() ? "other columns" : "valid, not " + said(ours);
        }
        return said(judge) + ", not " + (ours.isValid() ? "valid" : said(ours));
    }

    /** The condition and the message without the names in it. */
    private static String said(Verdict verdict) {
        Fault fault = verdict.faults().get(0);
        String message = fault.message().lines().findFirst().orElse("");
        return fault.condition() + " ("
                + message.replaceAll("^ERROR: ", "")
                        .replaceAll("\"[^\"]*\"|'[^']*'|: .*", "…")
                        .replaceAll("function .*\\(.*\\) ", "function … ")
                        .replaceAll("type \\S.* (?=to|and|cannot|must|does)|types .* cannot", "type … ")
                + ")";
    }

    private static String words(Verdict verdict) {
        return verdict.isValid()
                ? verdict.expected("")
                : verdict.faults().stream()
                        .map(fault -> fault.condition() + " at " + fault.start() + ": "
                                + fault.message().lines().findFirst().orElse(""))
                        .collect(Collectors.joining("; "));
    }

    int count() {
        return disagreeing;
    }

    int valid() {
        return valid;
    }

    String figures() {
        return "%d queries: %d valid, %d invalid; %d disagreements, %d not supported by us"
                .formatted(valid + invalid, valid, invalid, disagreeing, unsupported);
    }

    /** The kinds, the most frequent first, each with queries cut down to what shows it. */
    String report() {
        return queries.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .map(entry -> entry.getValue().size() + " × " + entry.getKey() + "\n"
                        + entry.getValue().stream()
                                .sorted(Comparator.comparingInt(String::length))
                                .limit(SAMPLES)
                                .map(query -> sample(entry.getKey(), query))
                                .distinct()
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }
}
