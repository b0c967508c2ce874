package dev.headrace.processor.analysis;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is said of a query: its columns, or its faults.
 *
 * @param columns the columns; empty if there are faults
 * @param faults the faults in the order they were found
 */
record Verdict(List<Output> columns, List<Fault> faults) {
    /**
     * A column of a query.
     *
     * @param type its type as PostgreSQL prints it
     * @param notNull whether it is proved that it never holds a null; a server does not say
     */
    record Output(String name, String type, boolean notNull) {
        private boolean isThatOf(Output other) {
            return name.equals(other.name) && type.equals(other.type);
        }

        private String text() {
            return name + " " + type + (notNull ? " not null" : "");
        }
    }

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

    static Verdict of(List<Output> columns) {
        return new Verdict(columns, List.of());
    }

    static Verdict of(Fault fault) {
        return new Verdict(List.of(), List.of(fault));
    }

    boolean isValid() {
        return faults.isEmpty();
    }

    /** Whether the judge says the same; it stops at its first fault. */
    boolean agreesWith(Verdict judge) {
        return judge.isValid()
                ? isValid() && hasColumnsOf(judge)
                : faults.stream().anyMatch(fault -> fault.meets(judge.faults.get(0)));
    }

    private boolean hasColumnsOf(Verdict judge) {
        return columns.size() == judge.columns.size()
                && IntStream.range(0, columns.size())
                        .allMatch(i -> columns.get(i).isThatOf(judge.columns.get(i)));
    }

    /** The same columns, not null where the other one proves it. */
    Verdict provedBy(Verdict other) {
        if (!isValid() || columns.size() != other.columns.size()) {
            return this;
        }
        return of(IntStream.range(0, columns.size())
                .mapToObj(i -> new Output(columns.get(i).name, columns.get(i).type, other.columns.get(i).notNull))
                .toList());
    }

    /** The verdict as fixtures write it. */
    String expected(String sql) {
        return isValid()
                ? ("=> " + columns.stream().map(Output::text).collect(Collectors.joining(", "))).strip()
                : "=! " + faults.get(0).condition() + faults.get(0).words(sql);
    }
}
