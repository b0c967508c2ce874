package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.token.Lexeme;
import dev.headrace.processor.sql.token.SyntaxFault;
import dev.headrace.processor.sql.token.UnsupportedSql;
import dev.headrace.processor.sql.tree.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** A place in a text's tokens, moved forward by those who read them. */
final class Cursor {
    private static final Set<String> QUERY_STARTS = Set.of("select", "values", "with", "table");
    private static final Set<String> QUERY_CONTINUES =
            Set.of(")", "union", "intersect", "except", "order", "limit", "offset", "fetch", "for");

    private final List<Lexeme> lexemes;
    private final int major;
    private int at;

    Cursor(List<Lexeme> lexemes, int major) {
        this.lexemes = lexemes;
        this.major = major;
    }

    /** The major version of PostgreSQL whose grammar reads them. */
    int major() {
        return major;
    }

    int index() {
        return at;
    }

    void moveTo(int index) {
        at = index;
    }

    /** The token to be read next. */
    Lexeme peek() {
        return lexemes.get(at);
    }

    /** The token at that index. */
    Lexeme at(int index) {
        return lexemes.get(index);
    }

    /** A token further on. */
    Lexeme peek(int ahead) {
        return lexemes.get(Math.min(at + ahead, lexemes.size() - 1));
    }

    /** The token read last. */
    Lexeme last() {
        return lexemes.get(at - 1);
    }

    Lexeme next() {
        Lexeme lexeme = lexemes.get(at);
        at = Math.min(at + 1, lexemes.size() - 1);
        return lexeme;
    }

    /** Whether these words or signs stand there. */
    boolean is(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!peek(i).is(words[i])) {
                return false;
            }
        }
        return true;
    }

    boolean isAny(Set<String> words) {
        return isAny(0, words);
    }

    boolean isAny(int ahead, Set<String> words) {
        Lexeme lexeme = peek(ahead);
        return words.contains(lexeme.text()) && lexeme.is(lexeme.text());
    }

    /** Reads these words if they stand there. */
    boolean skip(String... words) {
        boolean there = is(words);
        at += there ? words.length : 0;
        return there;
    }

    /** Reads these words, which must stand there. */
    void expect(String... words) {
        for (String word : words) {
            if (!skip(word)) {
                throw unexpected();
            }
        }
    }

    /** Reads one of these words, which must stand there. */
    String expectAny(Set<String> words) {
        if (!isAny(words)) {
            throw unexpected();
        }
        return next().text();
    }

    /** The refusal of the token that stands there. */
    UnsupportedSql unexpected(String... details) {
        return SyntaxFault.at(peek(), details);
    }

    /** Whether a parenthesis opens at that token. */
    boolean isOpenedAt(int index) {
        return lexemes.get(index).is("(");
    }

    /** The span from that token to the one read last. */
    Span since(int start) {
        return lexemes.get(start).span().to(lexemes.get(Math.max(start, at - 1)).span());
    }

    /** The name of a column or a table. */
    Name columnName() {
        if (!peek().isColumnName()) {
            boolean reserved = peek().kind() == Lexeme.Kind.WORD;
            throw reserved
                    ? unexpected("\"" + peek().text() + "\" is a reserved word: choose another name or quote it")
                    : unexpected();
        }
        return next().name();
    }

    /** A name behind AS or a dot, where any word may stand. */
    Name label() {
        if (!peek().isLabel()) {
            throw peek().isString()
                    ? unexpected("a label is a name: PostgreSQL quotes it with double quotes")
                    : unexpected();
        }
        return next().name();
    }

    /** A name with schemas before it. */
    List<Name> qualifiedName() {
        List<Name> parts = new ArrayList<>(List.of(columnName()));
        while (skip(".")) {
            parts.add(label());
        }
        return parts;
    }

    /** Names in parentheses. */
    List<Name> names() {
        expect("(");
        List<Name> names = list(this::columnName);
        expect(")");
        return names;
    }

    /** Parts that commas part. */
    <T> List<T> list(Supplier<T> part) {
        List<T> parts = new ArrayList<>();
        do {
            parts.add(part.get());
        } while (skip(","));
        return parts;
    }

    /** Whether the parenthesis that opens there holds a query and nothing else. */
    boolean isQuery() {
        return is("(") && isQuery(at);
    }

    /** Several parentheses may open at once; what stands behind the inner one tells whether it is only a part of a value. */
    private boolean isQuery(int open) {
        int last = open;
        while (lexemes.get(last + 1).is("(")) {
            last++;
        }
        int first = last + 1;
        if (!QUERY_STARTS.contains(lexemes.get(first).text())
                || !lexemes.get(first).is(lexemes.get(first).text())) {
            return false;
        }
        int i = first;
        for (int closed = 0, depth = last - open + 1; closed < last - open; closed++) {
            i = behind(i, depth - closed);
            Lexeme following = lexemes.get(i);
            if (!QUERY_CONTINUES.contains(following.text()) || !following.is(following.text())) {
                return false;
            }
        }
        return true;
    }

    /** The index behind the parenthesis that closes the innermost one open there. */
    private int behind(int from, int depth) {
        int open = depth;
        int i = from;
        while (i < lexemes.size() - 1 && open >= depth) {
            open += lexemes.get(i).is("(") ? 1 : lexemes.get(i).is(")") ? -1 : 0;
            i++;
        }
        return i;
    }
}
