package dev.headrace.processor.analysis;

import java.util.List;
import java.util.Random;

/** Random chains of operators without parentheses, in which only precedence says what belongs to what. */
final class OperatorChains {
    /** The columns of {@link #TABLE}. */
    static final String TABLE =
            "create table chain (a int, b int, t text, u text, p bool, q bool, j jsonb, k jsonb, d timestamp, n int[])";

    private static final List<String> ATOMS = List.of(
            "a",
            "b",
            "t",
            "u",
            "p",
            "q",
            "j",
            "k",
            "d",
            "n",
            "1",
            "2",
            "1.5",
            "'x'",
            "'{}'",
            "true",
            "null",
            "n[1]",
            "(a)",
            "lower(t)",
            "array[1]",
            "case when p then a else b end",
            "(select 1)",
            "exists (select 1)");
    private static final List<String> PREFIXES = List.of("not", "-", "+", "@", "~", "|/", "operator(pg_catalog.-)");
    private static final List<String> POSTFIXES = List.of(
            "::text",
            "::int",
            "::bool",
            "is null",
            "is not null",
            "isnull",
            "notnull",
            "is true",
            "is not unknown",
            "collate \"C\"",
            "in (1, 2)",
            "not in ('x')",
            "= any (n)",
            "<> all (select 1)",
            "like any (array['x'])",
            "is json",
            "is not nfc normalized",
            "at local");
    private static final List<String> BINARIES = List.of(
            "or",
            "and",
            "=",
            "<",
            ">",
            "<=",
            ">=",
            "<>",
            "!=",
            "+",
            "-",
            "*",
            "/",
            "%",
            "^",
            "||",
            "->",
            "->>",
            "#>>",
            "@>",
            "<@",
            "?",
            "&",
            "|",
            "#",
            "~",
            "~*",
            "!~",
            "&&",
            "<<",
            ">>",
            "like",
            "not ilike",
            "similar to",
            "is distinct from",
            "is not distinct from",
            "at time zone",
            "operator(pg_catalog.||)",
            "operator(pg_catalog.=)",
            "between 1 and",
            "not between symmetric a + 1 and",
            "between - b and",
            "like 'x' escape");

    private final Random random;

    OperatorChains(long seed) {
        this.random = new Random(seed);
    }

    String next() {
        StringBuilder chain = new StringBuilder(operand());
        int length = 1 + random.nextInt(4);
        for (int i = 0; i < length; i++) {
            chain.append(' ').append(pick(BINARIES)).append(' ').append(operand());
        }
        return chain.toString();
    }

    private String operand() {
        String prefix = random.nextInt(4) == 0 ? pick(PREFIXES) + " " : "";
        String postfix = random.nextInt(4) == 0 ? " " + pick(POSTFIXES) : "";
        return prefix + pick(ATOMS) + postfix;
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
