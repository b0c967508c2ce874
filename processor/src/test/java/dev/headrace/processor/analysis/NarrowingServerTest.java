package dev.headrace.processor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.Materialized;
import dev.headrace.processor.TestServer;
import dev.headrace.processor.analysis.function.DeclaredFunctions;
import dev.headrace.processor.analysis.relation.Narrowing;
import dev.headrace.processor.analysis.relation.RelationUse;
import dev.headrace.processor.analysis.relation.Replacement;
import dev.headrace.processor.analysis.scope.Tables;
import dev.headrace.processor.declaration.ColumnDeclaration;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.JavaType;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.declaration.RelationDeclaration;
import dev.headrace.processor.declaration.SourceDeclaration;
import dev.headrace.processor.declaration.SourceInfo;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.diagnostic.Place;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.diagnostic.SqlDiagnostics;
import dev.headrace.processor.sql.SqlParser;
import dev.headrace.processor.sql.template.PlainSql;
import dev.headrace.processor.type.Catalog;
import dev.headrace.processor.type.TypeRules;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources that declare a part of their tables: each query yields what it does where the tables have no other columns. */
class NarrowingServerTest {
    private static final SourceDeclaration ORDERS = source("orders", "id", "user_id", "status");
    private static final SourceDeclaration USERS = source("users", "user_id", "name");

    private static Connection connection;
    private static TypeRules rules;

