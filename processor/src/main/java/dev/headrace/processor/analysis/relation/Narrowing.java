package dev.headrace.processor.analysis.relation;

import java.util.List;
import java.util.Optional;

/**
 * A source read through its declared columns only, because others that its table may have could change what the SQL means:
 * {@code (select id, status from raw.orders) as orders}.
 *
 * @param columns the columns to read; none where a column's qualifier stands, which is then the alias alone
 * @param alias the name that has to follow, unquoted; empty if the SQL itself gives one
 */
public record Narrowing(List<String> columns, Optional<String> alias) {
    public Narrowing {
        columns = List.copyOf(columns);
    }

    /** The qualifier of a column of a source that is read so, under that name. */
    public static Narrowing qualifier(String alias) {
        return new Narrowing(List.of(), Optional.of(alias));
    }

    /** Whether it stands for a qualifier, not for a table. */
    public boolean isQualifier() {
        return columns.isEmpty();
    }
}
