package dev.headrace.processor.sql.template;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What to write instead of the macros of dbt and dbt_utils, and of dbt's own names. */
final class MacroAdvice {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w.]*");
    private static final Pattern GAP = Pattern.compile("\\$(\\d)");
    private static final String WRITE = "write: ";
    private static final Map<String, String> INSTEAD = read();

    private MacroAdvice() {}

    /** What to write; empty if the table does not know the name. */
    static Optional<String> of(String inside) {
        Matcher name = NAME.matcher(inside);
        if (!name.lookingAt()) {
            return Optional.empty();
        }
        String instead = INSTEAD.get(name.group());
        String first = name.group().split("\\.")[0];
        return Optional.ofNullable(instead == null ? INSTEAD.get(first) : instead)
                .map(text -> filled(text, FormArgument.of(inside)));
    }

    /** With the arguments in their places, as SQL; without, a gap stays one. */
    private static String filled(String text, List<FormArgument> arguments) {
        return GAP.matcher(text).replaceAll(gap -> {
            int number = Integer.parseInt(gap.group(1)) - 1;
            return Matcher.quoteReplacement(number < arguments.size() ? sql(arguments.get(number)) : "…");
        });
    }

    /** An argument may be a macro itself; what Jinja puts together is nothing to paste. */
    private static String sql(FormArgument argument) {
        if (argument.value().contains("~")) {
            return "…";
        }
        return of(argument.value())
                .filter(instead -> instead.startsWith(WRITE))
                .map(instead -> instead.substring(WRITE.length()))
                .orElseGet(() ->
                        argument.items().stream().map(FormArgument::unquoted).collect(Collectors.joining(", ")));
    }

    private static Map<String, String> read() {
        try (InputStream in = MacroAdvice.class.getResourceAsStream("macros.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(fields -> fields[0], fields -> fields[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
