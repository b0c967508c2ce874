package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.expression.ExpressionAnalyzer;
import dev.headrace.processor.analysis.expression.OutputNames;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.scope.ColumnResolver;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.analysis.scope.ScopeItem;
import dev.headrace.processor.analysis.scope.ScopeItem.Extent;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.sql.tree.Query;
import dev.headrace.processor.sql.tree.SortKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** SELECT: its clauses in the order in which PostgreSQL resolves them. */
final class SelectAnalyzer {
    private final FromAnalyzer from;
    private final ColumnResolver columns;
    private final ExpressionAnalyzer expressions;
    private final Faults faults;

    SelectAnalyzer(FromAnalyzer from, ColumnResolver columns, ExpressionAnalyzer expressions, Faults faults) {
        this.from = from;
        this.columns = columns;
        this.expressions = expressions;
        this.faults = faults;
    }

    /** A select list's columns; {@code complete} is false when an item stands for columns that are not known. */
    private record Output(List<Column> columns, List<Expression> expressions, boolean complete) {
        Relation relation() {
            return complete ? Relation.of(columns) : Relation.UNKNOWN;
        }
    }

    Relation analyze(Query.Select select, List<SortKey> orderBy, Scope empty) {
        Scope scope = from.analyze(select.from(), empty)
                .labelled(labels(select))
                .grouped(!select.groupBy().elements().isEmpty()
                        && !select.groupBy().hasSets());
        Output output = output(select, scope);
        select.where().ifPresent(where -> expressions.analyze(where, scope));
        select.groupBy().keys().forEach(key -> groupingKey(key, output, scope));
        select.having().ifPresent(having -> expressions.analyze(having, scope));
        windows(select, orderBy, scope);
        orderBy.forEach(key -> outputKey(key.expression(), "ORDER BY", output, scope));
        select.distinctOn().forEach(key -> outputKey(key, "SELECT DISTINCT ON", output, scope));
        return output.relation();
    }

    private static List<String> labels(Query.Select select) {
        return select.targets().stream()
                .flatMap(target -> target instanceof Query.Target.Value value
                        ? value.label().stream()
                        : java.util.stream.Stream.empty())
                .map(Name::text)
                .toList();
    }

    private Output output(Query.Select select, Scope scope) {
        List<Column> all = new ArrayList<>();
        List<Expression> sources = new ArrayList<>();
        boolean complete = true;
        for (Query.Target target : select.targets()) {
            if (target instanceof Query.Target.Value value) {
                String name = value.label().map(Name::text).orElseGet(() -> OutputNames.of(value.expression()));
                all.add(expressions.analyze(value.expression(), scope).named(name));
                sources.add(value.expression());
            } else if (target instanceof Query.Target.Star star) {
                complete &= star(star, scope, all, sources);
            } else {
                Query.Target.Fields fields = (Query.Target.Fields) target;
                expressions.analyze(fields.expression(), scope);
                faults.error(
                        Code.FEATURE_NOT_SUPPORTED,
                        fields.span(),
                        "the fields of a composite value are not known to this version",
                        "name each field: (value).field");
                complete = false;
            }
        }
        return new Output(all, sources, complete);
    }

    /** Adds the columns that a star stands for; false if they are not all known. */
    private boolean star(Query.Target.Star star, Scope scope, List<Column> all, List<Expression> sources) {
        List<ScopeItem> items = star.qualifier().isEmpty()
                ? scope.unqualified()
                : columns.item(star.qualifier(), scope).map(List::of).orElse(List.of());
        if (star.qualifier().isEmpty() && scope.items().isEmpty()) {
            faults.error(Code.SYNTAX_ERROR, star.span(), "SELECT * with no tables specified is not valid");
        }
        for (ScopeItem item : items) {
            if (item.extent() == Extent.UNKNOWN) {
                faults.error(
                        Code.FEATURE_NOT_SUPPORTED,
                        star.span(),
                        "the columns of \"" + item.name() + "\", a function's result, are not known to this version",
                        "name them: … as " + item.name() + "(a, b)");
            }
            for (ScopeItem.Entry entry : item.columns()) {
                Column column = entry.column();
                all.add(column);
                sources.add(new Expression.ColumnName(List.of(new Name(column.name(), star.span())), star.span()));
            }
        }
        return !items.isEmpty() && items.stream().allMatch(ScopeItem::isComplete);
    }

