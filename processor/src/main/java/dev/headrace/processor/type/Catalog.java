package dev.headrace.processor.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types, casts, operators and functions that a query may use: PostgreSQL's own, and those of packs. */
public final class Catalog {
    public static final int OLDEST = 15;
    public static final int NEWEST = 18;

    private static final String SYSTEM = "pg_catalog.";

    private final CatalogTables tables;
    private final Map<String, List<TypeEntry>> types;
    private final Map<PgType, List<CastEntry>> casts;
    private final Map<String, List<OperatorEntry>> operators;
    private final Map<String, List<FunctionEntry>> functions;
    private final RowTypes rows;

    private Catalog(CatalogTables tables, Pack added, RowTypes rows) {
        this.tables = tables;
        this.rows = rows;
        this.types = added.types().stream().collect(Collectors.groupingBy(TypeEntry::name));
        this.casts = added.casts().stream()
                .collect(Collectors.groupingBy(cast -> cast.source().withoutModifier()));
        this.operators = added.operators().stream().collect(Collectors.groupingBy(OperatorEntry::name));
        this.functions = added.functions().stream().collect(Collectors.groupingBy(FunctionEntry::name));
    }

    private Catalog(
            CatalogTables tables,
            Map<String, List<TypeEntry>> types,
            Map<PgType, List<CastEntry>> casts,
            Map<String, List<OperatorEntry>> operators,
            Map<String, List<FunctionEntry>> functions,
            RowTypes rows) {
        this.tables = tables;
        this.types = types;
        this.casts = casts;
        this.operators = operators;
        this.functions = functions;
        this.rows = rows;
    }

    /** The catalog of that major version. */
    public static Catalog of(int major) {
        return new Catalog(new CatalogTables(Math.max(OLDEST, Math.min(NEWEST, major))), Pack.EMPTY, RowTypes.NONE);
    }

    /** This catalog and what the pack adds. */
    public Catalog with(Pack pack) {
        return new Catalog(
                tables,
                new Pack(
                        joined(types, pack.types()),
                        joined(casts, pack.casts()),
                        joined(operators, pack.operators()),
                        joined(functions, pack.functions())),
                rows);
    }

    /** This catalog beside the row types of relations. */
    Catalog with(RowTypes others) {
        return new Catalog(tables, types, casts, operators, functions, others);
    }

    private static <E> List<E> joined(Map<?, List<E>> known, List<E> added) {
        List<E> all = new ArrayList<>();
        known.values().forEach(all::addAll);
        all.addAll(added);
        return all;
    }

    /** The major version of PostgreSQL whose catalog it is. */
    public int major() {
        return tables.major();
    }

    /** The type of that name, {@code int4} or {@code schema.name}; arrays are no entries. */
    public Optional<TypeEntry> type(String name) {
        List<TypeEntry> own = tables.types(plain(name));
        return (own.isEmpty() ? types.getOrDefault(name, List.of()) : own)
                .stream().findFirst().or(() -> rows.find(name));
    }

    /** Whether a pack has a type of that name. */
    public boolean isAdded(String type) {
        return types.containsKey(type);
    }

    /** All functions, aggregates and window functions of that name, {@code lower} or {@code schema.name}. */
    public List<FunctionEntry> functions(String name) {
        List<FunctionEntry> own = tables.functions(plain(name));
        // PostgreSQL looks for its own first: of two with the same parameters they are found.
        List<FunctionEntry> others = added(functions, name).stream()
                .filter(entry -> own.stream().noneMatch(entry::takesTheSame))
                .toList();
        return both(own, others);
    }

    /** What packs have of that name: in which schema an extension is, only the database knows. */
    private static <E> List<E> added(Map<String, List<E>> entries, String name) {
        List<E> exact = entries.getOrDefault(name, List.of());
        int dot = name.lastIndexOf('.');
        boolean elsewhere = exact.isEmpty() && dot >= 0 && !name.startsWith(SYSTEM);
        return elsewhere ? entries.getOrDefault(name.substring(dot + 1), List.of()) : exact;
    }

