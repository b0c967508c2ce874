package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Clause;
import dev.headrace.processor.sql.tree.Expression.Special;
import dev.headrace.processor.sql.tree.FromItem;
import dev.headrace.processor.sql.tree.TypeName;
import dev.headrace.processor.type.Catalog;
import dev.headrace.processor.type.Coercion;
import dev.headrace.processor.type.PgType;
import dev.headrace.processor.type.TypeKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** SQL/JSON functions and JSON_TABLE: what they take, what they return and what they do when there is nothing to return. */
public final class JsonTyper {
    private static final Map<String, QueryFunction> QUERIES = Map.of(
            "json_exists", QueryFunction.EXISTS, "json_value", QueryFunction.VALUE, "json_query", QueryFunction.QUERY);

    private static final Set<String> CONSTRUCTORS =
            Set.of("json_object", "json_array", "json_objectagg", "json_arrayagg");

    private final ExpressionAnalyzer expressions;
    private final JsonOperands takes;
    private final JsonReturning returns;
    private final JsonBehaviours behaviours;
    private final Catalog catalog;
    private final Faults faults;

    JsonTyper(
            ExpressionAnalyzer expressions,
            Conversions conversions,
            Coercion coercion,
            Catalog catalog,
            Faults faults) {
        this.expressions = expressions;
        this.takes = new JsonOperands(conversions, faults);
        this.returns = new JsonReturning(conversions, catalog, faults);
        DefaultForm form = new DefaultForm(expressions.analyzed(), coercion);
        this.behaviours = new JsonBehaviours(expressions, conversions, form, catalog, faults);
        this.catalog = catalog;
        this.faults = faults;
    }

    /** The type of a constructor without RETURNING: {@code jsonb} if one of its values is, else {@code json}. */
    static PgType made(Special call, List<Operand> operands, PgType otherwise) {
        boolean binary = CONSTRUCTORS.contains(call.name())
                && operands.stream()
                        .anyMatch(operand -> operand.known() && operand.type().is("jsonb"));
        return binary ? PgType.of("jsonb") : otherwise;
    }

    /** Checks a function with its operands; false if it cannot return what it is to return. */
    boolean check(Special call, List<Operand> operands, PgType type, Scope scope) {
        if (QUERIES.containsKey(call.name())) {
            return query(QUERIES.get(call.name()), call, operands, type, scope);
        }
        Span place = call.returning().map(TypeName::span).orElse(call.span());
        if (call.name().equals("json_serialize")) {
            takes.encoding(operands.get(0), call.clauses());
            takes.serialized(operands.get(0), call.clauses());
            boolean known = returns.check(type, call.clauses(), true, place);
            if (known) {
                returns.serialized(type, place);
            }
            return known;
        }
        if (CONSTRUCTORS.contains(call.name())) {
            operands.forEach(operand -> takes.encoding(operand, call.clauses()));
            operands.forEach(operand -> takes.formatted(operand, call.clauses()));
            boolean known = returns.check(type, call.clauses(), true, place);
            if (known) {
                returns.made(
                        type,
                        returns.ofReturning(call.clauses()).map(Clause::span).orElse(place));
            }
            return known;
        }
        if (call.name().equals("json")) {
            parsed(call, operands.get(0));
        }
        return true;
    }

    private void parsed(Special call, Operand operand) {
        if (has("WITH UNIQUE KEYS", call.clauses())) {
            takes.unique(operand, call.clauses(), call.span());
        } else {
            takes.parsed(operand, call.clauses());
        }
    }

    private static boolean has(String words, List<Clause> clauses) {
        return clauses.stream().anyMatch(clause -> clause.words().equals(words));
    }

    private boolean query(QueryFunction function, Special call, List<Operand> operands, PgType type, Scope scope) {
        Optional<Clause> format = returns.ofReturning(call.clauses()).filter(each -> function == QueryFunction.VALUE);
        format.ifPresent(each -> faults.error(
                Code.SYNTAX_ERROR,
                each.span(),
                "cannot specify FORMAT JSON in RETURNING clause of JSON_VALUE()",
                "leave it out, or ask JSON_QUERY"));
        quotes(call.clauses(), call.span());
        takes.document(operands.get(0), call.clauses());
        takes.path(operands.get(1));
        operands.subList(2, operands.size()).forEach(operand -> takes.encoding(operand, call.clauses()));
        Span place = call.returning().map(TypeName::span).orElse(call.span());
        boolean known = returns.check(type, format.isPresent() ? List.of() : call.clauses(), false, place);
        Optional<PgType> returning = known ? Optional.of(type) : Optional.empty();
        behaviours.check(function, Optional.empty(), call.clauses(), returning, scope);
        return known;
    }

    /** Within a wrapper a string keeps its quotes. */
    private void quotes(List<Clause> clauses, Span place) {
        boolean wrapped = has("WITH WRAPPER", clauses) || has("WITH CONDITIONAL WRAPPER", clauses);
        if (wrapped && has("OMIT QUOTES", clauses)) {
            faults.error(
                    Code.SYNTAX_ERROR,
                    place,
                    "SQL/JSON QUOTES behavior must not be specified when WITH WRAPPER is used",
                    "leave out either OMIT QUOTES or WITH WRAPPER");
        }
    }

    /** Checks the whole of a JSON_TABLE, whose operands were analyzed: its document, its paths and what it passes. */
    public void table(FromItem.Construct table, Scope scope) {
        behaviours.ofTable(table.clauses());
        List<Operand> operands = expressions.remembered(table.operands());
        takes.document(operands.get(0), table.clauses());
        takes.path(operands.get(1));
        operands.subList(2, operands.size()).forEach(operand -> takes.encoding(operand, table.clauses()));
        Clause.nestedPaths(table.clauses()).forEach(path -> takes.path(expressions.operand(path, scope)));
    }

    /** Checks a column of a JSON_TABLE, whose operands were analyzed; its type is empty if it is not known. */
    public void column(FromItem.TableColumn column, Optional<PgType> type, Scope scope) {
        List<Clause> clauses = column.clauses();
        QueryFunction function = column.exists()
                ? QueryFunction.EXISTS
                : isFormatted(clauses, type) ? QueryFunction.QUERY : QueryFunction.VALUE;
        quotes(clauses, column.name().span());
        expressions.remembered(column.operands()).stream()
                .filter(operand ->
                        clauses.stream().noneMatch(clause -> clause.value().equals(operand.expression())))
                .forEach(takes::path);
        Optional<PgType> returning = type.filter(
                known -> returns.check(known, clauses, false, column.type().span()));
        behaviours.check(function, Optional.of(column.name()), clauses, returning, scope);
    }

    private boolean isFormatted(List<Clause> clauses, Optional<PgType> type) {
        boolean said = clauses.stream()
                .map(Clause::words)
                .anyMatch(words -> words.startsWith("FORMAT") || words.endsWith("WRAPPER") || words.endsWith("QUOTES"));
        return said || type.map(catalog::base).filter(this::isComposite).isPresent();
    }

    private boolean isComposite(PgType type) {
        return type.is("json")
                || type.is("jsonb")
                || type.is("record")
                || catalog.element(type).isPresent()
                || catalog.is(TypeKind.COMPOSITE, type);
    }
}
