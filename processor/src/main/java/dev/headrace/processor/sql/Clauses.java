package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Code;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which clause each token stands in, and what PostgreSQL refuses there. */
final class Clauses {
    private static final Set<String> NEW_CLAUSE = Set.of("where", "group", "having", "window", "order", "for");
    private static final Set<String> SET_OPERATORS = Set.of("union", "intersect", "except");
    private static final Set<String> AT_THE_END = Set.of("limit", "offset", "fetch");
    private static final Set<String> QUERY_STARTS = Set.of("select", "values", "table");
    private static final Set<String> NO_ALIAS = Set.of("user", "column", "table", "check", "select", "default", "any");

    /** The reserved words that FROM knows. */
    private static final Set<String> IN_FROM = Set.of(
            "lateral",
            "only",
            "user",
            "current_catalog",
            "current_date",
            "current_role",
            "current_time",
            "current_timestamp",
            "current_user",
            "localtime",
            "localtimestamp",
            "session_user",
            "system_user",
            "cast");

    private final Tokens tokens;
    private final Deque<Level> levels = new ArrayDeque<>();

    Clauses(Tokens tokens) {
        this.tokens = tokens;
        levels.push(new Level());
    }

    /** What stands between two parentheses. */
    private static final class Level {
        private final Set<String> ended = new HashSet<>();
        private String clause = "";
    }

    /** What is wrong with the token there, asked of each token in turn. */
    Optional<SyntaxFault> at(int i) {
        Optional<SyntaxFault> fault = check(i, levels.peek());
        advance(i);
        return fault;
    }

    private void advance(int i) {
        Level level = levels.peek();
        String word = tokens.word(i);
        if (word.equals("(") || word.equals("[")) {
            levels.push(new Level());
        } else if ((word.equals(")") || word.equals("]")) && levels.size() > 1) {
            levels.pop();
        } else if (word.equals("with") && (i == 0 || tokens.is(i - 1, "("))) {
            level.clause = "with";
        } else if (QUERY_STARTS.contains(word) && !tokens.in(i - 1, Set.of(".", "as"))) {
            level.clause = "select";
        } else if (tokens.isKeyword(i)) {
            keyword(word, level);
        }
    }

    private static void keyword(String word, Level level) {
        if (word.equals("from") && level.clause.equals("select")) {
            level.clause = "from";
        } else if (NEW_CLAUSE.contains(word) || AT_THE_END.contains(word)) {
            level.clause = word;
        }
        if (AT_THE_END.contains(word)) {
            level.ended.add(word);
        }
        if (SET_OPERATORS.contains(word)) {
            level.clause = "";
            level.ended.clear();
        }
    }

    private Optional<SyntaxFault> check(int i, Level level) {
        return switch (level.clause) {
            case "from" -> from(i);
            case "with" -> with(i);
            case "order" -> setOperation(i);
            case "limit", "offset", "fetch" -> end(i, level).or(() -> setOperation(i));
            default -> Optional.empty();
        };
    }

    private Optional<SyntaxFault> from(int i) {
        boolean item = tokens.in(i - 1, Set.of("from", "join", ",")) && !tokens.is(i - 2, "distinct");
        if (item && tokens.is(i, "values") && tokens.is(i + 1, "(")) {
            return Optional.of(SyntaxFault.at(tokens, i + 1, "write: (values (…)) as v(…)"));
        }
        boolean noItem = item && tokens.isKeyword(i) && !tokens.in(i, IN_FROM);
        boolean noName = tokens.is(i - 1, "as") && tokens.isNoTableName(i);
        boolean noAlias = tokens.in(i, NO_ALIAS) && tokens.endsOperand(i - 1);
        return noItem || noName || noAlias ? reserved(i) : Optional.empty();
    }

    private Optional<SyntaxFault> with(int i) {
        boolean name = tokens.in(i - 1, Set.of("with", "recursive", ",")) && tokens.isNoTableName(i);
        return name ? reserved(i) : Optional.empty();
    }

    private Optional<SyntaxFault> reserved(int i) {
        boolean query = tokens.in(i, QUERY_STARTS) || tokens.is(i, "with");
        return Optional.of(SyntaxFault.at(
                tokens,
                i,
                query
                        ? "put parentheses around the query"
                        : "\"" + tokens.word(i) + "\" is a reserved word: choose another name or quote it"));
    }

    private Optional<SyntaxFault> setOperation(int i) {
        return tokens.in(i, SET_OPERATORS) && tokens.isKeyword(i)
                ? Optional.of(SyntaxFault.at(tokens, i, "put parentheses around the query before it"))
                : Optional.empty();
    }

    private Optional<SyntaxFault> end(int i, Level level) {
        if (tokens.is(i, ",") && tokens.is(i - 2, "limit")) {
            String write = "write: limit " + tokens.word(i + 1) + " offset " + tokens.word(i - 1);
            return Optional.of(new SyntaxFault(
                    Code.SYNTAX_ERROR, tokens.span(i - 2), "LIMIT #,# syntax is not supported", List.of(write)));
        }
        boolean again = AT_THE_END.contains(tokens.word(i)) && level.ended.contains(tokens.word(i));
        boolean late = tokens.is(i, "order") && tokens.is(i + 1, "by");
        return again || late ? Optional.of(SyntaxFault.at(tokens, i)) : Optional.empty();
    }
}
