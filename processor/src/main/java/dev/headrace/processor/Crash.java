package dev.headrace.processor;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Place;
import dev.headrace.run.Version;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What users are told when the processor itself fails. */
final class Crash {
    private static final int FRAMES = 8;

    private Crash() {}

    static Diagnostic diagnostic(Throwable crash) {
        List<String> details = new ArrayList<>();
        Arrays.stream(crash.getStackTrace()).limit(FRAMES).forEach(frame -> details.add("at " + frame));
        details.add("please report this text with the SQL or the interface that was compiled; "
                + "nothing of Headrace was generated");
        return Diagnostic.error(
                        Code.INTERNAL_ERROR, Place.of(""), "Headrace " + Version.text() + " made a mistake: " + crash)
                .with(details);
    }
}
