package dev.headrace.processor.sql;

import java.util.HashMap;
import java.util.Map;
import net.sf.jsqlparser.parser.AbstractJSqlParser.Dialect;
import net.sf.jsqlparser.parser.CCJSqlParser;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.parser.StringProvider;
import net.sf.jsqlparser.statement.select.Select;

/** JSqlParser's grammar over outlines. Few forms make up most queries: the tree of each is read once and never changed. */
final class OutlineGrammar {
    private final Map<String, Select> trees = new HashMap<>();

    /** The tree of the outline, in its names. */
    Select read(Outline outline) throws ParseException {
        String form = outline.form();
        Select known = trees.get(form);
        if (known != null) {
            return known;
        }
        Select read = parse(outline);
        trees.put(form, read);
        return read;
    }

    private static Select parse(Outline outline) throws ParseException {
        CCJSqlParser parser = new CCJSqlParser(new StringProvider(""))
                .withAllowComplexParsing(false)
                .withDialect(Dialect.POSTGRESQL);
        parser.token_source = new OutlineTokens(outline, parser.getConfiguration());
        return (Select) parser.Statement();
    }
}
