package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.sql.tree.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.jsqlparser.parser.Token;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.WithItem;

/** WITH: JSqlParser keeps no places for its names, so they are read off the tokens before each query. */
final class WithTranslator {
    private final ParsedText text;
    private final QueryTranslator queries;

    WithTranslator(ParsedText text, QueryTranslator queries) {
        this.text = text;
        this.queries = queries;
    }

    boolean isRecursive(Select select) {
        return QueryTranslator.stream(select.getWithItemsList()).anyMatch(WithItem::isRecursive);
    }

    List<Query.CommonTable> commonTables(Select select) {
        return QueryTranslator.stream(select.getWithItemsList())
                .map(this::commonTable)
                .toList();
    }

    private Query.CommonTable commonTable(WithItem<?> item) {
        Object statement = item.getParenthesedStatement();
        if (!(statement instanceof ParenthesedSelect select)) {
            throw UnsupportedSql.notUnderstood(queries.span(statement), "a data-modifying statement in WITH");
        }
        List<Name> heading = heading(queries.span(select));
        List<Name> columns = heading.subList(1, heading.size());
        return new Query.CommonTable(heading.get(0), columns, queries.query(select), search(item), cycle(item));
    }

    /** The name and the column names that stand before the query. */
    private List<Name> heading(Span query) {
        int i = text.indexAt(query.start()) - 1;
        while (!is(i, "as")) {
            i--;
        }
        i--;
        List<Name> columns = new ArrayList<>();
        if (is(i, ")")) {
            for (i--; !is(i, "("); i--) {
                if (!is(i, ",")) {
                    columns.add(0, ParsedText.name(text.token(i)));
                }
            }
            i--;
        }
        columns.add(0, ParsedText.name(text.token(i)));
        return columns;
    }

    private boolean is(int index, String word) {
        return text.token(index).image.equalsIgnoreCase(word);
    }

    private Optional<Query.Search> search(WithItem<?> item) {
        Span span = queries.span(item.getParenthesedStatement());
        return Optional.ofNullable(item.getSearchClause())
                .map(search -> new Query.Search(
                        String.valueOf(search.getSearchOrder()).startsWith("DEPTH"),
                        search.getSearchColumns().stream()
                                .map(column -> name(column.getColumnName(), span))
                                .toList(),
                        name(search.getSequenceColumnName(), span)));
    }

    private Optional<Query.Cycle> cycle(WithItem<?> item) {
        Span span = queries.span(item.getParenthesedStatement());
        return Optional.ofNullable(item.getCycleClause())
                .map(cycle -> new Query.Cycle(
                        cycle.getCycleColumns().stream()
                                .map(column -> name(column.getColumnName(), span))
                                .toList(),
                        name(cycle.getMarkColumnName(), span),
                        Optional.empty(),
                        Optional.empty(),
                        name(cycle.getPathColumnName(), span)));
    }

    private Name name(String image, Span query) {
        return new Name(ParsedText.identifier(image), spanOf(image, query));
    }

    private Span spanOf(String image, Span query) {
        int from = text.indexAt(query.end());
        Token token = text.token(from);
        for (int i = from; !token.image.equals(image); i++) {
            token = text.token(i);
        }
        return TokenFilter.span(token);
    }
}
