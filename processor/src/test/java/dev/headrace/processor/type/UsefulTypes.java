package dev.headrace.processor.type;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/** The types that the judged expressions are of: PostgreSQL's common ones, and some of a user's. */
final class UsefulTypes {
    private static final List<String> NAMES = List.of(
            "bool",
            "int2",
            "int4",
            "int8",
            "float4",
            "float8",
            "numeric",
            "money",
            "text",
            "varchar",
            "bpchar",
            "name",
            "char",
            "bytea",
            "date",
            "time",
            "timetz",
            "timestamp",
            "timestamptz",
            "interval",
            "uuid",
            "json",
            "jsonb",
            "jsonpath",
            "xml",
            "bit",
            "varbit",
            "inet",
            "cidr",
            "macaddr",
            "macaddr8",
            "oid",
            "regclass",
            "point",
            "line",
            "lseg",
            "box",
            "path",
            "polygon",
            "circle",
            "tsvector",
            "tsquery",
            "int4range",
            "int8range",
            "numrange",
            "daterange",
            "tsrange",
            "tstzrange",
            "int4multirange",
            "nummultirange",
            "datemultirange",
            "oidvector",
            "int2vector",
            "record",
            "pg_lsn",
            "mood",
            "posint",
            "words",
            "pair",
            "tinyrange",
            "shout");

    private static final List<String> DDL = List.of(
            "drop schema if exists judged cascade",
            "create schema judged",
            "set search_path = judged",
            "create type mood as enum ('ok', 'bad')",
            "create domain posint as int4",
            "create domain shout as varchar(10)",
            "create domain words as text[]",
            "create type pair as (a int4, b text)",
            "create type tinyrange as range (subtype = int2)");

    private final TypeRules rules;
    private final List<PgType> types;

    private UsefulTypes(TypeRules rules, List<PgType> types) {
        this.rules = rules;
        this.types = types;
    }

    static UsefulTypes create(TypeServer server) throws SQLException {
        for (String ddl : DDL) {
            server.execute(ddl);
        }
        List<PgType> types = new ArrayList<>();
        for (String name : NAMES) {
            types.add(PgType.of(name));
            types.add(PgType.of(name));
            if (!List.of("oidvector", "int2vector", "regclass", "pg_lsn", "jsonpath")
                    .contains(name)) {
                types.add(PgType.of(name).arrayOf());
            }
        }
        for (int i = 0; i < 30; i++) {
            types.add(PgType.UNKNOWN);
        }
        return new UsefulTypes(TypeRules.of(catalog(server.major())), types);
    }

    static Catalog catalog(int major) {
        Catalog system = Catalog.of(major);
        return system.with(new Pack(
                List.of(
                        TypeEntry.enumOf("mood", List.of("ok", "bad")),
                        TypeEntry.domain("posint", PgType.INT4, system),
                        TypeEntry.domain("shout", new PgType("varchar", false, 14), system),
                        TypeEntry.domain("words", PgType.TEXT.arrayOf(), system),
                        TypeEntry.composite(
                                "pair",
                                List.of(new OutputColumn("a", PgType.INT4), new OutputColumn("b", PgType.TEXT))),
                        range("tinyrange", TypeKind.RANGE, 'R', PgType.of("int2")),
                        range("tinymultirange", TypeKind.MULTIRANGE, 'R', PgType.of("tinyrange"))),
                List.of(),
                List.of(),
                List.of()));
    }

    private static TypeEntry range(String name, TypeKind kind, char category, PgType related) {
        return new TypeEntry(
                name, kind, category, false, false, true, true, true, Optional.of(related), List.of(), List.of());
    }

    TypeRules rules() {
        return rules;
    }

    PgType any(Random random) {
        return types.get(random.nextInt(types.size()));
    }

    /** An expression of that type. */
    String value(PgType type) {
        return type.isUnknown() ? "null" : "(null::" + sql(type) + ")";
    }

    private static String sql(PgType type) {
        return "\"" + type.name() + "\"" + (type.array() ? "[]" : "");
    }

    /** Our answer in the words of the server's, which never names a domain. */
    <T> String answer(Result<T> result, Function<T, PgType> type) {
        return result.refusal()
                .map(refusal -> refusal.condition() + ": " + refusal.message())
                .orElseGet(() -> name(type.apply(result.value().orElseThrow())));
    }

    String name(PgType type) {
        PgType base = rules.catalog().base(type);
        // A function may return the pseudo-type, which a client sees as text.
        String name = Map.of("unknown", "text").getOrDefault(base.name(), base.name());
        return name + (base.array() ? "[]" : "");
    }
}
