package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.expansion.Expander;
import dev.headrace.processor.analysis.expansion.SyntaxWalk;
import dev.headrace.processor.analysis.expression.AnalyzedExpressions;
import dev.headrace.processor.analysis.expression.ExpressionAnalyzer;
import dev.headrace.processor.analysis.function.DeclaredFunction;
import dev.headrace.processor.analysis.function.DeclaredFunctions;
import dev.headrace.processor.analysis.function.Template;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.relation.Origins;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.scope.CommonTables;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.analysis.scope.ScopeItem;
import dev.headrace.processor.analysis.scope.TableResolver;
import dev.headrace.processor.analysis.scope.Tables;
import dev.headrace.processor.analysis.scope.Term;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.declaration.FunctionDeclaration;
import dev.headrace.processor.declaration.SourceDeclaration;
import dev.headrace.processor.declaration.SourceInfo;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.sql.template.PlainSql;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Expression.Call;
import dev.headrace.processor.sql.tree.Expression.ColumnName;
import dev.headrace.processor.type.FunctionCall;
import dev.headrace.processor.type.FunctionEntry;
import dev.headrace.processor.type.PgType;
import dev.headrace.processor.type.Strength;
import dev.headrace.processor.type.TypeRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One function's body, read against its signature: the parameters are the columns that it may name. */
final class BodyAnalysis {
    /** Of more parameters than this not every combination of nulls is looked at. */
    private static final int FEW = 4;

    private final DeclaredFunction function;
    private final List<DeclaredFunction> all;
    private final TypeRules rules;
    private final PlainSql plain;
    private final Faults faults;
    private final Optional<Expression> expression;
    private final Optional<Reading> first;

    /** What a reading found, and the names by which it knew the parameters. */
    private record Reading(Value value, AnalyzedExpressions expressions, List<ScopeItem.Entry> parameters) {}

    BodyAnalysis(DeclaredFunction function, List<DeclaredFunction> all, TypeRules rules, Diagnostics diagnostics) {
        this.function = function;
        this.all = all;
        this.rules = rules;
        BodyText text = BodyText.of(declaration());
        plain = text.plain();
        faults = text.faults(diagnostics);
        long before = diagnostics.errors();
        expression = text.expression(rules.catalog().major(), faults);
        Optional<Reading> read =
                expression.map(parsed -> read(parsed, faults, DeclaredFunctions.NONE.seeing(all), Set.of()));
        read.ifPresent(found -> new BodyPlaces(expression.get(), found.expressions(), faults)
                .check(name -> parameter(found, name).isPresent()));
        read.ifPresent(found -> checkType(found.value()));
        first = read.filter(found -> diagnostics.errors() == before);
    }

    private FunctionDeclaration declaration() {
        return function.declaration();
    }

    private String body() {
        return declaration().body().orElseThrow();
    }

    /** Where the body's faults go. */
    Faults faults() {
        return faults;
    }

