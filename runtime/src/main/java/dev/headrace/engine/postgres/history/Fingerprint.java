package dev.headrace.engine.postgres.history;

import dev.headrace.Materialized;
import dev.headrace.engine.Digest;
import dev.headrace.engine.Query;
import dev.headrace.engine.Recipe;
import dev.headrace.engine.RunIdentity;
import dev.headrace.engine.postgres.sql.EditSql;
import dev.headrace.graph.RelationName;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What is to be asked of the server to tell whether building a view again would change nothing.
 *
 * @param said all that the build says of the view
 * @param view where the view is
 * @param read the relations that its query names, in that order
 */
public record Fingerprint(String said, RelationName view, List<RelationName> read) {
    /**
     * What a literal of some types may say, so that a view has the time at which it was made in it. Any mention is taken for
     * that: the view is then made anew in each run.
     */
    private static final Pattern CLOCK = Pattern.compile(
            "\\b(now|today|tomorrow|yesterday)\\b(?!\\s*\\()|\\btimetz\\b|\\btime\\s*(\\(\\s*\\d+\\s*\\)\\s*)?with\\s+time\\s+zone\\b",
            Pattern.CASE_INSENSITIVE);

    /** Empty for what is made anew in each run; {@code sent} is the query as it is to read what is published. */
    public static Optional<Fingerprint> of(RunIdentity identity, Recipe recipe, Query sent, RelationName view) {
        boolean skippable = recipe.materialized() == Materialized.VIEW
                && recipe.storage().hooks().isEmpty()
                && recipe.storage().timeout().isEmpty();
        String text = text(sent);
        if (!skippable || CLOCK.matcher(text).find()) {
            return Optional.empty();
        }
        return Optional.of(new Fingerprint(said(identity, recipe, text), view, read(recipe.query())));
    }

    private static String text(Query query) {
        return EditSql.render(query.sql(), query.places()).text();
    }

    private static List<RelationName> read(Query query) {
        Set<RelationName> read = new LinkedHashSet<>();
        text(new Query(query.sql(), logical -> {
            RelationName place = query.places().apply(logical);
            read.add(place);
            return place;
        }));
        return List.copyOf(read);
    }

    private static String said(RunIdentity identity, Recipe recipe, String text) {
        return digest(
                identity.pipeline(),
                identity.version(),
                recipe.target().schema(),
                recipe.target().name(),
                text,
                recipe.columns().toString(),
                new TreeSet<>(recipe.loose()).toString(),
                recipe.storage().comment().toString(),
                new TreeMap<>(recipe.storage().columnComments()).toString(),
                recipe.storage().grants().toString());
    }

    /** Each with its length, so that none can pass for a part of another. */
    private static String digest(String... parts) {
        StringBuilder all = new StringBuilder();
        for (String part : parts) {
            all.append(part.getBytes(StandardCharsets.UTF_8).length).append(':').append(part);
        }
        return Digest.hex(all.toString());
    }
}
