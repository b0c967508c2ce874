package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.Verdict.Fault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** On which queries the analyzer and the server disagree, and in what. */
final class Disagreements {
    private static final int SAMPLES = Integer.getInteger("headrace.samples", 2);
    private static final String NOT_SUPPORTED = "feature_not_supported";

    private final Map<String, List<String>> queries = new TreeMap<>();
    private int valid;
    private int invalid;
    private int unsupported;
    private int disagreeing;

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
        queries.computeIfAbsent(kind(ours, judge), kind -> new ArrayList<>())
                .add(sql + "\n    server: " + words(judge) + "\n    ours:   " + words(ours));
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

    /** The kinds, the most frequent first, with their shortest queries. */
    String report() {
        return queries.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .map(entry -> entry.getValue().size() + " × " + entry.getKey() + "\n"
                        + entry.getValue().stream()
                                .sorted(Comparator.comparingInt(String::length))
                                .limit(SAMPLES)
                                .map(query -> "  " + query)
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }
}
