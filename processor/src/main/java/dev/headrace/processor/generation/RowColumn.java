package dev.headrace.processor.generation;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.headrace.processor.declaration.ColumnDeclaration;
import dev.headrace.processor.declaration.JavaType;

/**
 * A component of a row record.
 *
 * @param declaration the column method
 * @param column the column's name as PostgreSQL keeps it
 */
record RowColumn(ColumnDeclaration declaration, String column) {
    String component() {
        return declaration.method();
    }

    TypeName type() {
        return TypeNameOf.type(declaration.javaType());
    }

    boolean isPrimitive() {
        return declaration.javaType() instanceof JavaType.Primitive;
    }

    /** How many of a method's 255 parameter slots it takes. */
    int slots() {
        return type().equals(TypeName.LONG) || type().equals(TypeName.DOUBLE) ? 2 : 1;
    }

    /** Reads it from the reader {@code row}. */
    CodeBlock read() {
        String name = JavaString.quoted(column);
        JavaType type = declaration.javaType();
        if (type instanceof JavaType.Primitive primitive) {
            String getter = "get" + Character.toUpperCase(primitive.name().charAt(0))
                    + primitive.name().substring(1);
            return CodeBlock.of("row.$L($L)", getter, name);
        }
        if (type instanceof JavaType.ListOf list) {
            return CodeBlock.of("row.getList($L, $T.class)", name, TypeNameOf.type(list.element()));
        }
        return CodeBlock.of("row.get($L, $T.class)", name, type());
    }

    /** Its documentation, for the record's Javadoc. */
    String doc() {
        String sentence = DocText.firstSentence(declaration.doc());
        return sentence.isEmpty() ? "{@code " + column + "}" : "{@code " + column + "}: " + sentence;
    }
}
