package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Term;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.type.Catalog;
import dev.headrace.processor.type.CollationNames;
import dev.headrace.processor.type.FunctionCall;
import dev.headrace.processor.type.FunctionEntry;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** COLLATE: the same value with another order, which goes up to what is computed of it ({@code parse_collate.c}). */
final class CollateTyper {
    private final Catalog catalog;
    private final AnalyzedExpressions analyzed;
    private final Faults faults;
    private final Map<Expression, Explicit> explicit = new IdentityHashMap<>();

    CollateTyper(Catalog catalog, AnalyzedExpressions analyzed, Faults faults) {
        this.catalog = catalog;
        this.analyzed = analyzed;
        this.faults = faults;
    }

    private record Explicit(String name, Span place) {}

    Value type(Expression.Collate collate, Operand operand) {
        if (!operand.known()) {
            return operand.value();
        }
        if (!operand.isUntyped() && !catalog.isCollatable(operand.type())) {
            faults.error(
                    Code.DATATYPE_MISMATCH,
                    place(collate),
                    "collations are not supported by type " + operand.type().plainText());
            return Value.of(operand.value().origins());
        }
        if (isMissing(collate)) {
            return Value.of(operand.value().origins());
        }
        String name = collate.collation().stream().map(Name::text).collect(Collectors.joining("."));
        explicit.put(collate, new Explicit(name, place(collate)));
        return operand.value()
                .typed(
                        operand.type(),
                        operand.value().term().map(term -> new Term.Apply("collate " + name, List.of(term))));
    }

    /** Whether there is hardly such a collation, which is then reported. */
    private boolean isMissing(Expression.Collate collate) {
        List<Name> parts = collate.collation();
        String name = parts.get(parts.size() - 1).text();
        boolean own = parts.size() == 1 || parts.get(0).text().equals("pg_catalog");
        Optional<String> meant = own ? CollationNames.meant(name) : Optional.empty();
        meant.ifPresent(each -> faults.error(
                Code.UNDEFINED_OBJECT,
                place(collate),
                "collation \"" + name + "\" does not exist",
                "names of collations have upper case letters: write collate \"" + each + "\""));
        return meant.isPresent();
    }

    /** Where the word COLLATE stands. */
    private Span place(Expression.Collate collate) {
        int end = collate.operand().span().end();
        String text = faults.plain().text().toLowerCase(Locale.ROOT);
        int word = text.indexOf("collate", Math.min(end, text.length()));
        return word < 0 ? collate.span() : new Span(word, word + "collate".length());
    }

    /** Carries written collations up to an expression from its parts; two different ones are reported. */
    void derive(Expression expression, Value value) {
        if (explicit.isEmpty() || expression instanceof Expression.Collate) {
            return;
        }
        if (expression instanceof Expression.Call call && isHypothetical(call)) {
            hypothetical(call);
            return;
        }
        Optional<Explicit> common = common(merged(expression));
        if (value.type().filter(catalog::isCollatable).isPresent()) {
            common.ifPresent(written -> explicit.put(expression, written));
        }
    }

    /** The one collation written for these; two different ones are reported. */
    private Optional<Explicit> common(List<Expression> expressions) {
        List<Explicit> parts = expressions.stream()
                .filter(explicit::containsKey)
                .map(explicit::get)
                .toList();
        for (Explicit part : parts) {
            if (!part.name().equals(parts.get(0).name())) {
                faults.error(
                        Code.COLLATION_MISMATCH,
                        part.place(),
                        "collation mismatch between explicit collations \""
                                + parts.get(0).name() + "\" and \"" + part.name() + "\"");
                return Optional.empty();
            }
        }
        return parts.stream().findFirst();
    }

    /** Reports different collations written for what becomes one column. */
    void agree(List<Expression> expressions) {
        common(expressions);
    }

    private boolean isHypothetical(Expression.Call call) {
        return analyzed.function(call)
                .flatMap(FunctionCall::entry)
                .flatMap(FunctionEntry::orderedSet)
                .filter(FunctionEntry.OrderedSet::hypothetical)
                .isPresent();
    }

    /** Each field of the row that might have been there is compared with a key by itself. */
    private void hypothetical(Expression.Call call) {
        int others = call.arguments().size() - call.orderBy().size();
        for (int i = 0; i < call.orderBy().size() && others >= 0; i++) {
            common(List.of(
                    call.arguments().get(others + i), call.orderBy().get(i).expression()));
        }
    }

    /** The collation written for the value of an analyzed expression. */
    Optional<String> written(Expression expression) {
        return Optional.ofNullable(explicit.get(expression)).map(Explicit::name);
    }

    /** The parts that share one collation; the fields of a row and the conditions of a CASE have each their own. */
    private static List<Expression> merged(Expression expression) {
        if (expression instanceof Expression.Case branching) {
            return Stream.concat(
                            branching.whens().stream().map(Expression.When::result), branching.otherwise().stream())
                    .toList();
        }
        if (expression instanceof Expression.Call call) {
            List<Expression> merged = new ArrayList<>(call.arguments());
            // Several keys are compared one after the other.
            if (call.withinGroup() && call.orderBy().size() == 1) {
                merged.add(call.orderBy().get(0).expression());
            }
            return merged;
        }
        return expression instanceof Expression.Row ? List.of() : Parts.of(expression);
    }
}
