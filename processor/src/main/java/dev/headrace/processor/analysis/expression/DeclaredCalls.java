package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.analysis.function.DeclaredFunction;
import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.RefsLine;
import dev.headrace.processor.analysis.scope.Tables;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.declaration.ParameterDeclaration;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Expression.Call;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.type.FunctionCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Calls of functions that users declare. */
final class DeclaredCalls {
    private final Tables tables;
    private final Faults faults;

    DeclaredCalls(Tables tables, Faults faults) {
        this.tables = tables;
        this.faults = faults;
    }

    /** The value of a call, with what the declaration tells about nulls in it. */
    Value value(FunctionCall found, Call call, List<Operand> operands, Value value) {
        Optional<DeclaredFunction> declared = found.entry().flatMap(tables.functions()::find);
        return declared.map(function -> value.with(function.nullability(arguments(function, call, operands))))
                .orElse(value);
    }

    /** What is known about nulls in what each parameter gets; of a variadic one, in the array. */
    private static List<Nullability> arguments(DeclaredFunction function, Call call, List<Operand> operands) {
        List<ParameterDeclaration> parameters = function.declaration().parameters();
        List<Nullability> known = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            boolean elements = function.declaration().variadic() && i == parameters.size() - 1 && !call.variadic();
            known.add(
                    elements
                            ? Nullability.NOT_NULL
                            : operands.get(position(call, parameters.get(i).name(), i))
                                    .value()
                                    .nullability());
        }
        return known;
    }

    private static int position(Call call, String parameter, int otherwise) {
        return IntStream.range(0, call.arguments().size())
                .filter(i -> call.arguments().get(i) instanceof Expression.Named named
                        && named.parameter().text().equals(parameter))
                .findFirst()
                .orElse(otherwise);
    }

    /** Whether the call names a schema that nothing known is in, which is then reported. */
    boolean isInNoSchema(Call call) {
        Name first = call.name().get(0);
        boolean unknown = call.name().size() == 2 && !tables.mayHaveSchema(first.text());
        if (unknown) {
            faults.error(
                    Code.INVALID_SCHEMA_NAME,
                    first.span().to(call.name().get(1).span()),
                    "schema \"" + first + "\" does not exist",
                    "a function of the database's own is declared by an interface of @SqlFunction methods in refs");
        }
        return unknown;
    }

    /** Whether a function of that name would be there if refs named its interface, which is then reported. */
    boolean isMissing(Call call) {
        String name = CallTyper.name(call);
        Optional<InterfaceName> owner = tables.functions().missing(name);
        if (owner.isEmpty() || !(tables.model() instanceof ModelDeclaration model)) {
            return false;
        }
        List<InterfaceName> refs = new ArrayList<>(model.refs());
        refs.add(owner.get());
        List<String> details = new ArrayList<>(List.of("write: " + RefsLine.of(refs)));
        if (!owner.get().packageName().equals(model.type().packageName())) {
            details.add("and: import " + owner.get().qualified() + ";");
        }
        faults.error(
                Code.MISSING_REF,
                call.name()
                        .get(0)
                        .span()
                        .to(call.name().get(call.name().size() - 1).span()),
                "function " + name + " is one of " + owner.get() + ", which is not in refs",
                details);
        return true;
    }
}
