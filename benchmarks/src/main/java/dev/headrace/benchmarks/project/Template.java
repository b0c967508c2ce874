package dev.headrace.benchmarks.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query with gaps: {@code «a.amount»} is a column of the first relation that it reads, {@code «amount»} one of its own, and
 * {@code ⟦1¦2⟧} a choice. Its first lines, which are comments, say what it reads and yields.
 *
 * @param layer the layer that it is for
 * @param reads the layers of what it reads
 * @param yields its columns: a role or a name, a type, and perhaps {@code unique}
 * @param query the SQL
 */
record Template(Layer layer, List<Layer> reads, List<List<String>> yields, String query) {
    private static final Pattern CHOICE = Pattern.compile("⟦([^⟧]*)⟧");
    private static final Pattern GAP = Pattern.compile("«(?:(\\w)\\.)?(\\w+)»");
    private static final List<String> NAMES = List.of(
            "staging_versions",
            "staging_documents",
            "intermediate_lookups",
            "intermediate_sessions",
            "intermediate_matches",
            "mart_daily",
            "mart_wide",
            "mart_ranked");

    /** All of them. */
    static List<Template> all() {
        return NAMES.stream().map(Template::load).toList();
    }

    /** How queries name the relation that they read at that place. */
    static String letter(int index) {
        return String.valueOf((char) ('a' + index));
    }

    /** The query of a relation with these columns, read from those relations. */
    String fill(Relation relation, List<Relation> from, RandomGenerator random) {
        String chosen = CHOICE.matcher(query).replaceAll(choice -> {
            String[] choices = choice.group(1).split("¦");
            return Matcher.quoteReplacement(choices[random.nextInt(choices.length)]);
        });
        return GAP.matcher(chosen)
                .replaceAll(gap -> Matcher.quoteReplacement(gap(gap.group(1), gap.group(2), relation, from)));
    }

    private static String gap(String letter, String name, Relation relation, List<Relation> from) {
        if (letter == null && name.length() == 1) {
            return "{" + name + "}";
        }
        Map<Role, String> roles = letter == null
                ? relation.roles()
                : from.get(letter.charAt(0) - 'a').roles();
        return roles.get(Role.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    private static Template load(String name) {
        List<String> head = new ArrayList<>();
        StringBuilder query = new StringBuilder();
        for (String line : text(name).split("\n")) {
            if (line.startsWith("-- ")) {
                head.add(line.substring(3));
            } else {
                query.append(line).append('\n');
            }
        }
        List<Layer> layers = Arrays.stream(head.get(0).replace("reads ", "").split(" "))
                .map(layer -> Layer.valueOf(layer.toUpperCase(Locale.ROOT)))
                .toList();
        List<List<String>> yields =
                head.stream().skip(1).map(line -> List.of(line.split(" "))).toList();
        return new Template(layers.get(0), layers.subList(1, layers.size()), yields, query.toString());
    }

    private static String text(String name) {
        try (InputStream file = Template.class.getResourceAsStream(name + ".sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
