package dev.headrace.processor.sql.token;

import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Name;
import java.util.Optional;

/**
 * A token as PostgreSQL's lexer makes it.
 *
 * @param text what it means: a word folded to lower case, a quoted name and a string without their quotes and escapes, a
 *     number in decimal digits, a bit string's digits behind {@code b} or {@code x}, an operator or a sign itself
 * @param image what was written
 * @param keyword what a word is to the grammar
 */
public record Lexeme(Kind kind, String text, String image, Span span, Optional<Keywords> keyword) {
    private static final int MAX_NAME_BYTES = 63;

    /** No word that the grammar knows. */
    public Lexeme(Kind kind, String text, String image, Span span) {
        this(kind, text, image, span, Optional.empty());
    }

    /** What kind of token. */
    public enum Kind {
        WORD,
        QUOTED_NAME,
        STRING,
        /** A string that variables are part of, or that is what one holds. */
        OPEN_STRING,
        BITS,
        INTEGER,
        NUMERIC,
        OPERATOR,
        SIGN,
        PARAMETER,
        OTHER,
        END
    }

    /** Whether it is that word, operator or sign. */
    public boolean is(String expected) {
        return (kind == Kind.WORD || kind == Kind.OPERATOR || kind == Kind.SIGN) && text.equals(expected);
    }

    public boolean isOperator() {
        return kind == Kind.OPERATOR;
    }

    public boolean isString() {
        return kind == Kind.STRING || kind == Kind.OPEN_STRING;
    }

    private boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED_NAME;
    }

    private boolean isKeyword(Keywords part) {
        return keyword.filter(part::equals).isPresent();
    }

    /** Whether it can name a column or a table (the grammar's {@code ColId}). */
    public boolean isColumnName() {
        return isName() && !isKeyword(Keywords.RESERVED) && !isKeyword(Keywords.TYPE_OR_FUNCTION);
    }

    /** Whether it can name a type or a function without a schema before it. */
    public boolean isFunctionName() {
        return isName() && !isKeyword(Keywords.RESERVED) && !isKeyword(Keywords.COLUMN_NAME);
    }

    /** Whether it can stand behind AS or a dot. */
    public boolean isLabel() {
        return isName();
    }

    /** Whether it can be a label without AS. */
    public boolean isBareLabel() {
        return kind == Kind.QUOTED_NAME || kind == Kind.WORD && Keywords.isBareLabel(text);
    }

    /** The identifier it is, cut to 63 bytes. */
    public Name name() {
        return new Name(cut(text), span);
    }

    private static String cut(String name) {
        int bytes = 0;
        for (int i = 0; i < name.length(); ) {
            int codePoint = name.codePointAt(i);
            bytes += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
            if (bytes > MAX_NAME_BYTES) {
                return name.substring(0, i);
            }
            i += Character.charCount(codePoint);
        }
        return name;
    }
}
