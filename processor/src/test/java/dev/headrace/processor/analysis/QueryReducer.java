package dev.headrace.processor.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Cuts a query down to the least of it that still shows something. */
final class QueryReducer {
    private static final Pattern TOKEN =
            Pattern.compile("'(?:[^']|'')*'|\"[^\"]*\"|[\\w$]+(?:\\.\\w+)*|::|[-+*/<>=~!@#%^&|`?]+|\\S");

    private static final int MOST_TRIALS = Integer.getInteger("headrace.trials", 300);

    private final Predicate<String> shows;
    private int trials;

    /**
     * @param shows whether a query still shows it
     */
    QueryReducer(Predicate<String> shows) {
        this.shows = shows;
    }

    String shortest(String sql) {
        List<String> all = TOKEN.matcher(sql).results().map(MatchResult::group).toList();
        List<String> tokens = all;
        List<String> before = List.of();
        while (!before.equals(tokens)) {
            before = tokens;
            tokens = cut(tokens);
        }
        return tokens.equals(all) ? sql : String.join(" ", tokens);
    }

    private List<String> cut(List<String> tokens) {
        List<String> left = tokens;
        for (int length = Math.max(1, tokens.size() * 3 / 4);
                length > 0;
                length = length > 6 ? length * 3 / 4 : length - 1) {
            for (int start = 0; start + length <= left.size() && trials < MOST_TRIALS; start++) {
                trials++;
                List<String> shorter = new ArrayList<>(left);
                shorter.subList(start, start + length).clear();
                if (shows.test(String.join(" ", shorter))) {
                    left = shorter;
                }
            }
        }
        return left;
    }
}
