package dev.headrace.processor.sql;

import dev.headrace.processor.sql.token.SyntaxFault;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.FromItem;
import dev.headrace.processor.sql.tree.FromItem.TableColumn;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.sql.tree.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** JSON_TABLE and XMLTABLE. */
final class TableConstructs {
    private final Cursor cursor;
    private final ExpressionReader expressions;
    private final AliasReader aliases;
    private final TypeReader types;
    private final JsonTableReader json;
    private final XmlReader xml;

    TableConstructs(Cursor cursor, ExpressionReader expressions, AliasReader aliases) {
        this.cursor = cursor;
        this.expressions = expressions;
        this.aliases = aliases;
        this.types = new TypeReader(cursor);
        this.json = new JsonTableReader(cursor, expressions, aliases);
        this.xml = new XmlReader(cursor, expressions, expressions.primaries().calls());
    }

    Optional<FromItem> read(boolean lateral, int start) {
        if (cursor.skip("json_table", "(")) {
            return Optional.of(json.read(lateral, start));
        }
        return cursor.skip("xmltable", "(") ? Optional.of(xmlTable(lateral, start)) : Optional.empty();
    }

    /** The column that numbers the rows, of which there is one at most. */
    static TableColumn ordinality(Name name) {
        return new TableColumn(name, TypeName.of("int4", name.span()), true, false, false, List.of(), List.of());
    }

    /** Puts a column behind those of the same list. */
    static void add(TableColumn column, List<TableColumn> columns) {
        if (column.ordinality() && columns.stream().anyMatch(TableColumn::ordinality)) {
            throw SyntaxFault.of(column.name().span(), "only one FOR ORDINALITY column is allowed");
        }
        columns.add(column);
    }

    private FromItem xmlTable(boolean lateral, int start) {
        List<Expression> operands = new ArrayList<>();
        if (cursor.skip("xmlnamespaces", "(")) {
            operands.addAll(cursor.list(this::namespace));
            cursor.expect(")", ",");
        }
        operands.add(expressions.primaries().read());
        operands.add(xml.passing());
        cursor.expect("columns");
        List<TableColumn> columns = new ArrayList<>();
        do {
            add(xmlColumn(), columns);
        } while (cursor.skip(","));
        cursor.expect(")");
        List<Name> names = columns.stream().map(TableColumn::name).toList();
        Optional<FromItem.Alias> alias = aliases.read();
        return new FromItem.Construct(
                "xmltable", operands, columns, List.of(), names, lateral, alias, cursor.since(start));
    }

    private Expression namespace() {
        if (cursor.skip("default")) {
            return expressions.readRestricted();
        }
        Expression uri = expressions.readRestricted();
        cursor.expect("as");
        cursor.label();
        return uri;
    }

    /** No keyword here to any version, but a name of that spelling. */
    private boolean skipPath() {
        boolean path = cursor.peek().isLabel() && cursor.peek().text().equals("path");
        if (path) {
            cursor.next();
        }
        return path;
    }

    private TableColumn xmlColumn() {
        Name name = cursor.columnName();
        if (cursor.skip("for", "ordinality")) {
            return ordinality(name);
        }
        TypeName type = types.read();
        List<Expression> operands = new ArrayList<>();
        boolean notNull = false;
        boolean more = true;
        while (more) {
            if (cursor.skip("not", "null")) {
                notNull = true;
            } else if (cursor.skip("default") || skipPath()) {
                operands.add(expressions.readRestricted());
            } else {
                more = cursor.skip("null");
            }
        }
        return new TableColumn(name, type, false, false, notNull, operands, List.of());
    }
}
