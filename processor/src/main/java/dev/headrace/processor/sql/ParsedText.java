package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Name;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.sf.jsqlparser.expression.AnalyticExpression;
import net.sf.jsqlparser.expression.CastExpression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.parser.Node;
import net.sf.jsqlparser.parser.Token;

/** Where each part of a parsed text stands: JSqlParser keeps places in a tree of its own, beside the one of meanings. */
final class ParsedText {
    private static final int MAX_IDENTIFIER_BYTES = 63;

    private final List<Token> tokens;
    private final Map<Integer, Token> windowBases;
    private final Map<Object, Span> outer = new IdentityHashMap<>();
    private final Map<Object, Span> inner = new IdentityHashMap<>();
    private final List<Function> calls = new ArrayList<>();

    ParsedText(TokenFilter filter, Node root) {
        this.tokens = filter.tokens();
        this.windowBases = filter.windowBases();
        Deque<Node> waiting = new ArrayDeque<>(List.of(root));
        while (!waiting.isEmpty()) {
            Node node = waiting.pop();
            if (node.jjtGetValue() != null && node.jjtGetFirstToken() != null) {
                record(node);
            }
            for (int i = node.jjtGetNumChildren() - 1; i >= 0; i--) {
                waiting.push(node.jjtGetChild(i));
            }
        }
    }

    private void record(Node node) {
        Span first = TokenFilter.span(node.jjtGetFirstToken());
        Span last = TokenFilter.span(node.jjtGetLastToken());
        if (last.end() >= first.start()) {
            outer.putIfAbsent(node.jjtGetValue(), first.to(last));
            inner.put(node.jjtGetValue(), first.to(last));
            recordOperand(node.jjtGetValue(), first.to(last));
            if (node.jjtGetValue() instanceof Function call) {
                calls.add(call);
            }
        }
    }

    /** {@code f() over ()::text}: JSqlParser gives the call's place to the cast. */
    private void recordOperand(Object part, Span span) {
        if (!(part instanceof CastExpression cast)) {
            return;
        }
        List<Token> inside = tokens(span);
        int last = inside.size() - 1;
        int depth = 0;
        while (last > 0 && (depth > 0 || !inside.get(last).image.equals("::"))) {
            String image = inside.get(last).image;
            depth += image.equals(")") || image.equals("]") ? 1 : image.equals("(") || image.equals("[") ? -1 : 0;
            last--;
        }
        if (last > 0) {
            Span operand = span(inside.get(0)).to(span(inside.get(last - 1)));
            outer.putIfAbsent(cast.getLeftExpression(), operand);
            recordOperand(cast.getLeftExpression(), operand);
        }
    }

    private static Span span(Token token) {
        return TokenFilter.span(token);
    }

    /** The widest place recorded for that part, its alias included; null if none is. */
    Span outer(Object part) {
        return outer.get(part);
    }

    /** The narrowest place recorded for that part; null if none is. */
    Span inner(Object part) {
        return inner.get(part);
    }

    /**
     * The call that a window or filter stands behind. JSqlParser keeps no place for the whole if a sign is before it, so the call
     * is known by its first argument, or by its name if it has none.
     */
    Function call(AnalyticExpression analytic) {
        Span whole = outer(analytic);
        return calls.stream()
                .filter(call -> whole != null
                        ? inner(call).start() == whole.start()
                        : call.getName().equalsIgnoreCase(analytic.getName())
                                && firstArgument(call) == analytic.getExpression())
                .findFirst()
                .orElse(null);
    }

    private static Object firstArgument(Function call) {
        return call.getParameters() == null || call.getParameters().isEmpty()
                ? null
                : call.getParameters().get(0);
    }

    /** The tokens inside that span. */
    List<Token> tokens(Span span) {
        return tokens.subList(indexAt(span.start()), indexAt(span.end()));
    }

    /** The index of the first token that begins at or after that position. */
    int indexAt(int position) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (TokenFilter.span(tokens.get(middle)).start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The window that the OVER behind that call starts from. */
    Optional<Name> windowBaseBehind(Span call) {
        return windowBase(TokenFilter.span(tokens.get(behindOver(call))));
    }

    /** The window that the OVER behind that call names. */
    Name windowNameBehind(Span call) {
        return name(tokens.get(behindOver(call)));
    }

    private int behindOver(Span call) {
        int over = indexAt(call.end());
        while (!tokens.get(over).image.equalsIgnoreCase("over")) {
            over++;
        }
        return over + 1;
    }

    /** The window that the one with that opening parenthesis starts from; its place is the parenthesis and the name. */
    Optional<Name> windowBase(Span open) {
        return Optional.ofNullable(windowBases.get(open.start()))
                .map(base -> new Name(identifier(base.image), open.to(TokenFilter.span(base))));
    }

    /** Whether that word stands right before the span. */
    boolean isAfter(String word, Span span) {
        int i = indexAt(span.start());
        return i > 0 && tokens.get(i - 1).image.equalsIgnoreCase(word)
                || i < tokens.size() && tokens.get(i).image.equalsIgnoreCase(word);
    }

    /** The refusal of what follows that span, in PostgreSQL's words. */
    UnsupportedSql syntaxErrorAfter(Span span, String detail) {
        int i = indexAt(span.end());
        Tokens all = new Tokens(tokens);
        return UnsupportedSql.of(SyntaxFault.at(all, i, detail));
    }

    /** The token at that index. */
    Token token(int index) {
        return tokens.get(index);
    }

    /** The span without what begins with that token; the whole span if the token is not in it. */
    Span upTo(String token, Span span) {
        return tokens(span).stream()
                .filter(each -> each.image.equals(token))
                .findFirst()
                .map(each -> new Span(span.start(), TokenFilter.span(each).start()))
                .orElse(span);
    }

    /** The names in that span, which dots part. */
    List<Name> names(Span span) {
        return tokens(span).stream()
                .filter(token -> !token.image.equals("."))
                .map(ParsedText::name)
                .toList();
    }

    /** The identifier that a token is. */
    static Name name(Token token) {
        return new Name(identifier(token.image), TokenFilter.span(token));
    }

    /** An identifier as PostgreSQL keeps it (section 4.1.1 of its manual): folded unless quoted, cut to 63 bytes. */
    static String identifier(String image) {
        boolean quoted = image.length() >= 2 && image.startsWith("\"");
        return cut(quoted ? image.substring(1, image.length() - 1).replace("\"\"", "\"") : fold(image));
    }

    /** Beyond ASCII PostgreSQL folds only in single-byte encodings. */
    private static String fold(String image) {
        return image.chars().allMatch(c -> c < 128)
                ? image.toLowerCase(Locale.ROOT)
                : image.chars()
                        .map(c -> c < 128 ? Character.toLowerCase(c) : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static String cut(String name) {
        int bytes = 0;
        for (int i = 0; i < name.length(); ) {
            int codePoint = name.codePointAt(i);
            bytes += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
            if (bytes > MAX_IDENTIFIER_BYTES) {
                return name.substring(0, i);
            }
            i += Character.charCount(codePoint);
        }
        return name;
    }
}
