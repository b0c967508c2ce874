package dev.headrace.processor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.Materialized;
import dev.headrace.Volatility;
import dev.headrace.processor.TestServer;
import dev.headrace.processor.analysis.function.DeclaredFunction;
import dev.headrace.processor.analysis.function.DeclaredFunctions;
import dev.headrace.processor.analysis.function.Signatures;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.relation.RelationUse;
import dev.headrace.processor.analysis.relation.Replacement;
import dev.headrace.processor.analysis.scope.Tables;
import dev.headrace.processor.declaration.ColumnDeclaration;
import dev.headrace.processor.declaration.FunctionDeclaration;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.JavaType;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.declaration.ParameterDeclaration;
import dev.headrace.processor.declaration.RelationDeclaration;
import dev.headrace.processor.declaration.SourceDeclaration;
import dev.headrace.processor.declaration.SourceInfo;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.diagnostic.Place;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.diagnostic.SqlDiagnostics;
import dev.headrace.processor.sql.SqlParser;
import dev.headrace.processor.sql.template.DbtForms;
import dev.headrace.processor.sql.template.Variables;
import dev.headrace.processor.type.Catalog;
import dev.headrace.processor.type.Pack;
import dev.headrace.processor.type.TypeNames;
import dev.headrace.processor.type.TypeRules;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Expanded calls give what the same functions give that PostgreSQL itself has. */
class SqlFunctionsServerTest {
    private static final InterfaceName OWNER = new InterfaceName("shop", List.of("Money"));
    private static final SourceDeclaration ORDERS = orders();
    private static final Diagnostics DECLARED = new Diagnostics();

    private static Connection connection;
    private static Catalog catalog;
    private static List<DeclaredFunction> functions;

    private static List<DeclaredFunction> functions() {
        Signatures signatures = new Signatures(new TypeNames(catalog), DECLARED);
        List<DeclaredFunction> read = List.of(
                        function("cents_to_dollars", "numeric", "round(cents / 100.0, 2)", false, "cents int8"),
                        function(
                                "price",
                                "text",
                                "cents_to_dollars(cents) || ' ' || currency",
                                true,
                                "cents int8",
                                "currency text"),
                        function("twice", "numeric", "amount + amount", false, "amount numeric"),
                        function(
                                "backwards",
                                "text",
                                "second || '-' || first || '-' || first",
                                false,
                                "first text",
                                "second text"),
                        function("nothing", "int4", "1", false, "ignored int4"),
                        function("label", "text", "code", false, "code varchar"),
                        function("or_else", "text", "coalesce(one, other, 'none')", false, "one text", "other text"),
                        function(
                                "longest",
                                "int4",
                                "(select max(length(word)) from unnest(words) as id (word))",
                                false,
                                "words text[]"),
                        function("either", "bool", "a or b -- really", false, "a bool", "b bool"),
                        function("joined", "text", "array_to_string(parts, ',', '?')", false, "parts variadic text"),
                        function(
                                "surrogate_key",
                                "text",
                                "md5(array_to_string(parts, '-', '_dbt_utils_surrogate_key_null_'))",
                                false,
                                "parts variadic any"))
                .stream()
                .flatMap(each -> signatures.read(each).stream())
                .toList();
        return FunctionBodies.check(read, rules(read), DECLARED);
    }

    private static TypeRules rules(List<DeclaredFunction> functions) {
        return TypeRules.of(catalog.with(new Pack(
                List.of(),
                List.of(),
                List.of(),
                functions.stream().map(DeclaredFunction::entry).toList())));
    }

    private static FunctionDeclaration function(
            String name, String result, String body, boolean strict, String... parameters) {
        List<ParameterDeclaration> read = Arrays.stream(parameters)
                .map(text -> text.replace("variadic ", "").split(" "))
                .map(words -> words[1].equals("any")
                        ? new ParameterDeclaration(
                                words[0],
                                new JavaType.ArrayOf(new JavaType.Declared("java.lang.Object")),
                                Optional.empty())
                        : new ParameterDeclaration(
                                words[0],
                                new JavaType.Declared("java.lang.String"),
                                Optional.of(words[1] + (parameters[0].contains("variadic") ? "[]" : ""))))
                .toList();
        return new FunctionDeclaration(
                OWNER,
                name,
                Optional.empty(),
                read,
                parameters[0].contains("variadic"),
                new JavaType.Declared("java.lang.String"),
                Optional.of(result),
                Optional.of(body),
                strict,
                Volatility.VOLATILE,
                Place.of("shop.Money").member(name));
    }

