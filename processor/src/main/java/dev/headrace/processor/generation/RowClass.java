package dev.headrace.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.JavaType;
import dev.headrace.processor.declaration.RelationDeclaration;
import java.lang.invoke.MethodHandles;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the record of a relation's rows: typed reading, and a builder for fixtures; javac's work on it counts, there are thousands. */
final class RowClass {
    private static final ClassName TYPE = ClassName.get("dev.headrace.row", "RowType");

    private final RowShape shape;
    private final RelationDeclaration declaration;
    private final ClassName row;

    private RowClass(RowShape shape) {
        this.shape = shape;
        this.declaration = shape.declaration();
        this.row = TypeNameOf.generated(declaration.type(), "Row");
    }

    /** The record; {@code schema} is where its rows are unless the caller says otherwise. */
    static JavaFile file(RowShape shape, Optional<String> schema) {
        return PipelineMembers.file(shape.declaration().type(), new RowClass(shape).type(schema));
    }

    private TypeSpec type(Optional<String> schema) {
        RowBuilderClass builder = new RowBuilderClass(shape, row);
        TypeSpec.Builder type = TypeSpec.recordBuilder(row)
                .addModifiers(visibility())
                .addSuperinterface(TypeNameOf.type(declaration.type()))
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameters(builder.parameters())
                        .build())
                .alwaysQualify(enumNames())
                .addJavadoc("$L", doc(schema))
                .addField(rowType());
        schema.ifPresent(known -> type.addMethod(stream(known)));
        return type.addMethod(stream())
                .addMethod(read())
                .addMethod(builder.factory())
                .addType(builder.type())
                .build();
    }

    private Modifier[] visibility() {
        return declaration.isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
    }

    /** All of it in one comment: javac keeps a kilobyte for each. */
    private String doc(Optional<String> schema) {
        InterfaceName type = declaration.type();
        StringBuilder doc = new StringBuilder("A row of {@link " + type.qualified() + "}.");
        String sentence = DocText.firstSentence(declaration.source().doc());
        doc.append(sentence.isEmpty() ? "" : " " + sentence);
        doc.append("\n\n<p>{@code stream} reads all rows")
                .append(schema.map(known -> ", those in {@code " + known + "} unless you name another schema")
                        .orElse(""))
                .append("; close it.\n")
                .append("{@code read} makes the row on which a result set of your own stands;\n")
                .append("{@code builder} begins one, of which a column that is not set is null.\n");
        shape.columns().stream()
                .filter(RowColumn::isDocumented)
                .forEach(column -> doc.append("\n@param ")
                        .append(column.component())
                        .append(' ')
                        .append(column.sentence()));
        return doc.toString();
    }

    private FieldSpec rowType() {
        TypeName type = ParameterizedTypeName.get(TYPE, row);
        List<String> columns = shape.columns().stream().map(RowColumn::column).toList();
        return FieldSpec.builder(type, shape.typeField(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "new $T($T.lookup(), $L$L)",
                        type,
                        MethodHandles.class,
                        JavaString.quoted(declaration.relation()),
                        columns.isEmpty() ? "" : CodeBlock.of(",\n$>$>$L$<$<", NodeCode.strings(columns)))
                .build();
    }

    private MethodSpec stream(String schema) {
        return streamMethod()
                .addStatement("return stream(connection, $L)", JavaString.quoted(schema))
                .build();
    }

    private MethodSpec stream() {
        return streamMethod()
                .addParameter(String.class, "schema")
                .addStatement("return $L.stream(connection, schema)", shape.typeField())
                .build();
    }

    private MethodSpec read() {
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(row)
                .addParameter(ResultSet.class, "rows")
                .addStatement("return $L.read(rows)", shape.typeField())
                .build();
    }

    private MethodSpec.Builder streamMethod() {
        TypeName rows = ParameterizedTypeName.get(ClassName.get(Stream.class), row);
        return MethodSpec.methodBuilder("stream")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(rows)
                .addParameter(Connection.class, "connection");
    }

    /** An enum nested in the interface is inherited by the record, where it would hide an imported class of that name. */
    private String[] enumNames() {
        return shape.columns().stream()
                .flatMap(column -> enumName(column.javaType()))
                .collect(Collectors.toCollection(java.util.TreeSet::new))
                .toArray(String[]::new);
    }

    private static Stream<String> enumName(JavaType type) {
        if (type instanceof JavaType.ListOf list) {
            return enumName(list.element());
        }
        if (type instanceof JavaType.ArrayOf array) {
            return enumName(array.element());
        }
        return type instanceof JavaType.EnumType constants
                ? Stream.of(
                        constants.qualified().substring(constants.qualified().lastIndexOf('.') + 1))
                : Stream.empty();
    }
}
