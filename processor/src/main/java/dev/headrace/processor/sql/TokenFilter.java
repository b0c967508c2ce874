package dev.headrace.processor.sql;

import static net.sf.jsqlparser.parser.CCJSqlParserConstants.*;

import dev.headrace.processor.diagnostic.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.sf.jsqlparser.parser.CCJSqlParserTokenManager;
import net.sf.jsqlparser.parser.SimpleCharStream;
import net.sf.jsqlparser.parser.StringProvider;
import net.sf.jsqlparser.parser.Token;
import net.sf.jsqlparser.parser.feature.FeatureConfiguration;

/**
 * JSqlParser's tokens, read as PostgreSQL's lexer and grammar would: JSqlParser serves many databases at once and so
 * reserves words, ends statements at blank lines and splits operators where PostgreSQL does not. Texts and positions stay.
 */
final class TokenFilter extends CCJSqlParserTokenManager {
    /** The operators that JSqlParser's grammar knows by itself. */
    private static final Set<String> KNOWN_OPERATORS = Set.of(
            "||", "->", "->>", "#>", "#>>", "@>", "<@", "?", "?|", "?&", "~", "!~", "~*", "!~*", "@@", "&&", "=", "<>",
            "!=", "<=", ">=", "<", ">", "+", "-", "*", "/", "%", "^", "|", "&", "#", "<<", ">>", "<->", "<#>", "<=>",
            "=>");

    /** A kind that the grammar takes for an operator between any two values. */
    private static final int ANY_OPERATOR = List.of(tokenImage).indexOf("\"@>\"");

    private static final Set<String> AFTER_WINDOW_BASE = Set.of(")", "partition", "order", "rows", "range", "groups");

    private static final Set<String> BEFORE_OPERAND = Set.of(",", "(", "select", "=", "where", "and", "or", "by", "on");
    private static final Set<String> AFTER_OPERAND = Set.of(",", ")", "=", "from", "and", "or", "as", "");

    private final String sql;
    private final List<Token> tokens = new ArrayList<>();
    private final Map<Integer, Token> windowBases = new HashMap<>();
    private int next;

