package dev.headrace.processor.analysis.expansion;

import dev.headrace.processor.analysis.expression.AnalyzedExpressions;
import dev.headrace.processor.analysis.expression.OutputNames;
import dev.headrace.processor.analysis.function.DeclaredFunctions;
import dev.headrace.processor.analysis.function.Template;
import dev.headrace.processor.analysis.function.Template.Piece;
import dev.headrace.processor.analysis.relation.RelationUse;
import dev.headrace.processor.analysis.relation.Replacement;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Expression.Call;
import dev.headrace.processor.sql.tree.FromItem;
import dev.headrace.processor.sql.tree.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The places of a query that the server gets otherwise, the calls of functions with a body expanded.
 *
 * @param uses the places that become relations' names
 * @param skips the places that the server does not get
 * @param replacements the places that become another text
 */
public record Expansion(List<RelationUse> uses, List<Span> skips, List<Replacement> replacements) {
    public Expansion {
        uses = List.copyOf(uses);
        skips = List.copyOf(skips);
        replacements = List.copyOf(replacements);
    }

    /** The places of a query's text, of which all are known but those of calls to expand. */
    public static Expansion of(
            Query query,
            List<RelationUse> uses,
            List<Span> skips,
            List<Replacement> others,
            DeclaredFunctions functions,
            AnalyzedExpressions expressions,
            Faults faults) {
        List<Replacement> variables = VariableForms.of(faults.plain());
        List<Replacement> replacements = VariableForms.among(others, variables);
        if (functions.visible().isEmpty()) {
            return new Expansion(uses, skips, replacements);
        }
        Expander expander = new Expander(faults.plain().text(), query, functions, expressions, faults);
        if (expander.isIdle() || refusesFrom(query, expander, faults)) {
            return new Expansion(uses, skips, replacements);
        }
        Edits edits = new Edits(uses, skips, others, variables, faults);
        variables.forEach(each -> expander.mark(each.span(), new Piece.Text(each.text())));
        uses.forEach(use -> expander.mark(use.span(), new Piece.Relation(use)));
        for (Call call : expander.outermost()) {
            edits.replace(call, expander.expand(call));
        }
        SyntaxWalk.all(query, Query.Target.Value.class).stream()
                .filter(target -> target.label().isEmpty() && expander.isIn(target.expression()))
                .forEach(edits::label);
        return edits.sorted();
    }

    /** An expression cannot stand where FROM calls a function. */
    private static boolean refusesFrom(Query query, Expander expander, Faults faults) {
        List<Call> called = SyntaxWalk.all(query, FromItem.Functions.class).stream()
                .flatMap(functions -> functions.calls().stream())
                .flatMap(each ->
                        each.call() instanceof Call call ? Optional.of(call).stream() : Optional.<Call>empty().stream())
                .filter(expander::expands)
                .toList();
        called.forEach(call -> faults.error(
                Code.FEATURE_NOT_SUPPORTED,
                call.span(),
                call.name().get(0) + " is expanded to an expression, which cannot stand in FROM",
                "write: (select " + call.span().of(faults.plain().text()) + ") as …"));
        return !called.isEmpty();
    }

    /** The places while they are put together. */
    private static final class Edits {
        private final List<RelationUse> uses;
        private final List<Span> skips;
        private final List<Replacement> replacements;
        private final List<Replacement> variables;
        private final Faults faults;

        Edits(
                List<RelationUse> uses,
                List<Span> skips,
                List<Replacement> replacements,
                List<Replacement> variables,
                Faults faults) {
            this.replacements = new ArrayList<>(replacements);
            this.variables = new ArrayList<>(variables);
            this.uses = new ArrayList<>(uses);
            this.skips = new ArrayList<>(skips);
            this.faults = faults;
        }

        /** Relations' names keep places of their own: the call's characters are dealt out to the pieces. */
        void replace(Call call, Template template) {
            Span span = call.span();
            List<Piece> pieces = template.pieces();
            boolean wrapped = replacements.stream().anyMatch(each -> contains(span, each.span()));
            if (wrapped) {
                faults.error(
                        Code.FEATURE_NOT_SUPPORTED,
                        span,
                        "a source with ONLY or TABLESAMPLE stands in an argument that is expanded",
                        "compute it in a CTE, and call " + call.name().get(0) + " on its columns");
                return;
            }
            uses.removeIf(use -> contains(span, use.span()));
            skips.removeIf(skip -> contains(span, skip));
            variables.removeIf(variable -> contains(span, variable.span()));
            if (pieces.size() > span.end() - span.start()) {
                faults.error(
                        Code.FEATURE_NOT_SUPPORTED,
                        span,
                        "the arguments of this call name too many relations to be expanded",
                        "compute them in a CTE, and call " + call.name().get(0) + " on its columns");
                return;
            }
            for (int i = 0; i < pieces.size(); i++) {
                int start = span.start() + i;
                Span place = new Span(start, i == pieces.size() - 1 ? span.end() : start + 1);
                if (pieces.get(i) instanceof Piece.Relation relation) {
                    uses.add(new RelationUse(
                            place, relation.use().relation(), relation.use().narrowing()));
                } else {
                    replacements.add(new Replacement(place, ((Piece.Text) pieces.get(i)).text()));
                }
            }
        }

        /** What was named by the call keeps that name. */
        void label(Query.Target.Value target) {
            String name = OutputNames.of(target.expression());
            String text = " as \"" + name.replace("\"", "\"\"") + "\"";
            int end = TargetEnd.of(target, faults.plain().text());
            Optional<Span> skip =
                    skips.stream().filter(each -> each.start() == end).findFirst();
            skip.ifPresent(skips::remove);
            replacements.add(new Replacement(skip.orElse(new Span(end, end)), text));
        }

        Expansion sorted() {
            uses.sort(Comparator.comparingInt(use -> use.span().start()));
            return new Expansion(uses, skips, VariableForms.among(replacements, variables));
        }

        private static boolean contains(Span outer, Span inner) {
            return outer.start() <= inner.start() && inner.end() <= outer.end();
        }
    }
}
