package dev.headrace.processor.sql;

import java.util.List;
import java.util.Optional;

/** What PostgreSQL accepts and JSqlParser's grammar does not: a list, with what to write instead. */
final class Gaps {
    /** How far from the place where the parser gave up the construct may begin. */
    private static final int REACH = 12;

    private static final List<Gap> ALL = List.of(
            gap(
                    "= … IS",
                    "parentheses: (a = b) is null",
                    "is [not] null",
                    "is [not] true",
                    "is [not] false",
                    "is [not] unknown"),
            gap("IS JSON", "a cast in a CASE", "is [not] json"),
            gap("IS NORMALIZED", "x = normalize(x)", "is [not] normalized", "is [not] * normalized"),
            gap("OPERATOR(…)", "the operator itself", "operator ("),
            gap("GROUP BY DISTINCT or ALL", "one GROUPING SETS with all the sets", "by distinct", "by all"),
            gap(
                    "a mix of grouping sets",
                    "one GROUPING SETS with all the sets",
                    ", grouping sets",
                    ") , grouping",
                    ") , rollup",
                    ") , cube",
                    "rollup (",
                    "cube (",
                    "grouping sets"),
            gap("COLLATE behind a cast", "parentheses: (x::text) collate \"C\"", "collate"),
            gap("(c).*", "each field: (c).a, (c).b", ") . *"),
            gap("TABLESAMPLE with an expression", "a constant", "tablesample"),
            gap(
                    "JOIN … USING (…) AS",
                    "parentheses: (a join b using (…)) as x",
                    "using ( * ) as",
                    "using ( * , * ) as"),
            gap("ORDER BY … USING", "asc or desc", "using <", "using >", "using operator"),
            gap("an open slice", "both bounds", "[ :", ": ]"),
            gap("AT LOCAL", "at time zone current_setting('TimeZone')", "at local"),
            gap("this form of interval", "interval '1-2'", "to month", "to day", "to hour", "to minute", "to second"),
            gap("SUBSTRING … SIMILAR", "substring(x from pattern for escape)", "similar"),
            gap("TABLE as a query", "select * from", "table *"),
            gap("SUBSTRING with FOR alone", "substring(x, 1, n)", "substring ( * for"),
            gap("TREAT", "a cast", "treat ("),
            gap("COLLATION FOR", "pg_collation_for(x)", "collation for"),
            gap("a column definition list in ROWS FROM", "the function alone in FROM", "rows from"),
            gap("a cast as an item of FROM", "a subquery: (select …)", "from cast (", "join cast ("),
            gap("a name in U&\"…\"", "the characters themselves", "uescape", "u &"),
            gap("SQL/XML", "the function xml_… or jsonb", "xmlpi", "xmlroot", "xmlparse", "xmlelement", "xmlforest"),
            gap("this prefix operator", "the function: abs(x), sqrt(x), cbrt(x)", "@", "|/", "||/", "!!", "@>"),
            gap(
                    "this form of constant",
                    "a cast: '…'::timestamp(3)",
                    "timestamp (",
                    "character varying '",
                    "varying",
                    "time ("),
            gap("FILTER behind WITHIN GROUP", "the condition into the argument: case when … end", ") filter ( where"));

    private Gaps() {}

    /** A construct, by the tokens that give it away; {@code [not]} may be there, {@code *} is any token. */
    private record Gap(String what, String instead, List<String> patterns) {}

    private static Gap gap(String what, String instead, String... patterns) {
        return new Gap(what, instead, List.of(patterns));
    }

    /** The construct nearest to the place where the parser gave up. */
    static Optional<SyntaxFault> find(Tokens tokens, int failed) {
        for (int distance = 0; distance <= REACH; distance++) {
            for (int at : new int[] {failed - distance, failed + distance}) {
                for (Gap gap : at < 0 || distance > 2 && at > failed ? List.<Gap>of() : ALL) {
                    for (String pattern : gap.patterns()) {
                        int end = end(tokens, at, pattern);
                        if (end > at) {
                            return Optional.of(SyntaxFault.gap(tokens.span(at, end - 1), gap.what(), gap.instead()));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The index after a pattern's last token; 0 if the pattern is not there. */
    private static int end(Tokens tokens, int at, String pattern) {
        int i = at;
        for (String part : pattern.split(" ")) {
            boolean optional = part.equals("[not]");
            String word = optional ? "not" : part;
            boolean there = i < tokens.size() && (word.equals("*") || tokens.is(i, word));
            if (!there && !optional) {
                return 0;
            }
            i += there ? 1 : 0;
        }
        return i;
    }
}
