package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.sf.jsqlparser.parser.Token;

/** A text's tokens as PostgreSQL's grammar looks at them: which of them are words of its own and which are names. */
record Tokens(List<Token> all) {
    int size() {
        return all.size();
    }

    Token get(int i) {
        return all.get(i);
    }

    /** The token in lower case; empty outside the text. */
    String word(int i) {
        return i >= 0 && i < all.size() ? all.get(i).image.toLowerCase(Locale.ROOT) : "";
    }

    boolean is(int i, String word) {
        return word(i).equals(word);
    }

    boolean in(int i, Set<String> words) {
        return words.contains(word(i));
    }

    /** The place of a token; the end of the text if there is none. */
    Span span(int i) {
        if (i < all.size()) {
            return TokenFilter.span(all.get(i));
        }
        int end = all.isEmpty() ? 0 : TokenFilter.span(all.get(all.size() - 1)).end();
        return new Span(end, end);
    }

    Span span(int from, int to) {
        return span(from).to(span(to));
    }

    /** Whether a word is PostgreSQL's: reserved, and not a name behind a dot or a label behind AS. */
    boolean isKeyword(int i) {
        return Keywords.RESERVED.includes(word(i)) && !is(i - 1, ".") && !is(i - 1, "as");
    }

    /** The parenthesis around that place; -1 if there is none. */
    int enclosing(int place) {
        int depth = 0;
        int i = place - 1;
        while (i >= 0 && (depth > 0 || !is(i, "("))) {
            depth += is(i, ")") ? 1 : is(i, "(") ? -1 : 0;
            i--;
        }
        return i;
    }

    /** Whether a word cannot name a table. */
    boolean isNoTableName(int i) {
        return Keywords.RESERVED.includes(word(i)) || Keywords.TYPE_OR_FUNCTION.includes(word(i));
    }

    /** Whether it is a name, a constant or the end of something in parentheses. */
    boolean endsOperand(int i) {
        String word = word(i);
        return !word.isEmpty()
                && (word.equals(")") || word.equals("]") || "'\"".indexOf(word.charAt(0)) >= 0 || isNameOrNumber(i));
    }

    private boolean isNameOrNumber(int i) {
        return Character.isLetterOrDigit(word(i).charAt(0)) && !isKeyword(i) || word(i).charAt(0) == '_';
    }
}
