package dev.headrace.engine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Texts that are shown nowhere: in no output, record or exception.
 *
 * @param texts the texts, the longest first
 */
public record Secrets(List<String> texts) {
    /** Nothing to hide. */
    public static final Secrets NONE = new Secrets(List.of());

    private static final String STARS = "****";
    /** What is shorter stands in many a message by chance, and hides nothing there. */
    private static final int SHORTEST = 4;

    public Secrets {
        Set<String> all = new HashSet<>();
        texts.forEach(text -> forms(text).forEach(all::add));
        texts = all.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Whole, as SQL and JSON write it, and, because tables print one line a row, line by line. */
    private static Stream<String> forms(String text) {
        return Stream.concat(Stream.of(text), Arrays.stream(text.split("\\R")))
                .flatMap(part -> Stream.of(
                        part,
                        part.replace("'", "''"),
                        part.replace("\\", "\\\\"),
                        part.replace("\\", "\\\\").replace("'", "''"),
                        part.replace("\\", "\\\\").replace("\"", "\\\"")))
                .filter(part -> part.length() >= SHORTEST);
    }

    /** These and others. */
    public Secrets and(List<String> others) {
        return new Secrets(Stream.concat(texts.stream(), others.stream()).toList());
    }

    /** Whether one of them stands in that text. */
    public boolean isIn(String text) {
        return text != null && texts.stream().anyMatch(text::contains);
    }

    /** The text without them. */
    public String scrub(String text) {
        String scrubbed = text;
        for (String secret : isIn(text) ? texts : List.<String>of()) {
            scrubbed = scrubbed.replace(secret, STARS);
        }
        return scrubbed;
    }

    /** Never with the texts themselves. */
    @Override
    public String toString() {
        return "Secrets[" + texts.size() + "]";
    }
}
