package dev.headrace.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes a row record's builder, which knows the columns that were set: one that was set to null is not one that was left out. */
final class RowBuilderClass {
    private static final ClassName BUILDER = ClassName.get("dev.headrace.row", "RowBuilder");

    private final RowShape shape;
    private final ClassName row;
    private final ClassName builder;

    RowBuilderClass(RowShape shape, ClassName row) {
        this.shape = shape;
        this.row = row;
        this.builder = row.nestedClass("Builder");
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
        return MethodSpec.methodBuilder(shape.free("builder"))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addStatement("return new $T()", builder)
                .build();
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(BUILDER, builder))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        shape.columns().forEach(column -> type.addMethod(setter(column)));
        return type.addMethod(build()).build();
    }

    /** A column that nobody has described says all by its name. */
    private MethodSpec setter(RowColumn column) {
        String name = column.component();
        MethodSpec.Builder setter = MethodSpec.methodBuilder(name);
        if (column.isDocumented()) {
            setter.addJavadoc("$L", "Sets " + column.sentence());
        }
        return setter.addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(column.type(), name)
                .addStatement("return set($L, $L)", JavaString.quoted(column.column()), name)
                .build();
    }

    private MethodSpec build() {
        return MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .returns(row)
                .addStatement("return $L.read(this)", shape.typeField())
                .build();
    }
}
