package dev.headrace.processor.type;

import dev.headrace.processor.declaration.ColumnDeclaration;
import dev.headrace.processor.declaration.JavaType;
import java.util.Optional;
import java.util.Set;

/** Whether a column method can stand for a column of some type: product.md's table of Java types. */
public final class ReadableTypes {
    /** What a String is read from without saying more. */
    private static final Set<String> TEXTS = Set.of("text", "varchar", "bpchar", "name", "char", "citext", "unknown");

    private final Catalog catalog;

    public ReadableTypes(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Whether the method stands for a column of exactly that type, or where it names none, of one that it reads. */
    public boolean declares(ColumnDeclaration column, PgType type) {
        Optional<PgType> declared = column.sqlType()
                .flatMap(spelling -> new TypeNames(catalog).parse(spelling).value());
        return declared.map(type::equals).orElseGet(() -> reads(column.javaType(), type));
    }

    /** Whether that Java type is read from such a column without saying more. */
    public boolean reads(JavaType java, PgType type) {
        if (type.array()) {
            Optional<JavaType> element = element(java);
            return element.isPresent() && reads(element.get(), type.element());
        }
        PgType base = catalog.base(type);
        boolean text = TEXTS.contains(base.name()) || catalog.is(TypeKind.ENUM, base);
        boolean readsText = java instanceof JavaType.EnumType || java.equals(new JavaType.Declared("java.lang.String"));
        return readsText ? text : ColumnTypes.of(java).filter(base::sameAs).isPresent();
    }

    private static Optional<JavaType> element(JavaType java) {
        boolean bytes = java.equals(new JavaType.ArrayOf(new JavaType.Primitive("byte")));
        if (java instanceof JavaType.ArrayOf array && !bytes) {
            return Optional.of(array.element());
        }
        return java instanceof JavaType.ListOf list ? Optional.of(list.element()) : Optional.empty();
    }
}
