package dev.headrace.processor.type;

import java.util.Optional;

/** Which string literals are values of a type, as far as that can be told without a server: the others are let pass. */
public final class InputSyntax {
    private static final String INVALID = "invalid_text_representation";

    private final Catalog catalog;
    private final ContainerInput containers;

    public InputSyntax(Catalog catalog) {
        this.catalog = catalog;
        this.containers = new ContainerInput(catalog, this);
    }

    /** What PostgreSQL says to that literal; empty if it takes it, or if only a server can tell. */
    public Optional<Refusal> fault(String literal, PgType type) {
        PgType base = catalog.base(type);
        if (base.array()) {
            return containers.array(literal, base);
        }
        return catalog.type(base.name()).flatMap(entry -> switch (entry.kind()) {
            case BASE -> base(literal, entry.name(), base.modifier());
            case ENUM -> label(literal, entry, base);
            case RANGE -> containers.range(literal, entry);
            case MULTIRANGE -> containers.multirange(literal, entry);
            case COMPOSITE -> containers.record(literal, entry);
            default ->
                entry.name().equals("record")
                        ? Optional.of(Refusal.of(
                                "feature_not_supported", "input of anonymous composite types is not implemented"))
                        : Optional.empty();
        });
    }

    private static Optional<Refusal> label(String literal, TypeEntry entry, PgType type) {
        return entry.labels().isEmpty() || entry.labels().contains(literal)
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        INVALID, "invalid input value for enum " + type.plainText() + ": \"" + literal + "\""));
    }

    private Optional<Refusal> base(String literal, String type, int modifier) {
        return switch (type) {
            case "bool", "uuid", "inet", "cidr", "pg_lsn" -> ScalarInput.fault(literal, type);
            case "xml" -> XmlInput.fault(literal);
            case "macaddr", "macaddr8" -> HardwareInput.fault(literal, type);
            case "ltree" -> TreeInput.fault(literal, catalog.major());
            case "tid" -> TupleInput.fault(literal);
            case "regtype", "regclass", "regproc", "regrole", "regnamespace" ->
                new ObjectInput(catalog).fault(literal, type);
            case "money" -> MoneyInput.fault(literal);
            case "point", "line", "lseg", "box", "path", "polygon", "circle" -> GeometricInput.fault(literal, type);
            case "int2", "int4", "int8", "oid", "xid", "cid", "xid8", "float4", "float8", "numeric" ->
                new NumberInput(catalog.major()).fault(literal, type);
            case "date", "time", "timetz", "timestamp", "timestamptz" ->
                DateTimeInput.fault(literal, type, new DateTimeVersion(catalog.major()));
            case "tsquery", "tsvector" -> TextSearchInput.fault(literal, type);
            case "jsonpath" -> PathInput.fault(literal, catalog.major());
            case "interval" ->
                IntervalInput.fault(literal, IntervalModifier.fields(modifier), new DateTimeVersion(catalog.major()));
            case "json", "jsonb" -> new JsonInput(literal, type.equals("jsonb")).fault();
            case "pg_snapshot", "txid_snapshot" -> SnapshotInput.fault(literal, type);
            case "bytea", "bit", "varbit" -> BinaryInput.fault(literal, type);
            default -> Optional.empty();
        };
    }

    /** {@code invalid input syntax for type integer: "abc"}. */
    static Optional<Refusal> invalid(String literal, String type) {
        return Optional.of(Refusal.of(
                INVALID, "invalid input syntax for type " + PgType.of(type).plainText() + ": \"" + literal + "\""));
    }

    /** What C's {@code isspace} says. */
    static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
