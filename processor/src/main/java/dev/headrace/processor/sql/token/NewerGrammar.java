package dev.headrace.processor.sql.token;

import java.util.List;
import java.util.Optional;

/** What PostgreSQL's grammar has learnt since the oldest version that is supported. */
public final class NewerGrammar {
    /** The versions whose grammar takes queries that the one before it refuses. */
    public static final List<Integer> VERSIONS = List.of(16, 17);

    private NewerGrammar() {}

    /** The version since which a call of that name is a construct of the grammar; empty if it always was one or is none. */
    public static Optional<Integer> function(String name) {
        return VERSIONS.stream()
                .filter(version -> Keywords.isNewerThan(version - 1, name))
                .filter(version -> Keywords.of(name, version)
                        .filter(Keywords.COLUMN_NAME::equals)
                        .isPresent())
                .findFirst();
    }

    /** Where something is to be had that the version written for does not have. */
    public static String since(int version) {
        return "PostgreSQL has it from version " + version
                + " on; which version to write for is said by -Aheadrace.postgresql=" + version;
    }
}
