package dev.headrace.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.headrace.processor.declaration.FunctionDeclaration;
import dev.headrace.processor.declaration.JavaType;
import dev.headrace.processor.declaration.ParameterDeclaration;
import dev.headrace.processor.declaration.TypeDeclaration;
import dev.headrace.processor.declaration.TypeDeclaration.Kind;
import dev.headrace.processor.type.ColumnTypes;
import dev.headrace.processor.type.PgType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes what a pipeline's SQL names besides tables. */
final class PrerequisitesCode {
    private static final ClassName PREREQUISITES = ClassName.get("dev.headrace.graph", "Prerequisites");

    private PrerequisitesCode() {}

    /** The value as code; empty if there is nothing to name. */
    static Optional<CodeBlock> of(PipelinePlan plan) {
        List<String> extensions = plan.declaration().extensions();
        List<String> searchPath = plan.declaration().searchPath();
        if (extensions.isEmpty()
                && searchPath.isEmpty()
                && plan.types().isEmpty()
                && plan.functions().isEmpty()) {
            return Optional.empty();
        }
        CodeBlock types = PipelineClass.list(
                plan.types().stream().map(PrerequisitesCode::type).toList());
        CodeBlock functions = PipelineClass.list(
                plan.functions().stream().map(PrerequisitesCode::function).toList());
        return Optional.of(CodeBlock.of(
                "new $T(\n$>$>$T.of($L),\n$T.of($L),\n$L,\n$L)$<$<",
                PREREQUISITES,
                List.class,
                NodeCode.strings(searchPath),
                List.class,
                NodeCode.strings(extensions),
                types,
                functions));
    }

    private static CodeBlock type(TypeDeclaration type) {
        boolean domain = type.kind() instanceof Kind.DomainOf;
        return CodeBlock.of(
                "new $T($L, $L, $L, $L)",
                PREREQUISITES.nestedClass("TypeDefinition"),
                JavaString.quoted(schema(type.name())),
                JavaString.quoted(type.name().substring(type.name().indexOf('.') + 1)),
                domain,
                JavaString.quoted(definition(type.kind())));
    }

    private static String definition(Kind kind) {
        return kind instanceof Kind.DomainOf domain
                ? (domain.base() + " " + domain.constraints()).strip()
                : ((Kind.EnumOf) kind)
                        .labels().stream()
                                .map(label -> "'" + label.replace("'", "''") + "'")
                                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String schema(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }

    private static CodeBlock function(FunctionDeclaration function) {
        List<String> arguments = new ArrayList<>();
        for (ParameterDeclaration parameter : function.parameters()) {
            boolean variadic = function.variadic()
                    && arguments.size() == function.parameters().size() - 1;
            arguments.add((variadic ? "variadic " : "") + type(parameter.sqlType(), parameter.javaType()));
        }
        return CodeBlock.of(
                "new $T($L, $L, $T.of($L), $L)",
                PREREQUISITES.nestedClass("FunctionSignature"),
                JavaString.quoted(function.schema().orElse("")),
                JavaString.quoted(function.name()),
                List.class,
                NodeCode.strings(arguments),
                JavaString.quoted(type(function.sqlType(), function.javaType())));
    }

    private static String type(Optional<String> written, JavaType javaType) {
        return written.orElseGet(
                () -> ColumnTypes.of(javaType).map(PgType::text).orElse("text"));
    }
}