    private static SourceDeclaration orders() {
        List<ColumnDeclaration> columns =
                List.of("id int8", "items int4", "amount numeric", "status text", "code varchar(3)", "paid bool")
                        .stream()
                        .map(text -> text.split(" "))
                        .map(words -> new ColumnDeclaration(
                                words[0],
                                words[0],
                                true,
                                new JavaType.Declared("java.lang.String"),
                                Optional.of(words[1]),
                                words[0].equals("id"),
                                "",
                                Place.of("shop.RawOrders")))
                        .toList();
        return new SourceDeclaration(
                new InterfaceName("shop", List.of("RawOrders")),
                Optional.of("raw"),
                "orders",
                "raw",
                columns,
                List.of(),
                new SourceInfo("RawOrders.java", 1, "", true),
                true);
    }

    @BeforeAll
    static void start() throws Exception {
        connection = TestServer.database().getConnection();
        catalog = Catalog.of(connection.getMetaData().getDatabaseMajorVersion());
        functions = functions();
        try (Statement statement = connection.createStatement()) {
            statement.execute("create schema raw");
            statement.execute("create table raw.orders (id int8 not null, items int4, amount numeric, status text,"
                    + " code varchar(3), paid bool)");
            statement.execute("insert into raw.orders select i, nullif(i % 7, 3), nullif(i % 11, 2) * 1.25,"
                    + " case when i % 5 > 0 then 'status ' || i % 3 end, 'c' || i % 10, nullif(i % 3, 2) = 1"
                    + " from generate_series(1, 200) as i");
            for (DeclaredFunction each : functions) {
                if (!each.declaration().name().equals("surrogate_key")) {
                    statement.execute(ddl(each));
                }
            }
        }
    }

    private static String ddl(DeclaredFunction function) {
        FunctionDeclaration declaration = function.declaration();
        List<String> parameters = IntStream.range(0, function.parameters().size())
                .mapToObj(i -> (declaration.variadic() ? "variadic " : "")
                        + declaration.parameters().get(i).name() + " "
                        + function.parameters().get(i))
                .toList();
        return "create function " + declaration.name() + "(" + String.join(", ", parameters) + ") returns "
                + function.result() + " language sql " + (declaration.strict() ? "strict" : "") + " as $f$ select "
                + declaration.body().orElseThrow() + "\n $f$";
    }

    @AfterAll
    static void stop() throws Exception {
        connection.close();
    }

    @Test
    void bodiesHaveNoFaults() {
        assertThat(DECLARED.all()).extracting(Diagnostic::text).isEmpty();
        assertThat(functions).allMatch(function -> function.body().isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select cents_to_dollars(id), cents_to_dollars(items) as b, cents_to_dollars('250') as c from raw.orders order by id",
                "select (cents_to_dollars(id + items)), (  cents_to_dollars((items))  )::int8 as n, 1 - cents_to_dollars(1) * 2 as x from raw.orders order by id",
                "select price(items, status), price(id, 'EUR') as p, price(cents => items, currency => 'USD') as q from raw.orders order by id",
                "select twice(amount + 1) * 2 as a, -twice(amount) as b, twice(items) as c, twice(twice(amount)) as d from raw.orders order by id",
                "select backwards(status, code), backwards(second => 'a', first => code) as b from raw.orders order by id",
                "select nothing(items), nothing(null) as b, nothing(1) as c from raw.orders order by id",
                "select label(code), label('abcdef') as b from raw.orders order by id",
                "select or_else(status, code), or_else(null, null) as b from raw.orders order by id",
                "select longest(array[status, code]), longest(array[id::text, 'ab']) as b from raw.orders order by id",
                "select either(paid, items = 1), not either(paid, false) and true as b from raw.orders order by id",
                "select joined(status, code, 'x'), joined(variadic array[status, code]) as b, joined('a') as c from raw.orders order by id",
                "select raw.orders.id, twice((select max(raw.orders.amount) from raw.orders)) as m from raw.orders order by 1",
                "select twice(sum(amount)) as a, twice(count(*)) as b, cents_to_dollars(max(id)) as c from raw.orders",
                "select status, twice(sum(amount)) from raw.orders group by status order by twice(sum(amount)), 1",
                "select cents_to_dollars(items), count(*) from raw.orders group by cents_to_dollars(items) order by cents_to_dollars(items)",
                "select twice(o.amount), count(*) from raw.orders as o group by 1 having twice(o.amount) > 3 order by 1",
                "select id, twice(sum(amount) over (partition by status order by id)) as w from raw.orders order by id",
                "with a as (select cents_to_dollars(id) from raw.orders) select sum(cents_to_dollars) from a",
                "select a.id from raw.orders a join raw.orders b on twice(a.amount) = twice(b.amount) and a.id < b.id order by 1",
                "select case when either(paid, true) then price(id, status) else or_else(status, 'x') end as c from raw.orders order by id",
                "select (select or_else(o.status, code) from raw.orders limit 1) from raw.orders o order by o.id",
                "select price(id, case when items > 2 /* , ) */ then 'a, b' else ')' end) from raw.orders order by id",
                "values (cents_to_dollars(1)), (twice(2))",
                "select cents_to_dollars(id) from raw.orders union select twice(items) from raw.orders order by 1"
            })
    void areWhatPostgresqlsOwnFunctionsGive(String sql) throws SQLException {
        assertThat(rows(expanded(sql))).isEqualTo(rows(sql));
    }

