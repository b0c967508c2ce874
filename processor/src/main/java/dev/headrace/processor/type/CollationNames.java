package dev.headrace.processor.type;

import java.util.List;
import java.util.Optional;

/** PostgreSQL's own collations; which others there are depends on the system and on who made some, so that only a database knows. */
public final class CollationNames {
    private static final List<String> OWN =
            List.of("default", "C", "POSIX", "ucs_basic", "unicode", "pg_c_utf8", "pg_unicode_fast");

    private CollationNames() {}

    /** The collation that is meant by a name which differs from it in upper and lower case only. */
    public static Optional<String> meant(String name) {
        return OWN.contains(name)
                ? Optional.empty()
                : OWN.stream().filter(name::equalsIgnoreCase).findFirst();
    }
}
