package dev.headrace.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes a row record's builder, which knows the columns that were set: one that was set to null is not one that was left out. */
final class RowBuilderClass {
    private static final TypeName VALUES = ParameterizedTypeName.get(
            ClassName.get(Map.class), ClassName.get(String.class), ClassName.get(Object.class));

    private final RowShape shape;
    private final ClassName row;
    private final ClassName builder;
    private final Set<String> components;
    private final String values;

    RowBuilderClass(RowShape shape, ClassName row) {
        this.shape = shape;
        this.row = row;
        this.builder = row.nestedClass("Builder");
        this.components = shape.columns().stream().map(RowColumn::component).collect(Collectors.toSet());
        this.values = free("values");
    }

    /** A name that no component has. */
    private String free(String name) {
        return components.contains(name) ? free(name + "_") : name;
    }

    /** The record's components. */
    List<ParameterSpec> parameters() {
        return shape.columns().stream()
                .map(column ->
                        ParameterSpec.builder(column.type(), column.component()).build())
                .toList();
    }

    /** The record's method that begins one; a component of that name would be a method with the same signature. */
    MethodSpec factory() {
        return MethodSpec.methodBuilder(free("builder"))
                .addJavadoc("Begins a row; a column that is not set is null.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addStatement("return new $T()", builder)
                .build();
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addJavadoc("Collects a row's columns.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addField(FieldSpec.builder(VALUES, values, Modifier.PRIVATE, Modifier.FINAL)
                        .initializer("new $T<>()", LinkedHashMap.class)
                        .build());
        for (RowColumn column : shape.columns()) {
            type.addField(column.type(), column.component(), Modifier.PRIVATE);
            type.addMethod(setter(column));
        }
        return type.addMethod(valuesMethod()).addMethod(build()).build();
    }

    private MethodSpec setter(RowColumn column) {
        String name = column.component();
        return MethodSpec.methodBuilder(name)
                .addJavadoc(
                        "$L", "Sets " + column.sentence() + (column.sentence().endsWith(".") ? "" : "."))
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(column.type(), name)
                .addStatement("this.$L = $L", name, name)
                .addStatement("this.$L.put($L, $L)", values, JavaString.quoted(column.column()), name)
                .addStatement("return this")
                .build();
    }

    private MethodSpec valuesMethod() {
        return MethodSpec.methodBuilder("values")
                .addJavadoc("The columns that were set so far, by their names in the database, with their values.")
                .addModifiers(Modifier.PUBLIC)
                .returns(VALUES)
                .addStatement("return $T.unmodifiableMap($L)", Collections.class, values)
                .build();
    }

    private MethodSpec build() {
        MethodSpec.Builder build = MethodSpec.methodBuilder("build")
                .addJavadoc(
                        "Makes the row.$L",
                        needed().isEmpty()
                                ? ""
                                : "\n\n@throws IllegalStateException if a column" + " that cannot be null was not set")
                .addModifiers(Modifier.PUBLIC)
                .returns(row);
        for (RowColumn column : needed()) {
            build.beginControlFlow("if (!$L.containsKey($L))", values, JavaString.quoted(column.column()))
                    .addStatement(
                            "throw new $T($L)",
                            IllegalStateException.class,
                            JavaString.quoted(
                                    row.simpleName() + ": " + column.column() + " was not set, and it cannot be null"))
                    .endControlFlow();
        }
        return build.addCode("return new $T($>$>\n$L);\n$<$<", row, arguments()).build();
    }

    private List<RowColumn> needed() {
        return shape.columns().stream().filter(RowColumn::isPrimitive).toList();
    }

    private CodeBlock arguments() {
        List<CodeBlock> names = shape.columns().stream()
                .map(column -> CodeBlock.of("$L", column.component()))
                .toList();
        return CodeBlock.join(names, ",\n");
    }
}