    @Test
    void surrogateKeyIsThatOfDbtUtils() throws SQLException {
        String theirs = "select md5(cast(coalesce(cast(id as TEXT), '_dbt_utils_surrogate_key_null_') || '-' ||"
                + " coalesce(cast(status as TEXT), '_dbt_utils_surrogate_key_null_') || '-' ||"
                + " coalesce(cast(amount as TEXT), '_dbt_utils_surrogate_key_null_') as TEXT)) as surrogate_key"
                + " from raw.orders order by id";
        assertThat(rows(expanded("select surrogate_key(id, status, amount) from raw.orders order by id")))
                .isEqualTo(rows(theirs));
        assertThat(rows(expanded("select {{ surrogate_key('id', \"status\", 'amount') }} from raw.orders order by id")))
                .isEqualTo(rows(theirs));
    }

    @Test
    void volatileArgumentsAreEvaluatedOnce() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create sequence once");
        }
        rows(expanded("select twice(setval('once'::text, nextval('once'::text) + 0 * id)),"
                + " nothing(setval('once'::text, nextval('once'::text) + 0 * id)::int) as n from raw.orders"));
        assertThat(rows("select nextval('once')").toString()).contains("[401]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from cents_to_dollars(5)",
                "select twice(generate_series(1, 3))",
                "select longest(array[max(status) over ()]) from raw.orders",
                "select twice(random()::numeric)",
                "select nothing(count(*)::int + (select 1)) from raw.orders"
            })
    void whatCannotBeExpandedIsRefused(String sql) {
        Diagnostics diagnostics = new Diagnostics();
        analyze(sql, diagnostics);
        assertThat(diagnostics.all())
                .extracting(each -> each.code().toString())
                .containsExactly("feature_not_supported");
    }

    private static AnalyzedModel analyze(String sql, Diagnostics diagnostics) {
        ModelDeclaration model = new ModelDeclaration(
                new InterfaceName("shop", List.of("Model")),
                Optional.empty(),
                "model",
                Materialized.VIEW,
                sql,
                List.of(ORDERS.type(), OWNER),
                List.of(),
                List.of(),
                false,
                List.of(),
                List.of(),
                new SourceInfo("Model.java", 1, "", true),
                true);
        List<RelationDeclaration> relations = List.of(ORDERS);
        Map<InterfaceName, Relation> known = Map.of(ORDERS.type(), DeclaredRelation.of(ORDERS));
        Tables tables = new Tables(
                model,
                relations,
                relations,
                known,
                Set.of(),
                rules(functions),
                DeclaredFunctions.NONE.seeing(functions));
        SqlDiagnostics faults = new SqlDiagnostics(diagnostics, model.sqlPlace(), "shop.Model", sql);
        return DbtForms.expand(sql, Variables.NONE, faults)
                .flatMap(texts -> new SqlParser(catalog.major())
                        .parse(texts.full(), faults)
                        .map(parsed -> ModelAnalyzer.analyze(model, tables, texts.full(), parsed, diagnostics)
                                .model()))
                .orElseThrow();
    }

    /** The SQL with its edits made. */
    private static String expanded(String sql) {
        Diagnostics diagnostics = new Diagnostics();
        AnalyzedModel model = analyze(sql, diagnostics);
        assertThat(diagnostics.all()).extracting(Diagnostic::text).isEmpty();
        SortedMap<Span, String> edits =
                new TreeMap<>(java.util.Comparator.comparingInt(Span::start).thenComparing(Span::end));
        for (RelationUse use : model.uses()) {
            edits.put(use.span(), "raw.orders");
        }
        model.skips().forEach(skip -> edits.put(skip, ""));
        for (Replacement each : model.replacements()) {
            edits.put(each.span(), each.text());
        }
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Map.Entry<Span, String> edit : edits.entrySet()) {
            text.append(sql, at, edit.getKey().start()).append(edit.getValue());
            at = edit.getKey().end();
        }
        String expanded = text.append(sql.substring(at)).toString();
        assertThat(functions)
                .noneMatch(function -> expanded.contains(function.declaration().name() + "("));
        return expanded;
    }

    private static List<List<Object>> rows(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            ResultSetMetaData columns = result.getMetaData();
            List<List<Object>> rows = new ArrayList<>();
            List<Object> head = new ArrayList<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                head.add(columns.getColumnName(i) + " " + columns.getColumnTypeName(i));
            }
            rows.add(head);
            while (result.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    row.add(String.valueOf(result.getString(i)));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new SQLException(sql + "\n" + e.getMessage(), e);
        }
    }
}
