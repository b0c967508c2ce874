package dev.headrace.processor.analysis.function;

import dev.headrace.Volatility;
import dev.headrace.processor.declaration.FunctionDeclaration;
import dev.headrace.processor.declaration.JavaType;
import dev.headrace.processor.declaration.ParameterDeclaration;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.type.ColumnTypes;
import dev.headrace.processor.type.FunctionEntry;
import dev.headrace.processor.type.Parameter;
import dev.headrace.processor.type.PgType;
import dev.headrace.processor.type.Result;
import dev.headrace.processor.type.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives declared functions their types. */
public final class Signatures {
    private static final PgType ANY = PgType.of("any");

    private final TypeNames names;
    private final Diagnostics diagnostics;

    public Signatures(TypeNames names, Diagnostics diagnostics) {
        this.names = names;
        this.diagnostics = diagnostics;
    }

    /** The function; empty if one of its types is none of PostgreSQL's, which is then reported. */
    public Optional<DeclaredFunction> read(FunctionDeclaration function) {
        Optional<PgType> result = type(function, "the result", function.javaType(), function.sqlType());
        List<PgType> types = new ArrayList<>();
        List<Parameter> parameters = new ArrayList<>();
        for (ParameterDeclaration parameter : function.parameters()) {
            boolean variadic =
                    function.variadic() && types.size() == function.parameters().size() - 1;
            Optional<PgType> type = isAnything(parameter.javaType())
                    ? Optional.of(variadic ? PgType.TEXT.arrayOf() : PgType.TEXT)
                    : type(function, "parameter " + parameter.name(), parameter.javaType(), parameter.sqlType());
            if (type.isEmpty()) {
                return Optional.empty();
            }
            types.add(type.get());
            PgType accepted = isAnything(parameter.javaType()) ? ANY : type.get();
            parameters.add(
                    new Parameter(variadic ? Parameter.Mode.VARIADIC : Parameter.Mode.IN, parameter.name(), accepted));
        }
        return result.map(
                known -> new DeclaredFunction(function, entry(function, parameters, known), types, Optional.empty()));
    }

    private static FunctionEntry entry(FunctionDeclaration function, List<Parameter> parameters, PgType result) {
        return new FunctionEntry(
                function.sqlName(),
                FunctionEntry.Kind.FUNCTION,
                parameters,
                0,
                result.withoutModifier(),
                false,
                function.strict(),
                // Of what is expanded, the body and the arguments decide.
                function.body().isPresent() ? Volatility.IMMUTABLE : function.volatility(),
                Optional.empty());
    }

    /** {@code Object} takes a value of any type, and the body gets its text. */
    private static boolean isAnything(JavaType type) {
        return type.equals(new JavaType.Declared("java.lang.Object"))
                || type instanceof JavaType.ArrayOf array && isAnything(array.element());
    }

    private Optional<PgType> type(
            FunctionDeclaration function, String what, JavaType javaType, Optional<String> sqlType) {
        if (javaType instanceof JavaType.Missing) {
            return Optional.empty();
        }
        Optional<Result<PgType>> written = sqlType.map(names::parse);
        if (written.isEmpty()) {
            Optional<PgType> type = ColumnTypes.of(javaType);
            if (type.isEmpty()) {
                fault(
                        Code.INVALID_DECLARATION,
                        function,
                        what + " has type " + javaType + ", which stands for no type of PostgreSQL",
                        "write the Java type of a column: long, BigDecimal, String, LocalDate, …, a List of these, "
                                + "or add @Column(type = \"…\")");
            }
            return type;
        }
        written.get()
                .refusal()
                .ifPresent(why -> fault(
                        Code.INVALID_DECLARATION,
                        function,
                        what + ": " + why.message(),
                        why.hint().orElse("write PostgreSQL's own name: @Column(type = \"numeric(10,2)\")")));
        return written.get().value();
    }

    private void fault(Code code, FunctionDeclaration function, String message, String remedy) {
        diagnostics.report(Diagnostic.error(code, function.place(), function.name() + ": " + message, remedy));
    }
}
