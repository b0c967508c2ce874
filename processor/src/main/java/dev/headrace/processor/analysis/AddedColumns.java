package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.expression.Branches;
import dev.headrace.processor.analysis.expression.ExpressionAnalyzer;
import dev.headrace.processor.analysis.expression.Operand;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.relation.Origins;
import dev.headrace.processor.analysis.scope.CommonTables;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.sql.tree.Query;
import dev.headrace.processor.type.PgType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns that SEARCH and CYCLE add to a recursive query (section 7.8.2 of the manual). */
final class AddedColumns {
    private final ExpressionAnalyzer expressions;
    private final Sortable sortable;
    private final Faults faults;

    AddedColumns(ExpressionAnalyzer expressions, Sortable sortable, Faults faults) {
        this.expressions = expressions;
        this.sortable = sortable;
        this.faults = faults;
    }

    /** What is added behind these columns. */
    List<Column> of(Query.CommonTable table, List<Column> columns) {
        List<Column> added = new ArrayList<>();
        table.search().ifPresent(search -> {
            PgType type = search.depthFirst() ? PgType.RECORD.arrayOf() : PgType.RECORD;
            added.add(notNull(search.sequence(), type, origins(search.by(), columns)));
        });
        table.cycle().ifPresent(cycle -> {
            Origins origins = origins(cycle.columns(), columns);
            added.add(mark(cycle, origins));
            added.add(notNull(cycle.path(), PgType.RECORD.arrayOf(), origins));
        });
        return added;
    }

    /** Reports what is wrong with the clauses; false if anything is. */
    boolean check(Query.CommonTable table, List<Column> columns) {
        List<String> names = columns.stream().map(Column::name).toList();
        long before = faults.target().diagnostics().errors();
        table.search()
                .map(Query.Search::place)
                .or(() -> table.cycle().map(Query.Cycle::place))
                .ifPresent(place -> expandable(table, place));
        table.search().ifPresent(search -> {
            check("search", search.by(), names, search.place());
            unused("search sequence", search.sequence(), names, search.place());
        });
        table.cycle().ifPresent(cycle -> {
            check("cycle", cycle.columns(), names, cycle.place());
            unused("cycle mark", cycle.mark(), names, cycle.place());
            unused("cycle path", cycle.path(), names, cycle.place());
            different("cycle mark", cycle.mark(), "cycle path", cycle.path(), cycle.place());
            table.search().ifPresent(search -> {
                different("search sequence", search.sequence(), "cycle mark", cycle.mark(), search.place());
                different("search sequence", search.sequence(), "cycle path", cycle.path(), search.place());
            });
        });
        return faults.target().diagnostics().errors() == before;
    }

    /** Both terms have to be plain queries. */
    private void expandable(Query.CommonTable table, Span place) {
        Optional<Query.SetOperation> union = RecursiveTerms.union(table.query());
        boolean recursive = union.isPresent()
                && !RecursiveReferences.in(union.get().right(), table.name().text())
                        .isEmpty();
        String rule = "with a SEARCH or CYCLE clause, the SIDE side of the UNION must be a SELECT";
        if (!recursive) {
            faults.error(Code.SYNTAX_ERROR, table.name().span(), "WITH query is not recursive");
        } else if (!isPlain(union.get().left())) {
            faults.error(Code.FEATURE_NOT_SUPPORTED, place, rule.replace("SIDE", "left"));
        } else if (!isPlain(union.get().right())) {
            faults.error(Code.SYNTAX_ERROR, place, rule.replace("SIDE", "right"));
        }
    }

    private static boolean isPlain(Query.Body body) {
        if (!(body instanceof Query.Nested nested)) {
            return !(body instanceof Query.SetOperation);
        }
        Query query = nested.query();
        boolean bare = query.with().isEmpty()
                && query.orderBy().isEmpty()
                && query.limit().isEmpty()
                && query.offset().isEmpty()
                && query.locks().isEmpty();
        return !bare || isPlain(query.body());
    }

    private static Column notNull(Name name, PgType type, Origins origins) {
        return new Column(name.text(), Optional.of(type), Nullability.NOT_NULL, origins);
    }

    /** The columns that a clause names have to be the query's, each of them once. */
    private void check(String clause, List<Name> written, List<String> columns, Span place) {
        Set<String> seen = new HashSet<>();
        for (Name name : written) {
            if (!columns.contains(name.text())) {
                faults.error(
                        Code.SYNTAX_ERROR,
                        place,
                        clause + " column \"" + name + "\" not in WITH query column list",
                        Faults.candidates("it has: ", name.text(), columns));
                return;
            }
            if (!seen.add(name.text())) {
                faults.error(
                        Code.DUPLICATE_COLUMN, place, clause + " column \"" + name + "\" specified more than once");
                return;
            }
        }
    }

    private void unused(String what, Name name, List<String> columns, Span place) {
        if (columns.contains(name.text())) {
            faults.error(
                    Code.SYNTAX_ERROR,
                    place,
                    what + " column name \"" + name + "\" already used in WITH query column list");
        }
    }

    private void different(String what, Name name, String other, Name otherName, Span place) {
        if (name.text().equals(otherName.text())) {
            faults.error(Code.SYNTAX_ERROR, place, what + " column name and " + other + " column name are the same");
        }
    }

    private static Origins origins(List<Name> names, List<Column> columns) {
        Set<String> written = names.stream().map(Name::text).collect(Collectors.toSet());
        return Origins.union(columns.stream()
                .filter(column -> written.contains(column.name()))
                .map(Column::origins)
                .toList());
    }

    private Column mark(Query.Cycle cycle, Origins origins) {
        Scope nothing = Scope.of(Optional.empty(), CommonTables.NONE);
        List<Operand> values = new ArrayList<>();
        cycle.value().ifPresent(value -> values.add(Operand.of(value, expressions.analyze(value, nothing))));
        cycle.otherwise().ifPresent(value -> values.add(Operand.of(value, expressions.analyze(value, nothing))));
        if (values.isEmpty()) {
            return notNull(cycle.mark(), PgType.BOOL, origins);
        }
        Branches branches = expressions.branches().agree("CYCLE", values);
        sortable.distinct(branches.type(), cycle.place());
        boolean notNull = branches.values().stream().allMatch(value -> value.isNotNull());
        return new Column(cycle.mark().text(), branches.type(), Nullability.notNullIf(notNull), origins);
    }
}
