package dev.headrace.processor.analysis;

import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.RelationDeclaration;
import dev.headrace.processor.declaration.SourceDeclaration;
import dev.headrace.processor.declaration.TemplateUse;
import dev.headrace.processor.declaration.TemplateUse.Argument;
import dev.headrace.processor.declaration.TemplateUse.Value;
import dev.headrace.processor.diagnostic.Place;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.template.PlainSql;
import dev.headrace.processor.sql.template.PlainSql.Pin;
import dev.headrace.processor.sql.token.Keywords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A template with the names of a relation and its columns, and the values of an annotation's members, put in. */
final class TemplateText {
    private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z_]\\w*)}");

    private final RelationDeclaration relation;
    private final List<String> columns;
    private final TemplateUse use;
    private final Function<InterfaceName, Optional<RelationDeclaration>> declarations;
    private final StringBuilder sql = new StringBuilder();
    private final Map<Integer, Pin> pins = new HashMap<>();
    private final List<Inserted> inserted = new ArrayList<>();

    /**
     * A value of a member's in the text.
     *
     * @param span where in the text
     * @param text the value
     * @param isSql whether it stands there as it was written, as a part of the SQL
     * @param place the member
     */
    record Inserted(Span span, String text, boolean isSql, Place place) {}

    private TemplateText(
            RelationDeclaration relation,
            List<String> columns,
            TemplateUse use,
            Function<InterfaceName, Optional<RelationDeclaration>> declarations) {
        this.relation = relation;
        this.columns = columns;
        this.use = use;
        this.declarations = declarations;
    }

    /** Of a test of these columns of that relation; a class among the members is looked up among the declarations. */
    static TemplateText of(
            RelationDeclaration relation,
            List<String> columns,
            TemplateUse use,
            Function<InterfaceName, Optional<RelationDeclaration>> declarations) {
        TemplateText text = new TemplateText(relation, columns, use, declarations);
        text.fill();
        return text;
    }

    /** The SQL, in which relations are known by their places. */
    PlainSql plain() {
        return new PlainSql(sql.toString(), pins, List.of());
    }

    /** The value of a member's that holds the whole of that span, its quotes included. */
    Optional<Inserted> inserted(Span span) {
        return inserted.stream().filter(each -> holds(each, span)).findFirst();
    }

    private static boolean holds(Inserted value, Span span) {
        int quote = value.isSql() ? 0 : 1;
        return value.span().start() - quote <= span.start()
                && span.end() <= value.span().end() + quote;
    }

    private void fill() {
        Matcher parameter = PARAMETER.matcher(use.sql());
        int done = 0;
        while (parameter.find()) {
            sql.append(use.sql(), done, parameter.start());
            insert(parameter.group(1), quoteAt(parameter.start()));
            done = parameter.end();
        }
        sql.append(use.sql(), done, use.sql().length());
    }

    /** The quote that is open at a place of the template, if one is. */
    private Optional<Character> quoteAt(int place) {
        Optional<Character> open = Optional.empty();
        for (int i = 0; i < place; i++) {
            char c = use.sql().charAt(i);
            if (open.isEmpty() && use.sql().startsWith("--", i)) {
                int end = use.sql().indexOf('\n', i);
                i = end < 0 ? place : end;
            } else if (open.isEmpty() && (c == '\'' || c == '"')) {
                open = Optional.of(c);
            } else if (open.filter(quote -> quote == c).isPresent()) {
                open = Optional.empty();
            }
        }
        return open;
    }

    private void insert(String parameter, Optional<Character> quote) {
        Argument argument = use.arguments().get(parameter);
        if (argument != null) {
            member(argument, quote);
        } else if (parameter.equals("model")) {
            name(relation, span -> new Pin.This(span));
        } else {
            sql.append(columns.stream().map(TemplateText::identifier).collect(Collectors.joining(", ")));
        }
    }

    private void member(Argument argument, Optional<Character> quote) {
        String separator = quote.map(q -> q + ", " + q).orElse(", ");
        for (int i = 0; i < argument.values().size(); i++) {
            sql.append(i == 0 ? "" : separator);
            Value value = argument.values().get(i);
            Place place = argument.values().size() > 1 ? argument.place().element(i) : argument.place();
            if (value.relation().isPresent()) {
                declarations.apply(value.relation().get()).ifPresent(other -> name(other, span -> pin(other, span)));
            } else {
                value(value.text(), quote, place);
            }
        }
    }

    private void value(String value, Optional<Character> quote, Place place) {
        String text = quote.map(Object::toString)
                .map(one -> value.replace(one, one + one))
                .orElse(value);
        inserted.add(new Inserted(new Span(sql.length(), sql.length() + text.length()), value, quote.isEmpty(), place));
        sql.append(text);
        // A comment that its author put last ends there.
        sql.append(quote.isEmpty() && value.contains("--") ? "\n" : "");
    }

    private static Pin pin(RelationDeclaration other, Span span) {
        return other instanceof SourceDeclaration source
                ? new Pin.Source(source.sourceName(), source.relation(), span)
                : new Pin.Ref(other.relation(), span);
    }

    private void name(RelationDeclaration named, Function<Span, Pin> pin) {
        int start = sql.length();
        named.schema().ifPresent(schema -> sql.append(identifier(schema)).append('.'));
        sql.append(identifier(named.relation()));
        pins.put(start, pin.apply(new Span(start, sql.length())));
    }

    static String identifier(String name) {
        return name.matches("[a-z_][a-z0-9_]*") && !Keywords.contains(name)
                ? name
                : '"' + name.replace("\"", "\"\"") + '"';
    }
}
