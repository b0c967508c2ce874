package dev.headrace.processor.generation;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.JavaType;
import java.util.List;
import java.util.Map;

/** Names declared types in JavaPoet's terms. */
final class TypeNameOf {
    private static final Map<String, TypeName> PRIMITIVES = Map.of(
            "boolean", TypeName.BOOLEAN,
            "byte", TypeName.BYTE,
            "short", TypeName.SHORT,
            "char", TypeName.CHAR,
            "int", TypeName.INT,
            "long", TypeName.LONG,
            "float", TypeName.FLOAT,
            "double", TypeName.DOUBLE);

    private TypeNameOf() {}

    static TypeName type(JavaType type) {
        if (type instanceof JavaType.Primitive primitive) {
            return PRIMITIVES.get(primitive.name());
        }
        if (type instanceof JavaType.ListOf list) {
            return ParameterizedTypeName.get(
                    ClassName.get(List.class), type(list.element()).box());
        }
        return type instanceof JavaType.ArrayOf array
                ? ArrayTypeName.of(type(array.element()))
                : declared(type.toString());
    }

    static ClassName type(InterfaceName name) {
        List<String> simple = name.simpleNames();
        return ClassName.get(
                name.packageName(),
                simple.get(0),
                simple.subList(1, simple.size()).toArray(String[]::new));
    }

    /** A generated class beside that interface. */
    static ClassName generated(InterfaceName name, String suffix) {
        return ClassName.get(name.packageName(), name.generated(suffix));
    }

    private static ClassName declared(String qualified) {
        try {
            return ClassName.bestGuess(qualified);
        } catch (IllegalArgumentException unusualCase) {
            // Where names do not tell packages from classes, the qualified name stands in the code as it is.
            return ClassName.get("", qualified);
        }
    }
}
