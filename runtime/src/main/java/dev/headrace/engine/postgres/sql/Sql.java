package dev.headrace.engine.postgres.sql;

import dev.headrace.engine.EngineException;
import dev.headrace.graph.RelationName;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names and values as PostgreSQL reads them; the only place that quotes. */
public final class Sql {
    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    private Sql() {}

    /** A name, quoted only if it must be. */
    public static String identifier(String name) {
        refuseUnsendable(name);
        boolean plain = PLAIN.matcher(name).matches() && !Keywords.contains(name);
        return plain ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    /** {@code schema.name}. */
    public static String qualified(RelationName relation) {
        return identifier(relation.schema()) + "." + identifier(relation.name());
    }

    /** Names with commas between them. */
    public static String identifiers(Collection<String> names) {
        return names.stream().map(Sql::identifier).collect(Collectors.joining(", "));
    }

    /** A string literal; every session has {@code standard_conforming_strings} on, so that only quotes are doubled. */
    public static String literal(String value) {
        return '\'' + quoted(value) + '\'';
    }

    /** A part of a string literal. */
    static String quoted(String value) {
        refuseUnsendable(value);
        return value.replace("'", "''");
    }

    /** A part of a string literal in which a backslash escapes. */
    static String escaped(String value) {
        return quoted(value).replace("\\", "\\\\");
    }

    /** A comment that stays one, whatever its text. */
    public static String comment(String text) {
        return "/* " + text.replace("*/", "* /").replace("/*", "/ *") + " */";
    }

    /** PostgreSQL has no NUL, and the driver would silently send {@code ?} for half a surrogate pair. */
    private static void refuseUnsendable(String text) {
        boolean encodable = StandardCharsets.UTF_8.newEncoder().canEncode(text);
        if (!encodable || text.indexOf('\0') >= 0) {
            throw new EngineException("a name or value contains a character that PostgreSQL cannot hold"
                    + " (NUL or half a surrogate pair)");
        }
    }
}
