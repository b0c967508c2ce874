package dev.headrace.engine.postgres.check;

import dev.headrace.check.Check;
import dev.headrace.check.DataTest;
import dev.headrace.engine.Question;
import dev.headrace.engine.postgres.sql.EditSql;
import dev.headrace.engine.postgres.sql.Sql;
import dev.headrace.graph.RelationName;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The statements of one data test. */
public record CheckSql(Question question) {
    private static final String PARENT = "headrace_parent";

    /** Whether an aggregate over a plain scan answers it, so that it can share the scan with others. */
    boolean isFusable() {
        Check check = test().check();
        boolean severalKeys =
                check instanceof Check.Unique unique && unique.columns().size() > 1;
        return !severalKeys && !(check instanceof Check.References) && !(check instanceof Check.Selects);
    }

    /** The number of rows it looks at, as an aggregate over {@link #from}. */
    String rows() {
        return test().where().isBlank() ? "count(*)" : "count(*)" + filter("true");
    }

    /** Zero if no row fails, as an aggregate over {@link #from}; else, unless {@link #isFinal}, not yet the answer. */
    String failures() {
        if (test().check() instanceof Check.Unique unique) {
            String column = Sql.identifier(unique.columns().get(0));
            return "count(" + column + ")" + filter("true") + " - count(distinct " + column + ")" + filter("true");
        }
        return "count(*)" + filter(failing());
    }

    /** Whether that aggregate is the answer: surplus rows say that values are repeated, but not how many. */
    boolean isFinal(long failures) {
        return failures == 0 || !(test().check() instanceof Check.Unique);
    }

    /** A statement of its own: whether there are rows that it looks at, the failures, and the rows that these stand in. */
    String count() {
        if (test().check() instanceof Check.Unique unique) {
            String keys = Sql.identifiers(unique.columns());
            return "select coalesce(sum(n), 0), count(*) filter (where n > 1), coalesce(sum(n) filter (where n > 1), 0)"
                    + " from (select count(*) as n " + from() + " where " + limited(allPresent(unique)) + " group by "
                    + keys + ") as headrace_groups";
        }
        if (test().check() instanceof Check.Selects selects) {
            return "select " + looksAtAny() + ", n, n from (select count(*) as n from (" + query(selects)
                    + "\n) as headrace_rows) as headrace_counts";
        }
        return "select " + looksAtAny() + ", n, n from (select count(*) as n " + from() + " where " + limited(failing())
                + ") as headrace_counts";
    }

    /** One if there is a row that it looks at, which takes no second scan. */
    private String looksAtAny() {
        return "(select count(*) from (select 1 " + from() + " where " + limited("true") + " limit 1) as headrace_row)";
    }

    /** Some of the failing rows; of {@code unique} the values that occur more than once. */
    String sample(int limit) {
        return rowsThatFail() + " limit " + limit;
    }

    /** All of them. */
    public String rowsThatFail() {
        if (test().check() instanceof Check.Unique unique) {
            String keys = Sql.identifiers(unique.columns());
            return "select " + keys + ", count(*) as \"rows\" " + from() + " where " + limited(allPresent(unique))
                    + " group by " + keys + " having count(*) > 1 order by count(*) desc";
        }
        if (test().check() instanceof Check.Selects selects) {
            return "select * from (" + query(selects) + "\n) as headrace_rows";
        }
        return "select * " + from() + " where " + limited(failing());
    }

    /** The user's own query, over the relations where they are now. */
    private String query(Check.Selects selects) {
        UnaryOperator<RelationName> places = relation -> relation.equals(test().relation())
                ? question.relation()
                : question.places().apply(relation);
        return EditSql.render(selects.failing(), places).text();
    }

    /** The relation under its own name, so that a condition may qualify its columns whatever it is called now. */
    String from() {
        return "from " + Sql.qualified(question.relation()) + " as " + alias();
    }

    /** What is true of a row that fails a test which looks at each row alone. */
    public String fails() {
        return limited(failing());
    }

    /** What is true of a failing row. */
    private String failing() {
        Check check = test().check();
        if (check instanceof Check.NotNull notNull) {
            return notNull.columns().stream()
                    .map(column -> Sql.identifier(column) + " is null")
                    .collect(Collectors.joining(" or "));
        }
        if (check instanceof Check.AcceptedValues accepted) {
            return notAccepted(Sql.identifier(accepted.column()), accepted.values());
        }
        if (check instanceof Check.NoRow noRow) {
            return noRow.failing();
        }
        Check.References references = (Check.References) check;
        String child = alias() + "." + Sql.identifier(references.column());
        return child + " is not null and not exists (select 1 from "
                + Sql.qualified(question.places().apply(references.parent())) + " as " + PARENT + " where " + PARENT
                + "." + Sql.identifier(references.parentColumn()) + " = " + child + ")";
    }

    private static String notAccepted(String column, List<String> values) {
        String list = values.stream().map(Sql::literal).collect(Collectors.joining(", "));
        return values.isEmpty() ? column + " is not null" : column + " not in (" + list + ")";
    }

    private static String allPresent(Check.Unique unique) {
        return unique.columns().stream()
                .map(column -> Sql.identifier(column) + " is not null")
                .collect(Collectors.joining(" and "));
    }

    private String filter(String condition) {
        boolean all = test().where().isBlank() && condition.equals("true");
        return all ? "" : " filter (where " + limited(condition) + ")";
    }

    /** The new line ends a comment that the condition's author may have put last. */
    private String limited(String condition) {
        return test().where().isBlank() ? condition : "(" + test().where() + "\n) and (" + condition + "\n)";
    }

    private String alias() {
        return Sql.identifier(test().relation().name());
    }

    private DataTest test() {
        return question.test();
    }
}
