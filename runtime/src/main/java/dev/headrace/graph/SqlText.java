package dev.headrace.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A query as its author wrote it, with the places that differ from run to run. Relations are put in by position, so the
 * author's text is what the server gets; no syntax tree is ever printed.
 *
 * @param text the author's text, dbt forms included
 * @param edits the places to replace, in the order of their positions, without overlap
 */
public record SqlText(String text, List<Edit> edits) {
    public SqlText {
        Objects.requireNonNull(text, "text");
        edits = List.copyOf(edits);
        int end = 0;
        for (Edit edit : edits) {
            if (edit.start() < end || edit.end() < edit.start() || edit.end() > text.length()) {
                throw new IllegalArgumentException("edit out of order or out of the text: " + edit);
            }
            end = edit.end();
        }
    }

    /** A text that is sent as it stands. */
    public static SqlText of(String text) {
        return new SqlText(text, List.of());
    }

    /** The text between {@code start} and {@code end} (UTF-16 units, end exclusive) names that relation. */
    public SqlText relation(int start, int end, RelationReference named) {
        return with(new Edit.Relation(start, end, named.relation()));
    }

    /** The text between {@code start} and {@code end} is not for the server: a dbt tag, a closing semicolon, a branch not taken. */
    public SqlText skip(int start, int end) {
        return with(new Edit.Skip(start, end));
    }

    /**
     * The text between {@code start} and {@code end} names that relation, of which only these columns are read, so that no
     * other that it may have can change what the query means; {@code alias} is the name that the text gives it no other way.
     */
    public SqlText narrowed(int start, int end, RelationReference named, String alias, String... columns) {
        return with(new Edit.Narrowed(start, end, named.relation(), Optional.of(alias), List.of(columns)));
    }

    /** As {@link #narrowed}, where the author's own alias follows. */
    public SqlText narrowedBeforeAlias(int start, int end, RelationReference named, String... columns) {
        return with(new Edit.Narrowed(start, end, named.relation(), Optional.empty(), List.of(columns)));
    }

    /** The text between {@code start} and {@code end} names a relation that goes by that alias in the query. */
    public SqlText alias(int start, int end, String alias) {
        return with(new Edit.Alias(start, end, alias));
    }

    /** The server gets {@code text} for what is between {@code start} and {@code end}: a part of an expanded function. */
    public SqlText replace(int start, int end, String replacement) {
        return with(new Edit.Replace(start, end, replacement));
    }

    /**
     * At {@code place} the queries of ephemeral models can be put as common tables: where the query begins, or, if {@code
     * before} others of the author's own, behind its WITH.
     */
    public SqlText commonTables(int place, boolean before) {
        return with(new Edit.With(place, place, before, List.of()));
    }

    /** The variables that stand in it. */
    public Set<String> variables() {
        Set<String> names = new TreeSet<>();
        for (Edit edit : edits) {
            if (edit instanceof Edit.Replace other) {
                names.addAll(VariablePlace.in(other.replacement()));
            }
        }
        return names;
    }

    /** The same text with values in the place of its variables. */
    public SqlText filled(BiFunction<VariablePlace, String, String> values) {
        return new SqlText(
                text,
                edits.stream()
                        .map(edit -> edit instanceof Edit.Replace other
                                ? new Edit.Replace(
                                        edit.start(), edit.end(), VariablePlace.fill(other.replacement(), values))
                                : edit instanceof Edit.With with
                                        ? new Edit.With(
                                                edit.start(), edit.end(), with.before(), filled(with.tables(), values))
                                        : edit)
                        .toList());
    }

    /**
     * The same text with another in the place of what is between {@code start} and {@code end}, and of the edits there. Where the
     * place is left out as it is, nothing changes.
     */
    public SqlText changed(int start, int end, String other) {
        boolean insertion = start == end;
        boolean skipped = edits.stream()
                .filter(Edit.Skip.class::isInstance)
                .anyMatch(edit -> insertion
                        ? edit.start() < start && end < edit.end()
                        : edit.start() <= start && end <= edit.end());
        if (skipped) {
            return this;
        }
        List<Edit> kept = new ArrayList<>(edits);
        kept.removeIf(edit -> start <= edit.start() && edit.end() <= end && edit.start() < edit.end());
        int place = 0;
        while (place < kept.size() && kept.get(place).end() <= start) {
            place++;
        }
        kept.add(place, new Edit.Replace(start, end, other));
        return new SqlText(text, kept);
    }

    private static List<CommonTable> filled(
            List<CommonTable> tables, BiFunction<VariablePlace, String, String> values) {
        return tables.stream()
                .map(table -> new CommonTable(table.name(), table.sql().filled(values)))
                .toList();
    }

    /** The relations that it names, each once. */
    public Set<RelationName> relations() {
        Set<RelationName> relations = new TreeSet<>();
        for (Edit edit : edits) {
            if (edit instanceof Edit.Relation mention) {
                relations.add(mention.relation());
            } else if (edit instanceof Edit.Narrowed mention) {
                relations.add(mention.relation());
            } else if (edit instanceof Edit.Inlined mention) {
                relations.add(mention.relation());
            }
        }
        return relations;
    }

    /** The text as one run sends it: {@code names} says what stands in each place, and nothing else is changed. */
    public RenderedSql render(Function<Edit, String> names) {
        return RenderedSql.of(this, names);
    }

    private SqlText with(Edit edit) {
        List<Edit> more = new ArrayList<>(edits);
        more.add(edit);
        return new SqlText(text, more);
    }

    /**
     * A query that stands in another's WITH.
     *
     * @param name the name by which that one reads it
     * @param sql the query
     */
    public record CommonTable(String name, SqlText sql) {}

    /** A place of the text that is replaced before the text is sent. */
    public sealed interface Edit {
        /** Where it begins, in UTF-16 units. */
        int start();

        /** Where it ends, exclusive. */
        int end();

        /** A relation's name, or its mention as a column's qualifier. */
        record Relation(int start, int end, RelationName relation) implements Edit {}

        /** A name of an ephemeral relation, which is a common table in the query, to go by that alias if there is one. */
        record Inlined(int start, int end, RelationName relation, String name, Optional<String> alias)
                implements Edit {}

        /** Where common tables are put, before others of the author's own or into a WITH of their own. */
        record With(int start, int end, boolean before, List<CommonTable> tables) implements Edit {
            public With {
                tables = List.copyOf(tables);
            }
        }

        /** A relation's name, to be read through these columns only, under that alias if there is one. */
        record Narrowed(int start, int end, RelationName relation, Optional<String> alias, List<String> columns)
                implements Edit {
            public Narrowed {
                columns = List.copyOf(columns);
            }
        }

        /** A column's qualifier, where the relation has another name in this query. */
        record Alias(int start, int end, String alias) implements Edit {}

        /** Text that stands in the place of the author's. */
        record Replace(int start, int end, String replacement) implements Edit {}

        /** Text that is left out. */
        record Skip(int start, int end) implements Edit {}
    }
}
