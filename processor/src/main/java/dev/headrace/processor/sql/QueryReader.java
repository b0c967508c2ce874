package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.token.Lexeme;
import dev.headrace.processor.sql.token.SyntaxFault;
import dev.headrace.processor.sql.token.UnsupportedSql;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Query;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.parser.Token;

/** Queries: JSqlParser's grammar reads the outline of each, and its parts are put back in. */
final class QueryReader {
    private final Cursor cursor;
    private final OutlineGrammar grammar;
    private final ExpressionReader expressions;

    QueryReader(Cursor cursor, OutlineGrammar grammar) {
        this.cursor = cursor;
        this.grammar = grammar;
        this.expressions = new ExpressionReader(cursor, this);
    }

    /** The query that begins there, up to what cannot belong to it. */
    Query query() {
        int start = cursor.index();
        Outline outline = new OutlineReader(cursor, expressions, this).read();
        Span span = cursor.since(start);
        try {
            return new QueryTranslator(outline).query(grammar.read(outline), span);
        } catch (ParseException e) {
            throw refused(e);
        }
    }

    private UnsupportedSql refused(ParseException e) {
        Token found = e.currentToken == null ? null : e.currentToken.next;
        if (found == null) {
            return cursor.unexpected();
        }
        for (int i = 0; i <= cursor.index(); i++) {
            Lexeme lexeme = cursor.at(i);
            if (lexeme.span().start() >= found.absoluteBegin) {
                return SyntaxFault.at(lexeme);
            }
        }
        return cursor.unexpected();
    }

    /** A query in parentheses as a value; the value begins at that token. */
    Expression subquery(Expression.Subquery.Kind kind, int start) {
        cursor.expect("(");
        Query query = query();
        cursor.expect(")");
        return new Expression.Subquery(kind, query, cursor.since(start));
    }

    /** A query as a value whose parenthesis holds more. */
    Expression open(Expression.Subquery.Kind kind) {
        int start = cursor.index();
        Query query = query();
        return new Expression.Subquery(kind, query, cursor.since(start));
    }
}
