package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.diagnostic.SqlDiagnostics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.sf.jsqlparser.parser.AbstractJSqlParser.Dialect;
import net.sf.jsqlparser.parser.CCJSqlParser;
import net.sf.jsqlparser.parser.CCJSqlParserConstants;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.parser.StringProvider;
import net.sf.jsqlparser.parser.Token;
import net.sf.jsqlparser.parser.TokenMgrException;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.select.Select;

/** Reads plain SQL that must be exactly one query. */
public final class SqlParser {
    private static final Set<String> QUERY_STARTS = Set.of("select", "with", "values", "table", "(");

    private final String sql;
    private final SqlDiagnostics faults;

    private SqlParser(String sql, SqlDiagnostics faults) {
        this.sql = sql;
        this.faults = faults;
    }

    /** The query; empty if the text is none, which is then reported. */
    public static Optional<ParsedQuery> parse(PlainSql plain, SqlDiagnostics faults) {
        try {
            return new SqlParser(plain.text(), faults).parse();
        } catch (TokenMgrException e) {
            Optional<Unterminated> open = Unterminated.in(plain.text());
            Span span = open.map(Unterminated::span).orElse(new Span(0, 0));
            String what = open.map(Unterminated::what).orElse("token");
            faults.error(Code.SYNTAX_ERROR, span, "unterminated " + what, "close it before the SQL ends");
        } catch (StackOverflowError e) {
            faults.error(Code.FEATURE_NOT_SUPPORTED, new Span(0, 0), "the SQL is nested too deeply to be analyzed");
        }
        return Optional.empty();
    }

    private Optional<ParsedQuery> parse() {
        CCJSqlParser parser = new CCJSqlParser(new StringProvider(sql))
                .withAllowComplexParsing(false)
                .withDialect(Dialect.POSTGRESQL);
        TokenFilter filter = new TokenFilter(sql, parser.getConfiguration());
        List<Span> semicolons = filter.tokens().stream()
                .filter(SqlParser::ends)
                .map(TokenFilter::span)
                .toList();
        if (!isOneQuery(filter.tokens())) {
            return Optional.empty();
        }
        Optional<SyntaxFault> refused = new TokenGuards(new Tokens(filter.tokens())).fault();
        if (refused.isPresent()) {
            report(refused.get());
            return Optional.empty();
        }
        parser.token_source = filter;
        try {
            Statement statement = parser.Statement();
            if (statement instanceof Select select) {
                ParsedText text = new ParsedText(filter, parser.getASTRoot());
                return Optional.of(new ParsedQuery(new QueryTranslator(text, faults).query(select), semicolons));
            }
            notAQuery(filter.tokens().get(0));
        } catch (ParseException e) {
            reportSyntax(e.currentToken, new Tokens(filter.tokens()));
        } catch (UnsupportedSql e) {
            faults.error(e.code(), e.span(), e.getMessage(), e.details());
        }
        return Optional.empty();
    }

    private boolean isOneQuery(List<Token> tokens) {
        int last = tokens.size();
        while (last > 0 && ends(tokens.get(last - 1))) {
            last--;
        }
        if (last == 0) {
            faults.error(Code.NOT_ONE_SELECT, new Span(0, 0), "the SQL is empty", "write one SELECT");
            return false;
        }
        for (int i = 0; i < last; i++) {
            if (ends(tokens.get(i))) {
                Span second = TokenFilter.span(tokens.get(i + 1));
                faults.error(
                        Code.NOT_ONE_SELECT, second, "a second statement begins here", "a model is exactly one SELECT");
                return false;
            }
        }
        if (!QUERY_STARTS.contains(tokens.get(0).image.toLowerCase(Locale.ROOT))) {
            notAQuery(tokens.get(0));
            return false;
        }
        for (int i = 1; i < last; i++) {
            boolean insert = tokens.get(i - 1).image.matches("(?i)insert|merge");
            if (tokens.get(i).kind == CCJSqlParserConstants.K_INTO && !insert) {
                selectInto(tokens.get(i));
                return false;
            }
        }
        tokens.subList(last, tokens.size()).clear();
        return true;
    }

    private void selectInto(Token into) {
        faults.error(
                Code.NOT_ONE_SELECT,
                TokenFilter.span(into),
                "SELECT INTO makes a table of its own",
                "take INTO and the table's name away: the model's own relation is made from what it selects");
    }

    private void notAQuery(Token first) {
        Span span = TokenFilter.span(first);
        if (Keywords.contains(first.image)) {
            String word = first.image.toUpperCase(Locale.ROOT);
            faults.error(Code.NOT_ONE_SELECT, span, word + " is not a query", "a model is exactly one SELECT");
        } else {
            String message = "syntax error at or near \"" + first.image + "\"";
            faults.error(Code.SYNTAX_ERROR, span, message, "a model is exactly one SELECT");
        }
    }

    private static boolean ends(Token token) {
        return token.kind == CCJSqlParserConstants.ST_SEMICOLON;
    }

    /** PostgreSQL's words; JSqlParser's long list of tokens it would have liked helps nobody. */
    private void reportSyntax(Token before, Tokens tokens) {
        Token found = before == null ? null : before.next;
        int i = found == null || found.kind == CCJSqlParserConstants.EOF
                ? tokens.size()
                : tokens.all().indexOf(found);
        report(Gaps.find(tokens, i).orElseGet(() -> SyntaxFault.at(tokens, i)));
    }

    private void report(SyntaxFault fault) {
        faults.error(fault.code(), fault.span(), fault.message(), fault.details());
    }
}
