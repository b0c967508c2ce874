package dev.headrace.processor.analysis.scope;

import dev.headrace.processor.analysis.relation.Replacement;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.FromItem;
import dev.headrace.processor.sql.tree.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table with ONLY, TABLESAMPLE or a star that is read through some of its columns: those words stand at tables only, so a query is put
 * around the whole item, {@code (select id from only raw.orders tablesample system (10)) as o}.
 *
 * @param table the item of FROM
 * @param columns the columns to read
 * @param relation the table's own name, which it goes by without an alias
 */
record WrappedTable(FromItem.TableName table, List<String> columns, String relation) {
    private static final Pattern STAR = Pattern.compile("\\s*\\*");
    private static final Pattern AS = Pattern.compile("\\bas\\s*$", Pattern.CASE_INSENSITIVE);

    static boolean isNeeded(FromItem.TableName table, String text) {
        boolean star =
                STAR.matcher(text).region(table.nameSpan().end(), text.length()).lookingAt();
        return star || table.only() || table.sample().isPresent();
    }

    /** What becomes of that text, the table's name aside. */
    List<Replacement> edits(String text) {
        List<Replacement> edits = new ArrayList<>();
        edits.add(new Replacement(at(table.span().start()), "(select " + quoted(columns) + " from "));
        table.alias().ifPresent(alias -> edits.add(new Replacement(alias(alias, text), " ")));
        String names = table.alias()
                .map(FromItem.Alias::columns)
                .filter(renamed -> !renamed.isEmpty())
                .map(renamed -> "(" + quoted(renamed.stream().map(Name::text).toList()) + ")")
                .orElse("");
        String name = table.alias().map(alias -> alias.name().text()).orElse(relation);
        edits.add(new Replacement(at(table.span().end()), ") as " + quoted(List.of(name)) + names));
        return edits;
    }

    /** Where the alias stands, with its AS and its columns. */
    private Span alias(FromItem.Alias alias, String text) {
        int start = alias.name().span().start();
        Matcher as = AS.matcher(text.substring(table.nameSpan().end(), start));
        int end = table.sample()
                .map(sample -> sample.span().start())
                .orElse(table.span().end());
        return new Span(as.find() ? table.nameSpan().end() + as.start() : start, end);
    }

    private static Span at(int place) {
        return new Span(place, place);
    }

    private static String quoted(List<String> names) {
        return names.stream()
                .map(name -> "\"" + name.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(", "));
    }
}