    @BeforeAll
    static void start() throws IOException, SQLException {
        connection = TestServer.database().getConnection();
        rules = TypeRules.of(Catalog.of(connection.getMetaData().getDatabaseMajorVersion()));
        for (String sql : List.of(
                "create schema whole",
                "create schema plain",
                "create table plain.orders (id int, user_id int, status text)",
                "create table plain.users (user_id int, name text)",
                // What is not declared stands between, and is named like what another source has.
                "create table whole.orders (note text, id int, name text, user_id int, status text, at timestamp)",
                "create table whole.users (id int, status text, user_id int, at timestamp, name text)",
                "insert into plain.orders select n, n % 7, 's' || n % 3 from generate_series(1, 300) n",
                "insert into whole.orders select 'x', id, 'y', user_id, status, now() from plain.orders",
                "insert into plain.users select n, 'u' || n from generate_series(0, 5) n",
                "insert into whole.users select 1, 'z', user_id, now(), name from plain.users")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    @AfterAll
    static void stop() throws IOException, SQLException {
        connection.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from raw.orders",
                "select o.* from raw.orders as o",
                "select raw.orders.* from raw.orders",
                "select raw.orders.id, orders.status, u.* from raw.orders, raw.users u",
                "select id, name, status from raw.orders join raw.users using (user_id)",
                "select * from raw.orders natural join raw.users",
                "select o.id, row_to_json(o)::text as document from raw.orders o",
                "select count(distinct o) as n from raw.orders o",
                "select (o).status, o is not null as there from raw.orders o",
                "select * from raw.orders o (a, b)",
                "select * from only raw.orders",
                "select * from only (raw.orders) as o (a) where a < 9",
                "select * from raw.orders *",
                "select * from raw.orders tablesample system (100)",
                "select o.* from raw.orders as o tablesample bernoulli (100) repeatable (3) where o.id > 5",
                "select * from raw.orders o (a, b) tablesample system (100), raw.users /* all */ as u",
                "select id, name from only raw.orders left join only raw.users using (user_id)",
                "select status as note, max(id) as m from raw.orders group by note",
                "select (select max(name) from raw.users where id > 3) as n, id from raw.orders",
                "with raw as (select * from raw.users) select * from raw",
                "select q.* from (select * from raw.orders) as q",
                "select status, count(*) as n from raw.orders group by status"
            })
    void theSameRowsAsWithoutOtherColumns(String sql) throws SQLException {
        assertThat(rows(edited(sql, "whole"))).isEqualTo(rows(edited(sql, "plain")));
        assertThat(rows(edited(sql, "whole"))).isEqualTo(rows(sql.replace("raw.", "plain.")));
    }

    @Test
    void whatTheTableAloneHasIsRefusedWhereItIsNotRead() {
        assertThat(faults("select ctid, * from raw.orders")).containsExactly("feature_not_supported");
        assertThat(faults("select o.tableoid, o.* from raw.orders o")).containsExactly("feature_not_supported");
        assertThat(faults("select ctid, id from raw.orders")).isEmpty();
    }

    private static SourceDeclaration source(String table, String... columns) {
        List<ColumnDeclaration> declared = Stream.of(columns)
                .map(name -> new ColumnDeclaration(
                        name,
                        name,
                        true,
                        new JavaType.Declared("java.lang.String"),
                        Optional.of(name.endsWith("id") ? "integer" : "text"),
                        false,
                        "",
                        Place.of(name)))
                .toList();
        return new SourceDeclaration(type(table), Optional.of("raw"), table, "raw", declared, List.of(), info(), true);
    }

    private static InterfaceName type(String name) {
        return new InterfaceName("shop", List.of(name));
    }

    private static SourceInfo info() {
        return new SourceInfo("Shop.java", 1, "", true);
    }

    private static List<String> faults(String sql) {
        Diagnostics diagnostics = new Diagnostics();
        analyze(sql, diagnostics);
        return diagnostics.all().stream().map(each -> each.code().toString()).toList();
    }

    private static AnalyzedModel analyze(String sql, Diagnostics diagnostics) {
        ModelDeclaration model = new ModelDeclaration(
                type("Model"),
                Optional.empty(),
                "model",
                Materialized.VIEW,
                sql,
                List.of(),
                List.of(),
                List.of(),
                false,
                List.of(),
                List.of(),
                info(),
                true);
        List<RelationDeclaration> refs = List.of(ORDERS, USERS);
        Tables tables = new Tables(
                model,
                refs,
                refs,
                refs.stream().collect(Collectors.toMap(RelationDeclaration::type, DeclaredRelation::of)),
                Set.of(),
                rules,
                DeclaredFunctions.NONE);
        SqlDiagnostics faults = new SqlDiagnostics(diagnostics, Place.of("Model"), "shop.Model", sql);
        PlainSql plain = PlainSql.of(sql);
        return new SqlParser(rules.catalog().major())
                .parse(plain, faults)
                .map(parsed -> ModelAnalyzer.analyze(model, tables, plain, parsed, diagnostics)
                        .model())
                .orElseThrow();
    }

    /** The SQL as a run sends it, its sources in that schema. */
    private static String edited(String sql, String schema) {
        Diagnostics diagnostics = new Diagnostics();
        AnalyzedModel model = analyze(sql, diagnostics);
        assertThat(diagnostics.all()).extracting(Diagnostic::text).isEmpty();
        Map<Span, String> edits =
                new TreeMap<>(Comparator.comparingInt(Span::start).thenComparing(Span::end));
        Function<RelationUse, String> name =
                use -> schema + "." + use.relation().simpleNames().get(0);
        model.uses()
                .forEach(use -> edits.put(
                        use.span(),
                        use.narrowing()
                                .map(narrowing -> narrowed(narrowing, name.apply(use)))
                                .orElseGet(() -> name.apply(use))));
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
        return text.append(sql.substring(at)).toString();
    }

    /** As the runtime writes it. */
    private static String narrowed(Narrowing narrowing, String relation) {
        if (narrowing.isQualifier()) {
            return narrowing.alias().orElseThrow();
        }
        String query = "(select " + String.join(", ", narrowing.columns()) + " from " + relation + ")";
        return narrowing.alias().map(alias -> query + " as " + alias).orElse(query);
    }

    private static List<List<String>> rows(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int width = result.getMetaData().getColumnCount();
            List<List<String>> rows = new ArrayList<>();
            List<String> head = new ArrayList<>();
            for (int i = 1; i <= width; i++) {
                head.add(result.getMetaData().getColumnLabel(i));
            }
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= width; i++) {
                    row.add(String.valueOf(result.getString(i)));
                }
                rows.add(row);
            }
            rows.sort(Comparator.comparing(List::toString));
            rows.add(0, head);
            return rows;
        } catch (SQLException e) {
            throw new SQLException(sql + "\n" + e.getMessage(), e);
        }
    }
}
