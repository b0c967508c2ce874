package dev.headrace.processor.declaration;

import java.util.Optional;

/**
 * A parameter of an {@code @SqlFunction} method.
 *
 * @param name its name in SQL: {@code @Column(name)}, or the Java name in snake case
 * @param javaType its type; of a varargs parameter the array
 * @param sqlType {@code @Column(type)} as written; empty if there is none
 */
public record ParameterDeclaration(String name, JavaType javaType, Optional<String> sqlType) {}
