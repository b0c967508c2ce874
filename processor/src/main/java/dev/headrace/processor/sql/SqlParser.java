package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.diagnostic.SqlDiagnostics;
import dev.headrace.processor.sql.template.PlainSql;
import dev.headrace.processor.sql.token.Keywords;
import dev.headrace.processor.sql.token.Lexeme;
import dev.headrace.processor.sql.token.NewerGrammar;
import dev.headrace.processor.sql.token.SyntaxFault;
import dev.headrace.processor.sql.token.UnsupportedSql;
import dev.headrace.processor.sql.tree.Query;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads plain SQL that must be exactly one query to one version of PostgreSQL; it is the faster the more it has read. */
public final class SqlParser {
    private static final Set<String> QUERY_STARTS = Set.of("select", "with", "values", "table", "(");

    private final OutlineGrammar grammar = new OutlineGrammar();
    private final int major;

    /** A parser of that major version's grammar. */
    public SqlParser(int major) {
        this.major = major;
    }

    /** The query; empty if the text is none, which is then reported. */
    public Optional<ParsedQuery> parse(PlainSql plain, SqlDiagnostics faults) {
        try {
            return Optional.of(parse(plain, major));
        } catch (UnsupportedSql e) {
            faults.error(e.code(), e.span(), e.getMessage(), advice(e, plain));
        } catch (StackOverflowError e) {
            faults.error(Code.FEATURE_NOT_SUPPORTED, new Span(0, 0), "the SQL is nested too deeply to be analyzed");
        }
        return Optional.empty();
    }

    private List<String> advice(UnsupportedSql refusal, PlainSql plain) {
        return NewerGrammar.VERSIONS.stream()
                .filter(newer -> refusal.code() == Code.SYNTAX_ERROR && newer > major && takes(newer, plain))
                .findFirst()
                .map(newer -> Stream.concat(refusal.details().stream(), Stream.of(NewerGrammar.since(newer)))
                        .toList())
                .orElse(refusal.details());
    }

    private boolean takes(int newer, PlainSql plain) {
        try {
            parse(plain, newer);
            return true;
        } catch (UnsupportedSql e) {
            return false;
        }
    }

    private ParsedQuery parse(PlainSql plain, int version) {
        List<Lexeme> lexemes = VariableLexemes.in(plain, version);
        List<Span> semicolons =
                lexemes.stream().filter(SqlParser::ends).map(Lexeme::span).toList();
        checkOneQuery(lexemes);
        Cursor cursor = new Cursor(lexemes, version);
        Query query = new QueryReader(cursor, grammar).query();
        while (cursor.skip(";")) {
            continue;
        }
        if (cursor.peek().kind() != Lexeme.Kind.END) {
            // A model becomes a view or a table, where WITH begins more: PostgreSQL stumbles behind it.
            cursor.skip("with");
            throw cursor.unexpected();
        }
        return new ParsedQuery(query, semicolons);
    }

    private static void checkOneQuery(List<Lexeme> lexemes) {
        int last = lexemes.size() - 1;
        while (last > 0 && ends(lexemes.get(last - 1))) {
            last--;
        }
        if (last == 0) {
            throw notOne(new Span(0, 0), "the SQL is empty", "write one SELECT");
        }
        for (int i = 0; i < last; i++) {
            if (ends(lexemes.get(i))) {
                Span second = lexemes.get(i + 1).span();
                throw notOne(second, "a second statement begins here", "a model is exactly one SELECT");
            }
        }
        Lexeme first = lexemes.get(0);
        if (!QUERY_STARTS.contains(first.text()) || !first.is(first.text())) {
            throw notAQuery(first);
        }
    }

    private static boolean ends(Lexeme lexeme) {
        return lexeme.is(";");
    }

    private static UnsupportedSql notAQuery(Lexeme first) {
        boolean statement = first.kind() == Lexeme.Kind.WORD && Keywords.contains(first.text());
        return statement
                ? notOne(
                        first.span(),
                        first.text().toUpperCase(Locale.ROOT) + " is not a query",
                        "a model is exactly one SELECT")
                : SyntaxFault.at(first, "a model is exactly one SELECT");
    }

    private static UnsupportedSql notOne(Span span, String message, String detail) {
        return UnsupportedSql.of(new SyntaxFault(Code.NOT_ONE_SELECT, span, message, List.of(detail)));
    }
}
