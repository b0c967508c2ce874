package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.token.SyntaxFault;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.FromItem;
import dev.headrace.processor.sql.tree.FromItem.ColumnDefinition;
import dev.headrace.processor.sql.tree.FromItem.TableCall;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.sql.tree.Query;
import java.util.List;
import java.util.Optional;

/** Single items of FROM, each with its alias. */
final class FromReader {
    private static final int ALIAS_OPTIONAL = 16;

    private final Cursor cursor;
    private final ExpressionReader expressions;
    private final QueryReader queries;
    private final AliasReader aliases;
    private final TableConstructs constructs;

    FromReader(Cursor cursor, ExpressionReader expressions, QueryReader queries) {
        this.cursor = cursor;
        this.expressions = expressions;
        this.queries = queries;
        this.aliases = new AliasReader(cursor);
        this.constructs = new TableConstructs(cursor, expressions, aliases);
    }

    AliasReader aliases() {
        return aliases;
    }

    FromItem read() {
        int start = cursor.index();
        boolean lateral = cursor.skip("lateral");
        if (cursor.isQuery()) {
            return derived(lateral, start);
        }
        if (cursor.is("rows", "from", "(")) {
            return rowsFrom(lateral, start);
        }
        Optional<FromItem> construct = constructs.read(lateral, start);
        if (construct.isPresent()) {
            return construct.get();
        }
        Optional<Expression> call = expressions.primaries().functionTable();
        if (call.isPresent()) {
            return functions(List.of(new TableCall(call.get(), List.of())), false, lateral, start);
        }
        if (lateral) {
            cursor.qualifiedName();
            throw cursor.unexpected();
        }
        return table(start);
    }

    private FromItem derived(boolean lateral, int start) {
        cursor.expect("(");
        Query query = queries.query();
        cursor.expect(")");
        Optional<FromItem.Alias> alias = aliases.read();
        if (alias.isEmpty() && cursor.major() < ALIAS_OPTIONAL) {
            String what = query.body() instanceof Query.Values ? "VALUES" : "subquery";
            throw SyntaxFault.of(cursor.since(start), what + " in FROM must have an alias", "write: (…) as q");
        }
        return new FromItem.Derived(query, lateral, alias, cursor.since(start));
    }

    private FromItem rowsFrom(boolean lateral, int start) {
        cursor.expect("rows", "from", "(");
        List<TableCall> calls = cursor.list(() -> {
            Expression call = expressions.primaries().functionTable().orElseThrow(() -> cursor.unexpected());
            List<ColumnDefinition> columns = cursor.skip("as") ? aliases.definitions() : List.of();
            return new TableCall(call, columns);
        });
        cursor.expect(")");
        return functions(calls, true, lateral, start);
    }

    private FromItem functions(List<TableCall> calls, boolean rowsFrom, boolean lateral, int start) {
        boolean ordinality = cursor.skip("with", "ordinality");
        Optional<FromItem.Alias> alias = aliases.ofFunction();
        return new FromItem.Functions(calls, rowsFrom, lateral, ordinality, alias, cursor.since(start));
    }

    private FromItem table(int start) {
        FromItem.TableName table = bareTable();
        Optional<FromItem.Alias> alias = aliases.read();
        Optional<FromItem.Sample> sample = cursor.is("tablesample") ? Optional.of(sample()) : Optional.empty();
        return new FromItem.TableName(table.name(), table.nameSpan(), table.only(), alias, sample, cursor.since(start));
    }

    /** A table without an alias, the tables that inherit from it included or not. */
    FromItem.TableName bareTable() {
        int start = cursor.index();
        boolean only = cursor.skip("only");
        boolean enclosed = only && cursor.skip("(");
        int first = cursor.index();
        List<Name> name = cursor.qualifiedName();
        Span nameSpan = cursor.since(first);
        if (name.size() > 3) {
            String dotted = String.join(".", name.stream().map(Name::text).toList());
            throw SyntaxFault.of(nameSpan, "improper qualified name (too many dotted names): " + dotted);
        }
        if (enclosed) {
            cursor.expect(")");
        } else if (!only) {
            cursor.skip("*");
        }
        return new FromItem.TableName(name, nameSpan, only, Optional.empty(), Optional.empty(), cursor.since(start));
    }

    private FromItem.Sample sample() {
        int start = cursor.index();
        cursor.expect("tablesample");
        if (!cursor.peek().isFunctionName()) {
            throw cursor.unexpected();
        }
        List<Name> method = cursor.qualifiedName();
        cursor.expect("(");
        List<Expression> arguments = expressions.list();
        cursor.expect(")");
        Optional<Expression> seed = Optional.empty();
        if (cursor.skip("repeatable")) {
            cursor.expect("(");
            seed = Optional.of(expressions.read());
            cursor.expect(")");
        }
        return new FromItem.Sample(method, arguments, seed, cursor.since(start));
    }
}