    /** The names of all functions, for messages about one that does not exist. */
    public List<String> functionNames() {
        return Stream.concat(tables.functionNames().stream(), functions.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** All operators of that name, {@code ||}. */
    public List<OperatorEntry> operators(String name) {
        return both(tables.operators(plain(name)), added(operators, name));
    }

    /** Whether a pack has an operator of that name between values of that type. */
    boolean isAddedOperator(String name, PgType type) {
        return added(operators, name).stream()
                .anyMatch(entry -> entry.operands().stream().allMatch(type::sameAs));
    }

    /** The cast from one type to the other, if one is declared. */
    public Optional<CastEntry> cast(PgType source, PgType target) {
        List<CastEntry> own = source.array() ? List.of() : tables.castsFrom(source.name());
        return both(own, casts.getOrDefault(source.withoutModifier(), List.of())).stream()
                .filter(cast -> cast.source().sameAs(source) && cast.target().sameAs(target))
                .findFirst();
    }

    /** The type below all domains, with the modifier that they give it. */
    public PgType base(PgType type) {
        if (type.array()) {
            return type;
        }
        Optional<PgType> below =
                entry(type).filter(entry -> entry.kind() == TypeKind.DOMAIN).flatMap(TypeEntry::related);
        return below.isPresent() ? base(below.get()) : type;
    }

    /** The category that chooses among overloads. */
    public char category(PgType type) {
        if (type.array()) {
            // The array of the pseudo-type is one too.
            return type.name().equals("record") ? 'P' : 'A';
        }
        return entry(type).map(TypeEntry::category).orElse('U');
    }

    /** Whether it is preferred in its category. */
    public boolean isPreferred(PgType type) {
        return entry(type).map(TypeEntry::preferred).orElse(false);
    }

    /** Whether its values have a collation. */
    public boolean isCollatable(PgType type) {
        return type(type.name()).map(TypeEntry::collatable).orElse(false);
    }

    /** Whether it is of that sort; an array is of none. */
    public boolean is(TypeKind kind, PgType type) {
        return entry(type).map(entry -> entry.kind() == kind).orElse(false);
    }

    /** Whether a type of that name is there whatever relations are in view. */
    public boolean isStanding(String type) {
        return !tables.types(plain(type)).isEmpty() || types.containsKey(type);
    }

    /** Whether it means something else, or nothing, where other relations are in view. */
    boolean isPassing(PgType type) {
        return !isStanding(type.name());
    }

    /** Whether a pack has types or functions in that schema. */
    public boolean hasSchema(String schema) {
        return Stream.concat(types.keySet().stream(), functions.keySet().stream())
                .anyMatch(name -> name.startsWith(schema + "."));
    }

    /** What the elements are of a true array: {@code int4[]}, {@code oidvector}. */
    public Optional<PgType> element(PgType type) {
        return type.array()
                ? Optional.of(type.element())
                : entry(type).filter(entry -> entry.category() == 'A').flatMap(TypeEntry::related);
    }

    /** The array of it, if there is one. */
    public Optional<PgType> array(PgType element) {
        return entry(element).filter(TypeEntry::hasArray).map(entry -> element.arrayOf());
    }

    /** A range's subtype, a multirange's range. */
    public Optional<PgType> within(TypeKind kind, PgType type) {
        return entry(type).filter(entry -> entry.kind() == kind).flatMap(TypeEntry::related);
    }

    /** The multirange of that range. */
    public Optional<PgType> multirange(PgType range) {
        // PostgreSQL names it so unless the user chose a name.
        PgType multirange = PgType.of(range.name().replaceFirst("range$", "multirange"));
        return within(TypeKind.MULTIRANGE, multirange).filter(range::sameAs).map(same -> multirange);
    }

    private Optional<TypeEntry> entry(PgType type) {
        return type.array() ? Optional.empty() : type(type.name());
    }

    private static String plain(String name) {
        return name.startsWith(SYSTEM) ? name.substring(SYSTEM.length()) : name;
    }

    private static <E> List<E> both(List<E> one, List<E> other) {
        return other.isEmpty() ? one : one.isEmpty() ? other : joined(Map.of("", one), other);
    }
}
