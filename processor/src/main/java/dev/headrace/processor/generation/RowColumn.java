package dev.headrace.processor.generation;

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

    /** How many of a method's 255 parameter slots it takes. */
    int slots() {
        return type().equals(TypeName.LONG) || type().equals(TypeName.DOUBLE) ? 2 : 1;
    }

    /** One that nobody has described says all by its name. */
    boolean isDocumented() {
        return !DocText.firstSentence(doc).isEmpty();
    }

    /** Its documentation, for the record's Javadoc. */
    String sentence() {
        return "{@code " + column + "}: " + DocText.firstSentence(doc);
    }
}
