package dev.headrace.processor.declaration;

import dev.headrace.processor.diagnostic.Place;
import java.util.Collection;
import java.util.Optional;

/**
 * A column method.
 *
 * @param method the method's name
 * @param name the column's name: {@code @Column(name)}, or the method's name in snake case
 * @param explicitName whether the user wrote the name
 * @param javaType the method's return type
 * @param sqlType {@code @Column(type)} as written; empty if there is none
 * @param notNull whether the user says it is never null: a primitive, or {@code @NotNull}
 * @param doc its Javadoc, stripped; empty if there is none
 * @param place the method
 */
public record ColumnDeclaration(
        String method,
        String name,
        boolean explicitName,
        JavaType javaType,
        Optional<String> sqlType,
        boolean notNull,
        String doc,
        Place place) {
    /** Whether this method means that column: a name that was not written is matched without regard to underscores. */
    public boolean isNamed(String column) {
        return explicitName ? name.equals(column) : name.replace("_", "").equals(column.replace("_", ""));
    }

    /** The name among these that this method means: its own, or one that differs in underscores only. */
    public Optional<String> find(Collection<String> columns) {
        return columns.contains(name)
                ? Optional.of(name)
                : columns.stream().filter(this::isNamed).findFirst();
    }

    /** The same method under the name that the query gives its column. */
    public ColumnDeclaration named(String column) {
        return new ColumnDeclaration(method, column, explicitName, javaType, sqlType, notNull, doc, place);
    }

    /** Asked often, and the name tells columns apart. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