    TokenFilter(String sql, FeatureConfiguration configuration) {
        super(new SimpleCharStream(new StringProvider(EscapeStrings.masked(sql))));
        this.sql = sql;
        this.configuration = configuration;
        readAll();
        for (int i = 0; i < tokens.size() - 1; i++) {
            joinOperator(i);
            joinUnicodeLiteral(i);
            dropWindowBase(i);
        }
        tokens.get(tokens.size() - 1).image = "";
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            token.kind = kind(i, token);
        }
    }

    /** The place of a token; JSqlParser counts from 1. */
    static Span span(Token token) {
        return new Span(token.absoluteBegin - 1, token.absoluteEnd - 1);
    }

    /** The tokens without the last one, which ends the text. */
    List<Token> tokens() {
        return tokens.subList(0, tokens.size() - 1);
    }

    /** The windows that others start from, which JSqlParser cannot read, by the position of the parenthesis before them. */
    Map<Integer, Token> windowBases() {
        return windowBases;
    }

    @Override
    public Token getNextToken() {
        return tokens.get(Math.min(next++, tokens.size() - 1));
    }

    private void readAll() {
        Token token;
        do {
            token = super.getNextToken();
            if (token.kind == ST_SEMICOLON) {
                undoStatementEnd(token);
            }
            boolean onlyBlank = token.kind == ST_SEMICOLON && !token.image.contains(";");
            Token last = tokens.isEmpty() ? token : tokens.get(tokens.size() - 1);
            boolean variadic = is(token, "variadic") && !is(last, "as") && !is(last, ".");
            if (!onlyBlank && !variadic) {
                tokens.add(token);
            }
        } while (token.kind != EOF);
    }

    /** JSqlParser ends a statement at blank lines and at a {@code go} or {@code /} on a line of its own. */
    private static void undoStatementEnd(Token token) {
        String text = token.image.strip();
        if (text.equals("/")) {
            token.kind = OP_SLASH;
        } else if (text.equalsIgnoreCase("go")) {
            token.kind = S_IDENTIFIER;
        } else {
            return;
        }
        int leading = token.image.indexOf(text);
        token.absoluteBegin += leading;
        token.absoluteEnd = token.absoluteBegin + text.length();
        token.image = text;
    }

    private int kind(int i, Token token) {
        if (!isWord(token) || is(before(i), "tablesample")) {
            return token.kind;
        }
        if (is(before(i), ".") || is(after(i), ".")) {
            return S_IDENTIFIER;
        }
        if (namesTypeOfLiteral(i, token)) {
            return DATA_TYPE;
        }
        boolean column = token.kind == DATA_TYPE && isOperand(i) || is(token, "varying") && isOperand(i);
        if (!Keywords.contains(token.image) || column) {
            return S_IDENTIFIER;
        }
        boolean name = reservedOnlyThere(token) && !neededByGrammar(i, token) || isLabel(i, token);
        return name ? S_IDENTIFIER : token.kind;
    }

    /** A type's word that stands where a value must and has nothing of a type behind it. */
    private boolean isOperand(int i) {
        String after = after(i).image.toLowerCase(Locale.ROOT);
        return BEFORE_OPERAND.contains(before(i).image.toLowerCase(Locale.ROOT)) && AFTER_OPERAND.contains(after);
    }

    /** After AS any word is a label, unless a type or NOT MATERIALIZED may stand there. */
    private boolean isLabel(int i, Token token) {
        boolean materialized = is(token, "not") && is(after(i), "materialized");
        return is(before(i), "as") && reserved(token) && !is(token, "interval") && !materialized;
    }

    /** {@code jsonb '…'}: an identifier right before a string is the string's type. */
    private boolean namesTypeOfLiteral(int i, Token token) {
        Token literal = after(i);
        boolean text = literal.kind == S_CHAR_LITERAL && literal.image.startsWith("'");
        boolean name = !Keywords.contains(token.image) || is(token, "json");
        return text && name && !is(before(i), "as") && !is(before(i), "passing");
    }

    /** Whether JSqlParser reserves a word that PostgreSQL does not. */
    private static boolean reservedOnlyThere(Token token) {
        return reserved(token) && Keywords.UNRESERVED.includes(token.image);
    }

    private static boolean reserved(Token token) {
        return token.kind > MAX_NON_RESERVED_WORD && token.kind <= K_XMLSERIALIZE;
    }

    private boolean neededByGrammar(int i, Token token) {
        return switch (token.image.toLowerCase(Locale.ROOT)) {
            case "current" -> is(after(i), "row");
            case "unbounded" -> is(after(i), "preceding") || is(after(i), "following");
            case "unknown" -> is(before(i), "is") || is(before(i), "not");
            case "value" -> true;
            case "set" -> tokens.stream().anyMatch(other -> is(other, "search") || is(other, "cycle"));
            case "absent" -> is(after(i), "on");
            default -> false;
        };
    }

    private static boolean isWord(Token token) {
        return !token.image.isEmpty()
                && Character.isUnicodeIdentifierStart(token.image.charAt(0))
                && token.kind != S_CHAR_LITERAL
                && token.kind != S_QUOTED_IDENTIFIER
                && token.image.chars().noneMatch(Character::isWhitespace);
    }

    private static boolean is(Token token, String text) {
        return token.image.equalsIgnoreCase(text);
    }

    private Token before(int i) {
        return i > 0 ? tokens.get(i - 1) : new Token(EOF, "");
    }

    private Token after(int i) {
        return i + 1 < tokens.size() ? tokens.get(i + 1) : new Token(EOF, "");
    }

    /** {@code over (w order by …)}: the window that it starts from. */
    private void dropWindowBase(int open) {
        boolean window = is(before(open), "over") || is(before(open), "as");
        if (!is(tokens.get(open), "(") || !window || open + 2 >= tokens.size()) {
            return;
        }
        String following = tokens.get(open + 2).image.toLowerCase(Locale.ROOT);
        Token base = tokens.get(open + 1);
        boolean name = isWord(base) || base.kind == S_QUOTED_IDENTIFIER;
        if (name && AFTER_WINDOW_BASE.contains(following)) {
            windowBases.put(span(tokens.get(open)).start(), base);
            tokens.remove(open + 1);
        }
    }

    /** {@code U&'…'} is one literal (section 4.1.2.3 of the manual). */
    private void joinUnicodeLiteral(int first) {
        if (first + 2 < tokens.size()
                && sql.regionMatches(true, span(tokens.get(first)).start(), "U&'", 0, 3)) {
            Token literal = tokens.get(first + 2);
            literal.absoluteBegin = tokens.get(first).absoluteBegin;
            tokens.subList(first, first + 2).clear();
        }
    }

    /** Joins the tokens that are one operator by section 4.1.3 of the manual, where JSqlParser has no such operator. */
    private void joinOperator(int first) {
        int begin = span(tokens.get(first)).start();
        String operator = Operators.at(sql, begin);
        if (operator.length() < 2 || KNOWN_OPERATORS.contains(operator)) {
            return;
        }
        int last = first;
        while (span(tokens.get(last)).end() < begin + operator.length()) {
            last++;
        }
        Token joined = tokens.get(first);
        // The grammar looks at the text of a token that begins with an at sign or a hash.
        joined.image = operator.startsWith("@") || operator.startsWith("#") ? "@>" : operator;
        joined.kind = ANY_OPERATOR;
        joined.absoluteEnd = joined.absoluteBegin + operator.length();
        tokens.subList(first + 1, last + 1).clear();
    }
}
