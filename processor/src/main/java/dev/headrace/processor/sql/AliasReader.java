package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.FromItem;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.sql.tree.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.jsqlparser.expression.Alias;
import net.sf.jsqlparser.parser.Token;

/** The aliases of FROM items, read off the end of the item: JSqlParser keeps their text but not their place. */
final class AliasReader {
    private final ParsedText text;

    AliasReader(ParsedText text) {
        this.text = text;
    }

    Optional<FromItem.Alias> of(Alias alias, Span item) {
        if (alias == null) {
            return Optional.empty();
        }
        List<Token> tokens = text.tokens(item);
        int end = tokens.size();
        for (int i = 0; i < tokens.size(); i++) {
            if (is(tokens.get(i), "tablesample")) {
                end = i;
            }
        }
        if (alias.getAliasColumns() == null || alias.getAliasColumns().isEmpty()) {
            return Optional.of(new FromItem.Alias(ParsedText.name(tokens.get(end - 1)), List.of(), List.of()));
        }
        int open = opening(tokens, end - 1);
        Name name = alias.getName() == null
                ? new Name("", TokenFilter.span(tokens.get(open)))
                : ParsedText.name(tokens.get(open - 1));
        return Optional.of(columns(name, tokens.subList(open + 1, end - 1)));
    }

    /** The parenthesis that the one at {@code closing} closes. */
    private static int opening(List<Token> tokens, int closing) {
        int depth = 0;
        int i = closing;
        do {
            depth += is(tokens.get(i), ")") ? 1 : is(tokens.get(i), "(") ? -1 : 0;
            i--;
        } while (depth > 0);
        return i + 1;
    }

    private static FromItem.Alias columns(Name alias, List<Token> tokens) {
        List<Name> names = new ArrayList<>();
        List<TypeName> types = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            boolean end = i == tokens.size();
            depth += end ? 0 : is(tokens.get(i), "(") ? 1 : is(tokens.get(i), ")") ? -1 : 0;
            if (end || depth == 0 && is(tokens.get(i), ",")) {
                names.add(ParsedText.name(tokens.get(start)));
                if (i > start + 1) {
                    types.add(TypeReader.read(tokens.subList(start + 1, i)));
                }
                start = i + 1;
            }
        }
        return new FromItem.Alias(alias, names, types);
    }

    private static boolean is(Token token, String word) {
        return token.image.equalsIgnoreCase(word);
    }
}
