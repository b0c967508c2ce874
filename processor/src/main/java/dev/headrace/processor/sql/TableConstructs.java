package dev.headrace.processor.sql;

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
    private final JsonClauses clauses;
    private final XmlReader xml;

    TableConstructs(Cursor cursor, ExpressionReader expressions, AliasReader aliases) {
        this.cursor = cursor;
        this.expressions = expressions;
        this.aliases = aliases;
        this.types = new TypeReader(cursor);
        this.clauses = new JsonClauses(cursor, expressions);
        this.xml = new XmlReader(cursor, expressions, expressions.primaries().calls());
    }

    Optional<FromItem> read(boolean lateral, int start) {
        if (cursor.skip("json_table", "(")) {
            return Optional.of(jsonTable(lateral, start));
        }
        return cursor.skip("xmltable", "(") ? Optional.of(xmlTable(lateral, start)) : Optional.empty();
    }

    private FromItem jsonTable(boolean lateral, int start) {
        List<String> written = new ArrayList<>();
        List<Expression> operands = new ArrayList<>(List.of(clauses.value(written)));
        cursor.expect(",");
        operands.add(expressions.read());
        if (cursor.skip("as")) {
            cursor.columnName();
        }
        operands.addAll(clauses.passing(written));
        List<TableColumn> columns = new ArrayList<>();
        jsonColumns(columns);
        operands.addAll(clauses.behaviours(written));
        cursor.expect(")");
        Optional<FromItem.Alias> alias = aliases.read();
        return new FromItem.Construct("json_table", operands, columns, lateral, alias, cursor.since(start));
    }

    private void jsonColumns(List<TableColumn> columns) {
        cursor.expect("columns", "(");
        List<TableColumn> deeper = new ArrayList<>();
        do {
            boolean nested = cursor.is("nested")
                    && (cursor.peek(1).isString() || cursor.peek(1).is("path"));
            if (nested) {
                nested(deeper);
            } else {
                columns.add(jsonColumn());
            }
        } while (cursor.skip(","));
        cursor.expect(")");
        // Those of nested paths stand behind all others, wherever they are written.
        columns.addAll(deeper);
    }

    private void nested(List<TableColumn> columns) {
        cursor.expect("nested");
        cursor.skip("path");
        string();
        if (cursor.skip("as")) {
            cursor.columnName();
        }
        List<TableColumn> inner = new ArrayList<>();
        jsonColumns(inner);
        inner.forEach(column -> columns.add(unnumbered(column)));
    }

    /** Where a nested path finds nothing its columns are null, numbers too. */
    private static TableColumn unnumbered(TableColumn column) {
        return new TableColumn(column.name(), column.type(), false, column.exists(), false, column.operands());
    }

    private Expression string() {
        if (!cursor.peek().isString()) {
            throw cursor.unexpected();
        }
        return expressions.primaries().read();
    }

    private TableColumn jsonColumn() {
        Name name = cursor.columnName();
        if (cursor.skip("for", "ordinality")) {
            return ordinality(name);
        }
        TypeName type = types.read();
        boolean exists = cursor.skip("exists");
        clauses.format();
        List<Expression> operands = new ArrayList<>();
        if (cursor.skip("path")) {
            operands.add(string());
        }
        clauses.wrapper();
        clauses.quotes();
        operands.addAll(clauses.behaviours(new ArrayList<>()));
        return new TableColumn(name, type, false, exists, false, operands);
    }

    private static TableColumn ordinality(Name name) {
        return new TableColumn(name, TypeName.of("int4", name.span()), true, false, false, List.of());
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
        List<TableColumn> columns = cursor.list(this::xmlColumn);
        cursor.expect(")");
        Optional<FromItem.Alias> alias = aliases.read();
        return new FromItem.Construct("xmltable", operands, columns, lateral, alias, cursor.since(start));
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
        return new TableColumn(name, type, false, false, notNull, operands);
    }
}
