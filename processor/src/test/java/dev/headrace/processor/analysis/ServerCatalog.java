package dev.headrace.processor.analysis;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a server says can be called: its operators, functions, aggregates and window functions by the type of their results. */
final class ServerCatalog {
    private static final String OPERATORS = """
            select 'o', oprname, array_remove(array[format_type(nullif(oprleft, 0), null), format_type(oprright, null)], null),
                format_type(oprresult, null), false, 0, false
            from pg_operator where oprnamespace = 'pg_catalog'::regnamespace and oprcode <> 0
            order by oid""";
    private static final String FUNCTIONS = """
            select prokind, quote_ident(proname), (select coalesce(array_agg(format_type(t, null) order by n), '{}')
                    from unnest(proargtypes::oid[]) with ordinality a(t, n)),
                format_type(prorettype, null), proretset, coalesce(aggnumdirectargs, 0), coalesce(aggkind <> 'n', false)
            from pg_proc left join pg_aggregate on aggfnoid = pg_proc.oid
            where pronamespace = 'pg_catalog'::regnamespace and prokind in ('f', 'a', 'w') and provolatile <> 'v'
                and provariadic = 0 and proname !~ '^(pg_|has_|row_security|txid|_|inet_|query_to|table_to|cursor_to|schema_|database_|ts_stat)'
            order by pg_proc.oid""";

    /** A type to put in for the polymorphic ones. */
    private record Family(String element, String range, String multirange) {}

    private static final List<Family> FAMILIES = List.of(
            new Family("integer", "int4range", "int4multirange"),
            new Family("numeric", "numrange", "nummultirange"),
            new Family("date", "daterange", "datemultirange"),
            new Family("text", "tstzrange", "datemultirange"),
            new Family("mood", "int8range", "int4multirange"),
            new Family("jsonb", "tsrange", "int4multirange"));

    private final Set<String> types;
    private final Map<String, List<Call>> calls = new TreeMap<>();

    private ServerCatalog(Set<String> types) {
        this.types = types;
    }

    /**
     * Something that can be called.
     *
     * @param kind {@code o} an operator, {@code f} a function, {@code a} an aggregate, {@code w} a window function
     * @param direct how many arguments of an ordered-set aggregate stand in its parentheses
     */
    record Call(
            String kind,
            String name,
            List<String> arguments,
            String result,
            boolean returnsSet,
            int direct,
            boolean orderedSet) {
        boolean isOperator() {
            return kind.equals("o");
        }
    }

    /** What works on those types only. */
    static ServerCatalog read(Connection connection, Set<String> types) throws SQLException {
        ServerCatalog catalog = new ServerCatalog(types);
        try (Statement statement = connection.createStatement()) {
            for (String question : List.of(OPERATORS, FUNCTIONS)) {
                try (ResultSet rows = statement.executeQuery(question)) {
                    while (rows.next()) {
                        catalog.add(call(rows));
                    }
                }
            }
        }
        return catalog;
    }

    private static Call call(ResultSet row) throws SQLException {
        String[] arguments = (String[]) row.getArray(3).getArray();
        return new Call(
                row.getString(1),
                row.getString(2),
                Arrays.asList(arguments),
                row.getString(4),
                row.getBoolean(5),
                row.getInt(6),
                row.getBoolean(7));
    }

    private void add(Call call) {
        boolean polymorphic =
                isPolymorphic(call.result()) || call.arguments().stream().anyMatch(ServerCatalog::isPolymorphic);
        for (Family family : polymorphic ? FAMILIES : FAMILIES.subList(0, 1)) {
            Call concrete = new Call(
                    call.kind(),
                    call.name(),
                    call.arguments().stream()
                            .map(type -> concrete(type, family))
                            .toList(),
                    concrete(call.result(), family),
                    call.returnsSet(),
                    call.direct(),
                    call.orderedSet());
            if (types.contains(concrete.result()) && types.containsAll(concrete.arguments())) {
                calls.computeIfAbsent(key(call.kind(), concrete.result()), key -> new ArrayList<>())
                        .add(concrete);
            }
        }
    }

    private static boolean isPolymorphic(String type) {
        return type.startsWith("any") || type.equals("\"any\"");
    }

    private static String concrete(String type, Family family) {
        return switch (type) {
            case "anyelement", "anynonarray", "anycompatible", "anycompatiblenonarray", "\"any\"" -> family.element();
            case "anyarray", "anycompatiblearray" -> family.element() + "[]";
            case "anyenum" -> "mood";
            case "anyrange", "anycompatiblerange" -> family.range();
            case "anymultirange", "anycompatiblemultirange" -> family.multirange();
            default -> type;
        };
    }

    /** Those of that kind whose result has that type. */
    List<Call> calls(String kind, String result) {
        return calls.getOrDefault(key(kind, result), List.of());
    }

    private static String key(String kind, String result) {
        return kind + " " + result;
    }
}
