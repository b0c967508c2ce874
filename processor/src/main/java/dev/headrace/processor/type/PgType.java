package dev.headrace.processor.type;

import java.util.Objects;

/**
 * A PostgreSQL type.
 *
 * @param name its internal name ({@code int4}, {@code timestamptz}, {@code bpchar}, {@code record}, {@code unknown}); a user's
 *     type has its schema before it unless it is found without
 * @param array whether it is the array of that type; PostgreSQL's array types have no dimensions
 * @param modifier what {@code pg_attribute.atttypmod} says; -1 if it has none
 */
public record PgType(String name, boolean array, int modifier) {
    public static final PgType BOOL = of("bool");
    public static final PgType INT4 = of("int4");
    public static final PgType INT8 = of("int8");
    public static final PgType NUMERIC = of("numeric");
    public static final PgType TEXT = of("text");
    public static final PgType RECORD = of("record");

    /** A string literal or NULL before it is resolved. */
    public static final PgType UNKNOWN = of("unknown");

    public PgType {
        Objects.requireNonNull(name, "name");
    }

    /** The type of that internal name, without a modifier. */
    public static PgType of(String name) {
        return new PgType(name, false, -1);
    }

    /** The array of this type. */
    public PgType arrayOf() {
        return new PgType(name, true, modifier);
    }

    /** What this array's elements are. */
    public PgType element() {
        return new PgType(name, false, modifier);
    }

    /** The same type with that modifier. */
    public PgType withModifier(int other) {
        return modifier == other ? this : new PgType(name, array, other);
    }

    /** The same type with no modifier. */
    public PgType withoutModifier() {
        return withModifier(-1);
    }

    /** Whether it is the same type but for the modifier. */
    public boolean sameAs(PgType other) {
        return array == other.array && name.equals(other.name);
    }

    /** Whether it is this one, no array: {@code is("text")}. */
    public boolean is(String internalName) {
        return !array && name.equals(internalName);
    }

    /** Whether it is a literal's type before it is resolved. */
    public boolean isUnknown() {
        return is("unknown");
    }

    /** As {@code format_type} prints it with its modifier: {@code bigint}, {@code numeric(10,2)}, {@code text[]}. */
    public String text() {
        return TypeText.of(this);
    }

    /** As PostgreSQL's messages print it, without the modifier: {@code bit}, {@code character}, {@code numeric}. */
    public String plainText() {
        return TypeText.plain(this);
    }

    @Override
    public String toString() {
        return text();
    }
}
