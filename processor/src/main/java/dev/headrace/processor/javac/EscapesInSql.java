package dev.headrace.processor.javac;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Excerpt;
import dev.headrace.processor.diagnostic.Place;
import dev.headrace.processor.diagnostic.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** Finds the escapes of text blocks that would silently change the SQL: Java makes a backspace of a regular expression's {@code \b}. */
public final class EscapesInSql {
    private final PlaceFinder finder;
    private final Optional<SourceTrees> trees;

    private EscapesInSql(PlaceFinder finder, Optional<SourceTrees> trees) {
        this.finder = finder;
        this.trees = trees;
    }

    /** The check as far as the compiler that runs shows its sources; where it does not, nothing is found. */
    public static EscapesInSql of(ProcessingEnvironment environment) {
        return new EscapesInSql(new PlaceFinder(environment.getElementUtils()), TreeAccess.of(environment));
    }

    /** One message for each line with such escapes in the SQL that this annotation member holds. */
    public List<Diagnostic> check(Place sql) {
        return trees.flatMap(
                        known -> finder.find(sql).filter(known::hasBackslash).flatMap(known::literal))
                .map(literal -> check(literal, sql))
                .orElse(List.of());
    }

    static List<Diagnostic> check(LiteralMap literal, Place place) {
        String written = literal.written().text();
        Map<Span, Span> firstOfLine = new LinkedHashMap<>();
        for (Span escape : literal.escapes()) {
            if (SqlEscape.isAltering(escape.of(written))) {
                firstOfLine.putIfAbsent(lineAround(written, escape), escape);
            }
        }
        return firstOfLine.entrySet().stream()
                .map(entry -> diagnostic(literal, place, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Span lineAround(String text, Span span) {
        int end = text.indexOf('\n', span.end());
        return new Span(text.lastIndexOf('\n', span.start()) + 1, end < 0 ? text.length() : end);
    }

    private static Diagnostic diagnostic(LiteralMap literal, Place place, Span line, Span escape) {
        String written = literal.written().text();
        String name = escape.of(written);
        String meaning = SqlEscape.meaning(name);
        List<String> details = new ArrayList<>();
        details.add("only \\\\, \\\" and \\ at the end of a line may be escaped here; to keep the backslash, write:");
        details.add("  " + mended(literal, line).strip());
        if (SqlEscape.isWhiteSpace(name)) {
            details.add("to mean " + meaning + ", type it as it is");
        }
        return Diagnostic.error(
                        Code.ESCAPE_IN_SQL,
                        place,
                        "Java turns " + name + " into " + meaning + " before PostgreSQL sees the SQL")
                .with(details)
                .at(new Excerpt(place.type(), written, escape));
    }

    private static String mended(LiteralMap literal, Span line) {
        String written = literal.written().text();
        StringBuilder mended = new StringBuilder();
        int copied = line.start();
        for (Span escape : literal.escapes()) {
            if (escape.start() >= line.start() && escape.end() <= line.end()) {
                mended.append(written, copied, escape.start()).append(SqlEscape.mended(escape.of(written)));
                copied = escape.end();
            }
        }
        return mended.append(written, copied, line.end()).toString();
    }
}
