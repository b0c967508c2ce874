package dev.headrace.processor.type;

import dev.headrace.processor.type.PathToken.Kind;
import java.util.Locale;
import java.util.Set;

/** What stands behind a dot in a JSON path: a key, a level, a method with what it takes. */
record PathMember(PathCursor cursor) {
    private static final Set<String> METHODS = Set.of("abs", "size", "type", "floor", "double", "ceiling", "keyvalue");
    private static final Set<String> METHODS_17 = Set.of("bigint", "boolean", "date", "integer", "number", "string");
    /** Those that may be given a precision, since 17 too. */
    private static final Set<String> TIMES = Set.of("time", "time_tz", "timestamp", "timestamp_tz");

    /** Whether it can stand there. */
    boolean read() {
        if (cursor.skip("*") || cursor.skip(Kind.STRING)) {
            return true;
        }
        if (cursor.skip("**")) {
            return !cursor.skip("{") || level() && (!cursor.skip("to") || level()) && cursor.skip("}");
        }
        String name = cursor.peek().text();
        if (!cursor.skip(Kind.WORD)) {
            return false;
        }
        return !cursor.skip("(") || method(name.toLowerCase(Locale.ROOT)) && cursor.skip(")");
    }

    /** Whether it is a method, and what stands in its parentheses is what it takes. */
    private boolean method(String name) {
        if (METHODS.contains(name) || cursor.isSince(17) && METHODS_17.contains(name)) {
            return true;
        }
        if (name.equals("datetime")) {
            cursor.skip(Kind.STRING);
            return true;
        }
        if (cursor.isSince(17) && TIMES.contains(name)) {
            cursor.integer();
            return true;
        }
        if (cursor.isSince(17) && name.equals("decimal")) {
            return decimal();
        }
        // The parenthesis is what the server stumbles over.
        cursor.back();
        return false;
    }

    private boolean decimal() {
        if (cursor.peek().is(")")) {
            return true;
        }
        int numbers = 0;
        do {
            if (!cursor.skip("+")) {
                cursor.skip("-");
            }
            if (!cursor.integer()) {
                return false;
            }
            numbers++;
        } while (cursor.skip(","));
        if (numbers > 2) {
            cursor.refuse(Refusal.of(
                    "syntax_error",
                    "invalid input syntax for type jsonpath",
                    ".decimal() can only have an optional precision[,scale]."));
        }
        return true;
    }

    private boolean level() {
        return cursor.integer() || cursor.skip("last");
    }
}
