package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.token.Lexeme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.sf.jsqlparser.parser.CCJSqlParserConstants;
import net.sf.jsqlparser.parser.Token;

/**
 * A query as JSqlParser gets to see it: its clauses and joins as they were written, but each expression, list and item of FROM
 * as one made-up name, because JSqlParser reads those by other rules than PostgreSQL. What each name stands for is kept here.
 */
final class Outline {
    private static final Map<String, Integer> KINDS = Map.ofEntries(
            Map.entry("with", CCJSqlParserConstants.K_WITH),
            Map.entry("recursive", CCJSqlParserConstants.K_RECURSIVE),
            Map.entry("as", CCJSqlParserConstants.K_AS),
            Map.entry("select", CCJSqlParserConstants.K_SELECT),
            Map.entry("from", CCJSqlParserConstants.K_FROM),
            Map.entry("where", CCJSqlParserConstants.K_WHERE),
            Map.entry("group", CCJSqlParserConstants.K_GROUP),
            Map.entry("by", CCJSqlParserConstants.K_BY),
            Map.entry("having", CCJSqlParserConstants.K_HAVING),
            Map.entry("union", CCJSqlParserConstants.K_UNION),
            Map.entry("intersect", CCJSqlParserConstants.K_INTERSECT),
            Map.entry("except", CCJSqlParserConstants.K_EXCEPT),
            Map.entry("all", CCJSqlParserConstants.K_ALL),
            Map.entry("join", CCJSqlParserConstants.K_JOIN),
            Map.entry("left", CCJSqlParserConstants.K_LEFT),
            Map.entry("right", CCJSqlParserConstants.K_RIGHT),
            Map.entry("full", CCJSqlParserConstants.K_FULL),
            Map.entry("inner", CCJSqlParserConstants.K_INNER),
            Map.entry("cross", CCJSqlParserConstants.K_CROSS),
            Map.entry("natural", CCJSqlParserConstants.K_NATURAL),
            Map.entry("on", CCJSqlParserConstants.K_ON),
            Map.entry("order", CCJSqlParserConstants.K_ORDER),
            Map.entry("(", CCJSqlParserConstants.OPENING_BRACKET),
            Map.entry(")", CCJSqlParserConstants.CLOSING_BRACKET),
            Map.entry(",", CCJSqlParserConstants.K_COMMA));

    private final List<Token> tokens = new ArrayList<>();
    private final Map<String, Object> parts = new HashMap<>();

    /** Adds a word or sign as it is. */
    void word(Lexeme lexeme) {
        word(lexeme.text(), lexeme.span());
    }

    /** Adds a word or sign at that place. */
    void word(String word, Span span) {
        add(KINDS.get(word), word, span);
    }

    /** Adds a part as one name. */
    String part(Object part, Span span) {
        String name = "part" + parts.size();
        parts.put(name, part);
        add(CCJSqlParserConstants.S_IDENTIFIER, name, span);
        return name;
    }

    /** Puts another part behind that name. */
    void replace(String name, Object part) {
        parts.put(name, part);
    }

    private void add(int kind, String image, Span span) {
        Token token = Token.newToken(kind, image);
        token.absoluteBegin = span.start();
        token.absoluteEnd = span.end();
        tokens.add(token);
    }

    /** What the grammar sees of it: outlines of one form differ only in what the names stand for, and where. */
    String form() {
        return tokens.stream().map(token -> token.image).collect(Collectors.joining(" "));
    }

    /** The tokens with one that ends them. */
    List<Token> tokens() {
        List<Token> all = new ArrayList<>(tokens);
        Token end = Token.newToken(CCJSqlParserConstants.EOF, "");
        Token last = tokens.get(tokens.size() - 1);
        end.absoluteBegin = last.absoluteEnd;
        end.absoluteEnd = last.absoluteEnd;
        all.add(end);
        return all;
    }

    /** What a name stands for. */
    <T> T part(String name, Class<T> kind) {
        return Optional.ofNullable(parts.get(name))
                .filter(kind::isInstance)
                .map(kind::cast)
                .orElseThrow(() -> new IllegalStateException("no " + kind.getSimpleName() + " for " + name));
    }
}
