package dev.headrace.processor.sql;

import java.util.List;
import net.sf.jsqlparser.parser.CCJSqlParserTokenManager;
import net.sf.jsqlparser.parser.SimpleCharStream;
import net.sf.jsqlparser.parser.StringProvider;
import net.sf.jsqlparser.parser.Token;
import net.sf.jsqlparser.parser.feature.FeatureConfiguration;

/** Hands JSqlParser's grammar the tokens of an outline. */
final class OutlineTokens extends CCJSqlParserTokenManager {
    private final List<Token> tokens;
    private int next;

    OutlineTokens(Outline outline, FeatureConfiguration configuration) {
        super(new SimpleCharStream(new StringProvider("")));
        this.configuration = configuration;
        this.tokens = outline.tokens();
    }

    @Override
    public Token getNextToken() {
        return tokens.get(Math.min(next++, tokens.size() - 1));
    }
}
