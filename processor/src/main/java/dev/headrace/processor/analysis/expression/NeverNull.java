package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.type.FunctionEntry;
import dev.headrace.processor.type.OperatorCall;
import dev.headrace.processor.type.PgType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The functions and operators that never return null for arguments that are not null: a reviewed list, because PostgreSQL's
 * own {@code proisstrict} says only the opposite.
 */
final class NeverNull {
    private static final String RESOURCE = "never_null.tsv";

    private final Set<String> lines;

    private NeverNull(Set<String> lines) {
        this.lines = lines;
    }

    /** The list, read when it is first needed. */
    static NeverNull list() {
        return Read.LIST;
    }

    private static final class Read {
        static final NeverNull LIST = new NeverNull(read());

        private static Set<String> read() {
            try (InputStream stream = NeverNull.class.getResourceAsStream(RESOURCE);
                    BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return reader.lines()
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .collect(Collectors.toUnmodifiableSet());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** Whether that operator is on the list, for all types or for these. */
    boolean operator(OperatorCall call) {
        List<String> types =
                call.entry().operands().stream().map(PgType::plainText).toList();
        return has("operator", call.entry().name(), types);
    }

    /** Whether that function, aggregate or window function is on the list, for all types or for these. */
    boolean function(FunctionEntry entry) {
        List<String> types =
                entry.inputs().stream().map(input -> input.type().plainText()).toList();
        return has(entry.kind().name().toLowerCase(Locale.ROOT), entry.name(), types);
    }

    /** Whether it is not null even if it aggregates no row: it counts. */
    boolean evenOfNoRow(FunctionEntry entry) {
        return lines.contains("count\t" + entry.name() + "\t*");
    }

    /** Whether it is not null whatever its arguments are. */
    boolean evenOfNull(FunctionEntry entry) {
        return lines.contains("always\t" + entry.name() + "\t*");
    }

    /** Whether that cast makes a null of no value. */
    boolean cast(PgType from, PgType to) {
        String line = "cast\t" + from.plainText() + "\t";
        // JSON as text is what it was.
        boolean anyScalar = lines.contains(line + "*") && !to.is("text") && !to.is("varchar") && !to.is("json");
        return !anyScalar && !lines.contains(line + to.plainText());
    }

    private boolean has(String kind, String name, List<String> types) {
        String line = kind + "\t" + name + "\t";
        return lines.contains(line + "*") || lines.contains(line + String.join(", ", types));
    }
}
