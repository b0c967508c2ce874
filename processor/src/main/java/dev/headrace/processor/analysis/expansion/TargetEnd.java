package dev.headrace.processor.analysis.expansion;

import dev.headrace.processor.sql.tree.Query;

/** Where a label may be put behind an item of a select list: behind the parentheses around it. */
final class TargetEnd {
    private TargetEnd() {}

    static int of(Query.Target.Value target, String sql) {
        int open = 0;
        for (int i = target.span().start() - 1; i >= 0 && isBetween(sql.charAt(i), '('); i--) {
            open += sql.charAt(i) == '(' ? 1 : 0;
        }
        int end = target.span().end();
        for (int i = end; i < sql.length() && open > 0 && isBetween(sql.charAt(i), ')'); i++) {
            if (sql.charAt(i) == ')') {
                open--;
                end = i + 1;
            }
        }
        return end;
    }

    private static boolean isBetween(char c, char parenthesis) {
        return Character.isWhitespace(c) || c == parenthesis;
    }
}
