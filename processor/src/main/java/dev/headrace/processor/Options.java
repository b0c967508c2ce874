package dev.headrace.processor;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.diagnostic.Place;
import java.util.Map;

/**
 * What users tell the processor on the compiler's command line.
 *
 * @param postgresql the oldest major version of PostgreSQL that the pipelines must run on
 */
record Options(int postgresql) {
    static final String POSTGRESQL = "headrace.postgresql";

    private static final int OLDEST = 15;
    private static final int NEWEST = 18;

    static Options read(Map<String, String> written, Diagnostics diagnostics) {
        String version =
                written.getOrDefault(POSTGRESQL, Integer.toString(OLDEST)).strip();
        if (version.matches("\\d{1,4}") && Integer.parseInt(version) >= OLDEST && Integer.parseInt(version) <= NEWEST) {
            return new Options(Integer.parseInt(version));
        }
        diagnostics.report(Diagnostic.error(
                Code.INVALID_OPTION,
                Place.of(""),
                "-A" + POSTGRESQL + "=" + version + " is no version of PostgreSQL that Headrace knows",
                "write the oldest one that the pipelines run on, " + OLDEST + " to " + NEWEST + ": -A" + POSTGRESQL
                        + "=" + OLDEST));
        return new Options(OLDEST);
    }
}