    /** GROUP BY: a column of FROM, else a label, else an expression (the SELECT page of the manual). */
    private void groupingKey(Expression key, Output output, Scope scope) {
        Optional<String> name = bareName(key);
        boolean column = name.filter(bare -> columns.isLocal(bare, scope)).isPresent();
        if (column) {
            expressions.analyze(key, scope);
        } else {
            outputKey(key, "GROUP BY", output, scope);
        }
    }

    /** ORDER BY and DISTINCT ON: a label or position of the select list, else an expression. */
    private void outputKey(Expression key, String clause, Output output, Scope scope) {
        int width = output.complete() ? output.columns().size() : Integer.MAX_VALUE;
        if (isPosition(key, clause, width) || isConstant(key, clause)) {
            return;
        }
        Optional<String> name = bareName(key);
        Set<Expression> meant = new HashSet<>();
        for (int i = 0; i < output.columns().size(); i++) {
            if (name.filter(output.columns().get(i).name()::equals).isPresent()) {
                meant.add(withoutSpans(output.expressions().get(i)));
            }
        }
        if (meant.size() > 1) {
            faults.error(Code.AMBIGUOUS_COLUMN, key.span(), clause + " \"" + name.orElse("") + "\" is ambiguous");
        } else if (meant.isEmpty() && (output.complete() || name.isEmpty())) {
            expressions.analyze(key, scope);
        }
    }

    /** The same column named twice is one meaning, wherever it stands. */
    private static Expression withoutSpans(Expression expression) {
        Span nowhere = new Span(0, 0);
        return expression instanceof Expression.ColumnName name
                ? new Expression.ColumnName(List.of(new Name(name.column().text(), nowhere)), nowhere)
                : expression;
    }

    /** Whether a key is a position in the select list; one that is out of it is reported. */
    boolean isPosition(Expression key, String clause, int width) {
        if (key instanceof Expression.Operation minus
                && minus.operator().equals("-")
                && minus.operands().get(0) instanceof Expression.Literal number
                && minus.operands().size() == 1
                && number.kind() == Expression.Literal.Kind.INTEGER) {
            String message = clause + " position -" + number.text() + " is not in select list";
            faults.error(Code.INVALID_COLUMN_REFERENCE, key.span(), message);
            return true;
        }
        boolean integer =
                key instanceof Expression.Literal literal && literal.kind() == Expression.Literal.Kind.INTEGER;
        if (!integer) {
            return false;
        }
        String position = ((Expression.Literal) key).text();
        if (position.length() > 9 || Integer.parseInt(position) < 1 || Integer.parseInt(position) > width) {
            faults.error(
                    Code.INVALID_COLUMN_REFERENCE,
                    key.span(),
                    clause + " position " + position + " is not in select list");
        }
        return true;
    }

    /** A constant orders nothing; PostgreSQL takes it for a mistaken position. */
    boolean isConstant(Expression key, String clause) {
        boolean constant = key instanceof Expression.Literal;
        if (constant) {
            faults.error(Code.SYNTAX_ERROR, key.span(), "non-integer constant in " + clause);
        }
        return constant;
    }

    private static Optional<String> bareName(Expression key) {
        return key instanceof Expression.ColumnName name && name.parts().size() == 1
                ? Optional.of(name.column().text())
                : Optional.empty();
    }

    private void windows(Query.Select select, List<SortKey> orderBy, Scope scope) {
        Set<String> names = new HashSet<>();
        for (Query.NamedWindow window : select.windows()) {
            window.window().base().ifPresent(base -> checkWindow(base, names));
            if (!names.add(window.name().text())) {
                faults.error(
                        Code.DUPLICATE_ALIAS,
                        window.name().span(),
                        "window \"" + window.name() + "\" is already defined");
            }
            expressions.window(window.window(), scope);
        }
        WindowNames.in(select, orderBy).forEach(name -> checkWindow(name, names));
    }

    private void checkWindow(Name name, Set<String> names) {
        if (!names.contains(name.text())) {
            faults.error(
                    Code.UNDEFINED_OBJECT,
                    name.span(),
                    "window \"" + name + "\" does not exist",
                    Faults.candidates(
                            "the WINDOW clause has: ",
                            name.text(),
                            names.stream().sorted().toList()));
        }
    }
}
