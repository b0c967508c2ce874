package dev.headrace.processor.type;

/** What sort of type a type is: {@code pg_type.typtype}. */
public enum TypeKind {
    BASE,
    COMPOSITE,
    DOMAIN,
    ENUM,
    RANGE,
    MULTIRANGE,
    PSEUDO
}
