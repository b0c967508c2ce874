package dev.headrace.processor.sql;

import dev.headrace.processor.sql.token.Lexeme;
import dev.headrace.processor.sql.tree.FromItem;
import dev.headrace.processor.sql.tree.FromItem.ColumnDefinition;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.sql.tree.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The aliases of FROM items. */
final class AliasReader {
    private final Cursor cursor;
    private final TypeReader types;

    AliasReader(Cursor cursor) {
        this.cursor = cursor;
        this.types = new TypeReader(cursor);
    }

    /** The alias of a table, a query or a join. */
    Optional<FromItem.Alias> read() {
        if (!cursor.skip("as") && !cursor.peek().isColumnName()) {
            return Optional.empty();
        }
        Name name = cursor.columnName();
        List<Name> columns = cursor.is("(") ? cursor.names() : List.of();
        return Optional.of(new FromItem.Alias(name, columns, List.of()));
    }

    /** The alias of a function, which may define its columns. */
    Optional<FromItem.Alias> ofFunction() {
        boolean nameless = cursor.is("as", "(");
        int name = cursor.is("as") ? 1 : 0;
        boolean named =
                cursor.peek(name).isColumnName() && cursor.peek(name + 1).is("(");
        if (!nameless && !(named && isTyped(name + 2))) {
            return read();
        }
        cursor.skip("as");
        Name alias = nameless ? new Name("", cursor.peek().span()) : cursor.columnName();
        List<Name> columns = new ArrayList<>();
        List<TypeName> columnTypes = new ArrayList<>();
        for (ColumnDefinition column : definitions()) {
            columns.add(column.name());
            columnTypes.add(column.type());
        }
        return Optional.of(new FromItem.Alias(alias, columns, columnTypes));
    }

    /** Whether a type stands behind the first name in the parenthesis. */
    private boolean isTyped(int ahead) {
        Lexeme behind = cursor.peek(ahead + 1);
        return cursor.peek(ahead).isColumnName() && !behind.is(",") && !behind.is(")");
    }

    /** {@code (a int, b text)}. */
    List<ColumnDefinition> definitions() {
        cursor.expect("(");
        List<ColumnDefinition> columns = cursor.list(() -> {
            Name name = cursor.columnName();
            TypeName type = types.read();
            if (cursor.skip("collate")) {
                cursor.qualifiedName();
            }
            return new ColumnDefinition(name, type);
        });
        cursor.expect(")");
        return columns;
    }
}
