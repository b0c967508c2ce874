package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.sql.token.SyntaxFault;
import dev.headrace.processor.sql.token.UnsupportedSql;
import dev.headrace.processor.sql.tree.Clause;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Expression.Literal;
import dev.headrace.processor.sql.tree.FromItem;
import dev.headrace.processor.sql.tree.FromItem.TableColumn;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.sql.tree.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** JSON_TABLE. */
final class JsonTableReader {
    private final Cursor cursor;
    private final ExpressionReader expressions;
    private final AliasReader aliases;
    private final TypeReader types;
    private final JsonClauses clauses;

    JsonTableReader(Cursor cursor, ExpressionReader expressions, AliasReader aliases) {
        this.cursor = cursor;
        this.expressions = expressions;
        this.aliases = aliases;
        this.types = new TypeReader(cursor);
        this.clauses = new JsonClauses(cursor, expressions);
    }

    /** The table, whose parenthesis is open. */
    FromItem read(boolean lateral, int start) {
        List<Clause> written = new ArrayList<>();
        List<Name> names = new ArrayList<>();
        List<Expression> operands = new ArrayList<>(List.of(clauses.value(written)));
        cursor.expect(",");
        Expression path = expressions.read();
        operands.add(path);
        pathName(names);
        operands.addAll(clauses.passing(written));
        List<TableColumn> columns = new ArrayList<>();
        columns(columns, written, names);
        operands.addAll(clauses.onError(written));
        cursor.expect(")");
        checkConstant(path);
        Optional<FromItem.Alias> alias = aliases.read();
        return new FromItem.Construct(
                "json_table", operands, columns, written, names, lateral, alias, cursor.since(start));
    }

    private static void checkConstant(Expression path) {
        boolean constant = path instanceof Literal literal
                && (literal.kind() == Literal.Kind.STRING || literal.kind() == Literal.Kind.OPEN_STRING);
        if (!constant) {
            throw UnsupportedSql.of(new SyntaxFault(
                    Code.FEATURE_NOT_SUPPORTED,
                    path.span(),
                    "only string constants are supported in JSON_TABLE path specification",
                    List.of("write the path as one string; what varies is passed to it: PASSING value AS x")));
        }
    }

    private void pathName(List<Name> names) {
        if (cursor.skip("as")) {
            names.add(cursor.columnName());
        }
    }

    private void columns(List<TableColumn> columns, List<Clause> written, List<Name> names) {
        cursor.expect("columns", "(");
        List<TableColumn> own = new ArrayList<>();
        List<TableColumn> deeper = new ArrayList<>();
        do {
            boolean nested = cursor.is("nested")
                    && (cursor.peek(1).isString() || cursor.peek(1).is("path"));
            if (nested) {
                nested(deeper, written, names);
            } else {
                TableColumn column = column();
                names.add(column.name());
                TableConstructs.add(column, own);
            }
        } while (cursor.skip(","));
        cursor.expect(")");
        // Those of nested paths stand behind all others, wherever they are written.
        columns.addAll(own);
        columns.addAll(deeper);
    }

    private void nested(List<TableColumn> columns, List<Clause> written, List<Name> names) {
        int start = cursor.index();
        cursor.expect("nested");
        cursor.skip("path");
        Expression path = string();
        written.add(Clause.nested(path, cursor.since(start)));
        pathName(names);
        columns(columns, written, names);
    }

    private Expression string() {
        if (!cursor.peek().isString()) {
            throw cursor.unexpected();
        }
        return expressions.primaries().read();
    }

    private TableColumn column() {
        Name name = cursor.columnName();
        if (cursor.skip("for", "ordinality")) {
            return TableConstructs.ordinality(name);
        }
        TypeName type = types.read();
        List<Clause> written = new ArrayList<>();
        List<Expression> operands = new ArrayList<>();
        boolean exists = cursor.skip("exists");
        if (!exists) {
            clauses.format(Optional.empty(), written);
        }
        if (cursor.skip("path")) {
            operands.add(string());
        }
        if (exists) {
            operands.addAll(clauses.onError(written));
        } else {
            clauses.wrapper(written);
            clauses.quotes(written);
            operands.addAll(clauses.behaviours(written));
        }
        return new TableColumn(name, type, false, exists, false, operands, written);
    }
}
