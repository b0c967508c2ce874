package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.function.DeclaredFunction;
import dev.headrace.processor.analysis.function.DeclaredFunctions;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Expression.Call;
import dev.headrace.processor.type.TypeRules;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks the bodies of functions that may call each other, each after those that it calls. */
public final class FunctionBodies {
    private final Map<DeclaredFunction, DeclaredFunction> checked = new LinkedHashMap<>();
    private final Deque<DeclaredFunction> open = new ArrayDeque<>();
    private final List<DeclaredFunction> all;
    private final TypeRules rules;
    private final Diagnostics diagnostics;

    private FunctionBodies(List<DeclaredFunction> all, TypeRules rules, Diagnostics diagnostics) {
        this.all = List.copyOf(all);
        this.rules = rules;
        this.diagnostics = diagnostics;
    }

    /** The functions with their bodies; one whose body is faulty, which is reported, has none. */
    public static List<DeclaredFunction> check(
            List<DeclaredFunction> functions, TypeRules rules, Diagnostics diagnostics) {
        FunctionBodies bodies = new FunctionBodies(functions, rules, diagnostics);
        return functions.stream().map(bodies::check).toList();
    }

    private DeclaredFunction check(DeclaredFunction function) {
        DeclaredFunction known = checked.get(function);
        if (known != null || function.declaration().body().isEmpty()) {
            return known != null ? known : function;
        }
        open.push(function);
        BodyAnalysis analysis = new BodyAnalysis(function, all, rules, diagnostics);
        for (Map.Entry<Call, DeclaredFunction> call : analysis.calls().entrySet()) {
            if (open.contains(call.getValue())) {
                recursive(analysis, call.getKey().span(), call.getValue());
            } else {
                check(call.getValue());
            }
        }
        open.pop();
        DeclaredFunction done = analysis.body(seen()).map(function::with).orElse(function);
        checked.put(function, done);
        return done;
    }

    /** All functions as they are known so far. */
    private DeclaredFunctions seen() {
        return DeclaredFunctions.NONE.seeing(
                all.stream().map(each -> checked.getOrDefault(each, each)).toList());
    }

    private static void recursive(BodyAnalysis analysis, Span call, DeclaredFunction called) {
        String name = called.declaration().name();
        analysis.faults()
                .error(
                        Code.INVALID_RECURSION,
                        call,
                        "function " + name + " calls itself, and what is expanded at build cannot",
                        "write a recursive CTE in the model, or make it a function of the database's own: "
                                + "take its body away");
    }
}
