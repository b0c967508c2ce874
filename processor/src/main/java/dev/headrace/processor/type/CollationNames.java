package dev.headrace.processor.type;

import java.util.Set;
import java.util.regex.Pattern;

/** Which collations there may be: PostgreSQL's own, and those that are named after locales, which depend on the system. */
public final class CollationNames {
    private static final Set<String> OWN =
            Set.of("default", "C", "POSIX", "ucs_basic", "unicode", "pg_c_utf8", "pg_unicode_fast");
    private static final Pattern LOCALE = Pattern.compile(
            "(?:[a-z]{2,3}|und)(?:[-_][A-Za-z0-9]+)*(?:\\.[A-Za-z0-9-]+)?(?:@[A-Za-z0-9=;]+)?|(?i:c\\.utf-?8)");

    private CollationNames() {}

    /** Whether a server may have a collation of that name. */
    public static boolean mayExist(String name) {
        return OWN.contains(name) || LOCALE.matcher(name).matches();
    }
}
