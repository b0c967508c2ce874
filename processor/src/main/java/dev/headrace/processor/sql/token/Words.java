package dev.headrace.processor.sql.token;

import dev.headrace.processor.diagnostic.Span;
import java.util.List;

/** The words, signs and operators of a query, for those who look for what no node of its tree has the place of. */
public final class Words {
    private final List<Lexeme> lexemes;

    /** Those of that text, which is a query. */
    public Words(String sql) {
        lexemes = Lexer.read(sql);
    }

    /**
     * One of them.
     *
     * @param text the word in lower case, or the sign; of anything else what it means
     */
    public record Word(String text, Span span) {}

    /** Those that stand between two places, in order. */
    public List<Word> between(int start, int end) {
        return lexemes.stream()
                .filter(each -> start <= each.span().start() && each.span().end() <= end)
                .filter(each -> each.span().end() > each.span().start())
                .map(each -> new Word(each.isString() ? "" : each.text(), each.span()))
                .toList();
    }
}
