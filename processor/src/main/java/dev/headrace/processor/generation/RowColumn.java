package dev.headrace.processor.generation;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.headrace.processor.declaration.ColumnDeclaration;
import dev.headrace.processor.declaration.JavaType;

/**
 * A component of a row record.
 *
 * @param component its name
 * @param column the column's name as PostgreSQL keeps it
 * @param javaType what it is read as
 * @param doc what the user wrote about it
 */
record RowColumn(String component, String column, JavaType javaType, String doc) {
    /** The component of a column method, for the column of that name. */
    static RowColumn declared(ColumnDeclaration declaration, String column) {
        return new RowColumn(declaration.method(), column, declaration.javaType(), declaration.doc());
    }

    TypeName type() {
        return TypeNameOf.type(javaType);
    }

    boolean isPrimitive() {
        return javaType instanceof JavaType.Primitive;
    }

    /** How many of a method's 255 parameter slots it takes. */
    int slots() {
        return type().equals(TypeName.LONG) || type().equals(TypeName.DOUBLE) ? 2 : 1;
    }

    /** Reads it from the reader {@code row}. */
    CodeBlock read() {
        String name = JavaString.quoted(column);
        if (javaType instanceof JavaType.Primitive primitive) {
            String getter = "get" + Character.toUpperCase(primitive.name().charAt(0))
                    + primitive.name().substring(1);
            return CodeBlock.of("row.$L($L)", getter, name);
        }
        if (javaType instanceof JavaType.ListOf list) {
            return CodeBlock.of("row.getList($L, $T.class)", name, TypeNameOf.type(list.element()));
        }
        return CodeBlock.of("row.get($L, $T.class)", name, type());
    }

    /** Its documentation, for the record's Javadoc. */
    String sentence() {
        String sentence = DocText.firstSentence(doc);
        return sentence.isEmpty() ? "{@code " + column + "}" : "{@code " + column + "}: " + sentence;
    }
}
