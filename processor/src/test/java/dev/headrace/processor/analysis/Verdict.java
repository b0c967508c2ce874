package dev.headrace.processor.analysis;

import java.util.List;

/**
 * What is said of a query: its columns, or its faults.
 *
 * @param columns the columns' names; empty if there are faults
 * @param faults the faults in the order they were found
 */
record Verdict(List<String> columns, List<Fault> faults) {
    /**
     * A fault of a query.
     *
     * @param start the 0-based position where it begins; -1 if it has no place
     * @param end the position after it
     */
    record Fault(String condition, int start, int end, String message) {
        /** Whether a server that points at one character may mean the same. */
        boolean meets(Fault judged) {
            boolean there = start <= judged.start && judged.start <= Math.max(start, end - 1);
            return condition.equals(judged.condition) && (judged.start < 0 || there);
        }

        private String words(String sql) {
            return start < 0 ? "" : " " + sql.substring(start).split("(?<=.)[\\s,()]|\n", 2)[0];
        }
    }

    static Verdict of(List<String> columns) {
        return new Verdict(columns, List.of());
    }

    static Verdict of(Fault fault) {
        return new Verdict(List.of(), List.of(fault));
    }

    /** Whether the judge says the same; it stops at its first fault. */
    boolean agreesWith(Verdict judge) {
        return judge.faults.isEmpty()
                ? faults.isEmpty() && columns.equals(judge.columns)
                : faults.stream().anyMatch(fault -> fault.meets(judge.faults.get(0)));
    }

    /** The verdict as fixtures write it. */
    String expected(String sql) {
        return faults.isEmpty()
                ? ("=> " + String.join(", ", columns)).strip()
                : "=! " + faults.get(0).condition() + faults.get(0).words(sql);
    }
}
