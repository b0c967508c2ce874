package dev.headrace.processor.declaration;

import dev.headrace.processor.diagnostic.Place;
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
        Place place) {}