    private Reading read(Expression parsed, Faults to, DeclaredFunctions functions, Set<Integer> nullable) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < function.parameters().size(); i++) {
            columns.add(new Column(
                    declaration().parameters().get(i).name(),
                    Optional.of(function.parameters().get(i)),
                    Nullability.notNullIf(!nullable.contains(i)),
                    Origins.NONE));
        }
        SourceDeclaration owner = new SourceDeclaration(
                declaration().owner(),
                Optional.empty(),
                declaration().name(),
                "",
                List.of(),
                List.of(),
                new SourceInfo("", 0, "", true),
                true);
        Tables tables = new Tables(owner, List.of(), List.of(), Map.of(), Set.of(), rules, functions);
        ScopeItem item = ScopeItem.of(declaration().name(), Optional.empty(), Relation.of(columns), 0);
        Scope scope = Scope.of(Optional.empty(), CommonTables.NONE).with(List.of(item));
        ExpressionAnalyzer expressions = new QueryAnalyzer(new TableResolver(tables, to), to).expressions();
        return new Reading(expressions.analyze(parsed, scope), expressions.analyzed(), item.columns());
    }

    /** The calls of other functions that have a body. */
    Map<Call, DeclaredFunction> calls() {
        Map<Call, DeclaredFunction> calls = new LinkedHashMap<>();
        first.ifPresent(read -> SyntaxWalk.all(expression.orElseThrow(), Call.class)
                .forEach(call -> read.expressions()
                        .function(call)
                        .flatMap(FunctionCall::entry)
                        .flatMap(entry -> all.stream()
                                .filter(each -> each.entry().equals(entry))
                                .filter(each -> each.declaration().body().isPresent())
                                .findFirst())
                        .ifPresent(called -> calls.put(call, called))));
        return calls;
    }

    /** The body as it is put into SQL; empty for a faulty one. */
    Optional<DeclaredFunction.Body> body(DeclaredFunctions functions) {
        boolean whole = calls().values().stream()
                .allMatch(called -> functions
                        .find(called.entry())
                        .flatMap(DeclaredFunction::body)
                        .isPresent());
        return first.filter(read -> whole).map(read -> {
            Expression parsed = expression.orElseThrow();
            boolean isVolatile = SyntaxWalk.all(parsed, Call.class).stream()
                    .<FunctionEntry>flatMap(
                            call -> read.expressions().function(call).flatMap(FunctionCall::entry).stream())
                    .anyMatch((FunctionEntry entry) -> functions.isVolatile(entry));
            return new DeclaredFunction.Body(
                    template(read, parsed, functions), neverNull(parsed, functions), inQueries(read), isVolatile);
        });
    }

    private Template template(Reading read, Expression parsed, DeclaredFunctions functions) {
        Expander expander = new Expander(plain.text(), (Record) parsed, functions, read.expressions(), faults);
        for (ColumnName name : SyntaxWalk.all(parsed, ColumnName.class)) {
            parameter(read, name)
                    .ifPresent(position -> expander.mark(name.span(), new Template.Piece.Parameter(position)));
        }
        Template text = expander.write(BodyText.span(body()));
        // A comment at the end would swallow what follows.
        Template ended = body().contains("--") ? Template.concat(text, "\n") : text;
        boolean same = read.value().type().filter(function.result()::equals).isPresent();
        return same
                ? ended
                : Template.concat("(", ended, ")::", function.result().text());
    }

    private static Optional<Integer> parameter(Reading read, ColumnName name) {
        Optional<Term> term = read.expressions().value(name).term();
        for (int i = 0; i < read.parameters().size(); i++) {
            if (term.equals(Optional.of(new Term.Column(read.parameters().get(i).slot())))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Set<Integer> inQueries(Reading read) {
        Set<Integer> inQueries = new HashSet<>();
        for (Expression.Subquery query : SyntaxWalk.all(expression.orElseThrow(), Expression.Subquery.class)) {
            SyntaxWalk.all(query, ColumnName.class)
                    .forEach(name -> parameter(read, name).ifPresent(inQueries::add));
        }
        return inQueries;
    }

    /** The largest sets of parameters that may be null without the result being it, found by trying. */
    private List<Set<Integer>> neverNull(Expression parsed, DeclaredFunctions functions) {
        int count = function.parameters().size();
        List<Set<Integer>> sets = new ArrayList<>();
        for (int bits = 0; bits < 1 << Math.min(count, FEW); bits++) {
            Set<Integer> set = new HashSet<>();
            for (int i = 0; i < Math.min(count, FEW); i++) {
                if ((bits >> i & 1) == 1) {
                    set.add(i);
                }
            }
            sets.add(set);
        }
        Set<Integer> everything = new HashSet<>();
        for (int i = 0; i < count; i++) {
            everything.add(i);
        }
        sets.add(everything);
        Faults silent = BodyText.of(declaration()).faults(new Diagnostics());
        return sets.stream()
                .distinct()
                .filter(nullable ->
                        read(parsed, silent, functions, nullable).value().isNotNull())
                .map(Collections::unmodifiableSet)
                .toList();
    }

    private void checkType(Value value) {
        PgType result = function.result();
        boolean assignable = value.type()
                .map(type -> rules.coercion().can(type, result, Strength.ASSIGNMENT))
                .orElse(true);
        if (!assignable) {
            faults.error(
                    Code.CONTRACT_MISMATCH,
                    expression.orElseThrow().span(),
                    "the body of " + declaration().name() + " has type "
                            + value.type().get() + ", but its method returns " + result,
                    "let the method return the other type, or cast the body: (" + body().strip() + ")::" + result);
        }
    }
}
