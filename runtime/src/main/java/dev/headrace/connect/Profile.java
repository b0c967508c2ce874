package dev.headrace.connect;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a {@code profiles.yml} says of one target.
 *
 * @param file the file
 * @param name the profile
 * @param target its target
 * @param address which database, and as whom
 * @param schema the schema to build into; empty for {@code prod}, where all schemas are as annotated
 * @param threads how many nodes may be built at the same time
 * @param secrets what it says that is shown nowhere
 * @param warnings what it says that nothing is done with
 */
public record Profile(
        Path file,
        String name,
        String target,
        DatabaseAddress address,
        Optional<String> schema,
        Optional<Integer> threads,
        List<String> secrets,
        List<String> warnings) {
    public Profile {
        secrets = List.copyOf(secrets);
        warnings = List.copyOf(warnings);
    }

    /** Never with a secret. */
    @Override
    public String toString() {
        return "Profile[" + file + ", " + name + "." + target + "]";
    }
}
