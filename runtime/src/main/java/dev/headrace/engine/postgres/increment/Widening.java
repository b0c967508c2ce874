package dev.headrace.engine.postgres.increment;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether every value of one type is a value of another, so that nothing is lost between them. */
final class Widening {
    /** A type as {@code format_type} prints it: name, modifier, what follows the modifier, array. */
    private static final Pattern TYPE = Pattern.compile("([^(\\[]+?)(?:\\((\\d+)(?:,(-?\\d+))?\\))?( with.*)?(\\[])?");

    private static final Map<String, Set<String>> WIDER = Map.of(
            "smallint", Set.of("integer", "bigint", "numeric", "real", "double precision"),
            "integer", Set.of("bigint", "numeric", "double precision"),
            "bigint", Set.of("numeric"),
            "real", Set.of("double precision"),
            "character varying", Set.of("text"),
            "uuid", Set.of("text"),
            "date", Set.of("timestamp without time zone"));

    private Widening() {}

    static boolean isLossless(String from, String to) {
        Matcher old = TYPE.matcher(from);
        Matcher fresh = TYPE.matcher(to);
        if (from.equals(to)) {
            return true;
        }
        if (!old.matches() || !fresh.matches() || (old.group(5) == null) != (fresh.group(5) == null)) {
            return false;
        }
        if (name(old).equals(name(fresh))) {
            return fits(old, fresh);
        }
        boolean widened = WIDER.getOrDefault(name(old), Set.of()).contains(name(fresh));
        return widened && fresh.group(2) == null;
    }

    private static String name(Matcher type) {
        return type.group(1) + (type.group(4) == null ? "" : type.group(4));
    }

    /** Without a modifier everything fits; a number must have room on both sides of its point. */
    private static boolean fits(Matcher old, Matcher fresh) {
        if (fresh.group(2) == null) {
            return true;
        }
        if (old.group(2) == null || old.group(1).equals("character")) {
            return false;
        }
        int scale = scale(old);
        int room = scale(fresh);
        return room >= scale && number(fresh) - room >= number(old) - scale;
    }

    private static int number(Matcher type) {
        return Integer.parseInt(type.group(2));
    }

    private static int scale(Matcher type) {
        return type.group(3) == null ? 0 : Integer.parseInt(type.group(3));
    }
}
