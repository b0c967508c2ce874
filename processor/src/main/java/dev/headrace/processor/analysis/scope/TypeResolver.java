package dev.headrace.processor.analysis.scope;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.sql.tree.TypeName;
import dev.headrace.processor.type.Catalog;
import dev.headrace.processor.type.PgType;
import dev.headrace.processor.type.Refusal;
import dev.headrace.processor.type.Result;
import dev.headrace.processor.type.TypeNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Types by name: PostgreSQL's and the user's own, then the row types of the relations among the refs. */
public final class TypeResolver {
    private final TableResolver tables;
    private final Faults faults;
    private final TypeNames names;
    private final Catalog catalog;

    public TypeResolver(TableResolver tables, Faults faults) {
        this.tables = tables;
        this.faults = faults;
        this.names = tables.types().names();
        this.catalog = tables.types().catalog();
    }

    /** The type of that name; a fault is reported if there is none. */
    public Optional<PgType> resolve(TypeName name) {
        if (faults.pin(name.parts().get(0)).isEmpty() && isKnown(name)) {
            return reported(named(name, name.schema().map(Name::text)), name);
        }
        Optional<PgType> row = tables.row(name);
        if (row.isPresent()) {
            return row.get().isUnknown() ? Optional.empty() : reported(named(row.get(), name), name);
        }
        Optional<String> schema = name.schema().map(Name::text);
        boolean added = schema.filter(tables.tables().schemas()::contains).isPresent() && catalog.isAdded(name.name());
        if (schema.isPresent() && !added && !tables.mayHaveSchema(schema.get())) {
            faults.error(Code.INVALID_SCHEMA_NAME, name.nameSpan(), "schema \"" + schema.get() + "\" does not exist");
            return Optional.empty();
        }
        return reported(named(name, added ? Optional.empty() : schema), name);
    }

    private boolean isKnown(TypeName name) {
        String schema = name.schema()
                .map(Name::text)
                .filter(text -> !text.equals("pg_catalog"))
                .map(text -> text + ".")
                .orElse("");
        return catalog.isStanding(schema + name.name());
    }

    private Result<PgType> named(TypeName name, Optional<String> schema) {
        return names.resolve(schema, name.name(), name.modifiers(), name.array());
    }

    private Result<PgType> named(PgType row, TypeName name) {
        return name.modifiers().isEmpty()
                ? Result.found(name.array() ? row.arrayOf() : row)
                : names.resolve(Optional.empty(), row.name(), name.modifiers(), name.array());
    }

    private Optional<PgType> reported(Result<PgType> type, TypeName name) {
        type.refusal().ifPresent(why -> report(why, name));
        return type.value();
    }

    private void report(Refusal why, TypeName name) {
        List<String> hint = why.hint().stream().toList();
        faults.error(Code.valueOf(why.condition().toUpperCase(Locale.ROOT)), name.span(), why.message(), hint);
    }
}
