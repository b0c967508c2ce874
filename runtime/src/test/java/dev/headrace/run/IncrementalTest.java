package dev.headrace.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.OnSchemaChange;
import dev.headrace.Strategy;
import dev.headrace.TestDatabase;
import dev.headrace.TestPipeline;
import dev.headrace.check.Check;
import dev.headrace.graph.Increment;
import dev.headrace.graph.Storage;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that grows gets what is new, once, and nothing that has not passed its tests. */
class IncrementalTest {
    private static final String FULL = "select id, status, amount, changed_at from {orders}";
    private static final String AFTER = " where changed_at > (select max(changed_at) from {this})";
    private static final String NEW = FULL + AFTER;
    private static final UnaryOperator<Increment> BY_ID = increment -> increment.key("id");

    private static final String STATUS_LAST = "select id, amount, changed_at, status from {orders}";
    private static final String[] COLUMNS = {"id bigint", "amount numeric", "changed_at integer", "status text"};

    @RegisterExtension
    private final TestDatabase database = TestDatabase.of(
            "create schema raw_data",
            "create table raw_data.orders (id bigint, status text, amount numeric, changed_at int)",
            "insert into raw_data.orders values (1, 'placed', 10, 1), (2, 'placed', 20, 2)");

    private static TestPipeline shop(String full, String increment, UnaryOperator<Increment> how) {
        return TestPipeline.in("marts")
                .source("raw_data", "orders", "id bigint", "status text", "amount numeric", "changed_at integer")
                .incremental("orders_mart", full, increment, how);
    }

    private NodeResult build(TestPipeline pipeline) {
        return build(pipeline, RunOptions.defaults());
    }

    private NodeResult build(TestPipeline pipeline, RunOptions options) {
        return PipelineRunner.of(pipeline.build())
                .build(database.dataSource(), options)
                .nodes()
                .get(1);
    }

    private String outcome(TestPipeline pipeline) {
        NodeResult result = build(pipeline);
        assertThat(result.message()).isEmpty();
        return result.outcome();
    }

    private void clean() throws SQLException {
        assertThat(database.query("select relname from pg_class where relname ~ '^headrace_[0-9a-f]{8}_'"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Strategy.class,
            names = {"UPSERT", "MERGE", "DELETE_INSERT"})
    void newAndChangedRowsGetInOnceAndARerunWritesNothing(Strategy strategy) throws SQLException {
        String all = FULL + " where changed_at >= (select max(changed_at) from {this})";
        TestPipeline shop = shop(FULL, all, increment -> increment.key("id").strategy(strategy));
        assertThat(outcome(shop)).isEqualTo("SELECT 2");
        String oid = database.query("select 'marts.orders_mart'::regclass::oid").get(0);
        database.execute(
                "update raw_data.orders set status = 'shipped', changed_at = 3 where id = 1",
                "insert into raw_data.orders values (3, 'placed', 30, 3)");

        String verb = strategy == Strategy.MERGE ? "MERGE " : "INSERT 0 ";
        assertThat(outcome(shop)).isEqualTo(verb + 2);
        assertThat(outcome(shop)).isEqualTo(verb + 0);
        assertThat(database.query("select * from marts.orders_mart order by id"))
                .containsExactly("1|shipped|10|3", "2|placed|20|2", "3|placed|30|3");
        assertThat(database.query("select 'marts.orders_mart'::regclass::oid")).containsExactly(oid);
        assertThat(database.query("select indexdef from pg_indexes where tablename = 'orders_mart'"))
                .containsExactly("CREATE UNIQUE INDEX orders_mart_id_key ON marts.orders_mart USING btree (id)"
                        + " NULLS NOT DISTINCT");
        clean();
    }

    @Test
    void withoutAKeyRowsAreAppended() throws SQLException {
        TestPipeline shop = shop(FULL, NEW, increment -> increment);
        outcome(shop);
        database.execute("insert into raw_data.orders values (2, 'again', 20, 3)");

        assertThat(outcome(shop)).isEqualTo("INSERT 0 1");
        assertThat(outcome(shop)).isEqualTo("INSERT 0 0");
        assertThat(database.query("select count(*) from marts.orders_mart")).containsExactly("3");
    }

    /** No increment would find what is older than the newest row of a table without rows. */
    @Test
    void whatAFallenServerHasEmptiedIsBuiltInFull() throws SQLException {
        TestPipeline shop = shop(FULL, NEW, increment -> increment.key("id").keepForEver());
        shop.stored(Storage::withoutLog);
        assertThat(outcome(shop)).isEqualTo("SELECT 2");
        database.execute("truncate marts.orders_mart");

        assertThat(outcome(shop)).isEqualTo("SELECT 2");
        assertThat(outcome(shop)).isEqualTo("INSERT 0 0");
    }

    @Test
    void aFullRefreshMakesItAnewUnlessItForbidsThat() throws SQLException {
        RunOptions anew = RunOptions.defaults().fullRefresh(true);
        outcome(shop(FULL, NEW, BY_ID));
        database.execute("update raw_data.orders set status = 'unseen'");

        TestPipeline kept = shop(FULL, NEW, increment -> increment.key("id").keepForEver());
        assertThat(build(kept, anew).outcome()).isEqualTo("INSERT 0 0");
        assertThat(build(shop(FULL, NEW, BY_ID), anew).outcome()).isEqualTo("SELECT 2");
        assertThat(database.query("select distinct status from marts.orders_mart"))
                .containsExactly("unseen");
        assertThat(database.query("select indexname from pg_indexes where tablename = 'orders_mart'"))
                .containsExactly("orders_mart_id_key");
    }

    @Test
    void aRepeatedOrMissingKeyIsNamedAndNothingIsTouched() throws SQLException {
        TestPipeline shop = shop(FULL, NEW, BY_ID);
        outcome(shop);
        database.execute("insert into raw_data.orders values (7, 'a', 1, 9), (7, 'b', 1, 9), (8, 'c', 1, 9)");

        assertThat(build(shop).message()).contains("the key (id) is not unique", "id = 7 in 2 rows", "nothing was");
        database.execute("update raw_data.orders set id = null where status = 'b'");
        assertThat(build(shop).message()).contains("null in the key (id) of 1 of the new rows");
        assertThat(database.query("select count(*) from marts.orders_mart")).containsExactly("2");
        assertThat(build(shop, RunOptions.defaults().fullRefresh(true)).message())
                .contains("null in the key (id)");
        clean();
    }

    @Test
    void aFailingTestOfTheNewRowsKeepsThemOut() throws SQLException {
        TestPipeline shop = shop(FULL, NEW, BY_ID)
                .test("orders_mart", Check.notNull("status"))
                .test("orders_mart", Check.unique("amount"));
        outcome(shop);
        database.execute("insert into raw_data.orders values (3, null, 30, 3)");

        NodeResult failed = build(shop);
        assertThat(failed.status()).isEqualTo(NodeStatus.TESTS_FAILED);
        assertThat(failed.tests()).extracting(TestResult::failures).containsExactlyInAnyOrder(1L, 0L);
        database.execute("update raw_data.orders set status = 'x', amount = 10 where id = 3");
        NodeResult repeated = build(shop);
        assertThat(repeated.status()).isEqualTo(NodeStatus.TESTS_FAILED);
        assertThat(repeated.tests()).extracting(TestResult::message).anyMatch(text -> text.contains("10"));
        database.execute("update raw_data.orders set amount = 30 where id = 3");
        assertThat(outcome(shop)).isEqualTo("INSERT 0 1");
        clean();
    }

    @Test
    void onlyTheNamedColumnsOfAnExistingRowChange() throws SQLException {
        TestPipeline shop = shop(FULL, FULL, increment -> increment.key("id").updateColumns("status"))
                .test("orders_mart", Check.unique("amount"));
        outcome(shop);
        database.execute("update raw_data.orders set status = 'shipped', amount = 99");

        assertThat(outcome(shop)).isEqualTo("INSERT 0 2");
        assertThat(database.query("select id, status, amount from marts.orders_mart order by 1"))
                .containsExactly("1|shipped|10", "2|shipped|20");
        assertThat(outcome(shop)).isEqualTo("INSERT 0 0");
    }

    @Test
    void aChangeOfColumnsFailsAndNamesThem() throws SQLException {
        outcome(shop(FULL, NEW, BY_ID));
        database.execute("update raw_data.orders set changed_at = 5");
        String other = "select id, amount::text as amount, changed_at, 1 as one from {orders}";

        NodeResult failed = build(shop(other, other, BY_ID));
        assertThat(failed.message())
                .contains("only the query has one integer", "only the table has status text")
                .contains("amount (numeric in the table, text in the query)", "--full-refresh");
        clean();
    }

    @Test
    void newColumnsAreIgnoredAppendedOrSynchronized() throws SQLException {
        outcome(shop(FULL, NEW, BY_ID));
        database.execute("update raw_data.orders set changed_at = 5 where id = 1");
        String more = "select id, status, amount, changed_at, 1 as one from {orders}";
        outcome(shop(more, more, with(OnSchemaChange.IGNORE)));
        assertThat(columns()).containsExactly("id|bigint", "status|text", "amount|numeric", "changed_at|integer");

        outcome(shop(more, more, with(OnSchemaChange.APPEND_NEW_COLUMNS)));
        assertThat(columns()).contains("one|integer");

        String other = "select id, amount, changed_at::bigint as changed_at, 'x' as word from {orders}";
        outcome(shop(other, other, with(OnSchemaChange.SYNC_ALL_COLUMNS)));
        assertThat(columns()).containsExactly("id|bigint", "amount|numeric", "changed_at|bigint", "word|text");

        String lossy = "select id, amount, changed_at::int as changed_at, 'x' as word from {orders}";
        assertThat(build(shop(lossy, lossy, with(OnSchemaChange.SYNC_ALL_COLUMNS)))
                        .message())
                .contains("changed_at (bigint in the table, integer in the query), and a value could be lost");
        String fewer = "select id, amount, changed_at from {orders}";
        assertThat(build(shop(fewer, fewer, with(OnSchemaChange.IGNORE))).message())
                .contains("only the table has word text");
    }

    @Test
    void oldRowsGetNoNullInAColumnThatIsNeverNull() throws SQLException {
        outcome(shop(FULL, NEW, BY_ID));
        String more = "select id, status, amount, changed_at, 1 as one from {orders}";
        TestPipeline shop = shop(more, more, with(OnSchemaChange.APPEND_NEW_COLUMNS))
                .notNull(
                        "orders_mart",
                        "id bigint",
                        "status text",
                        "amount numeric",
                        "changed_at integer",
                        "one integer");
        assertThat(build(shop).message()).contains("would have null in what is never null: one", "--full-refresh");
        assertThat(build(shop, RunOptions.defaults().fullRefresh(true)).message())
                .isEmpty();
        assertThat(outcome(shop)).isEqualTo("INSERT 0 0");
    }

    @Test
    void theTableItselfHoldsWhatIsNeverNullWhicheverQueryMadeTheRows() throws SQLException {
        database.execute("insert into raw_data.orders values (3, null, 30, 2), (4, null, 40, 2)");
        outcome(shop(STATUS_LAST, STATUS_LAST + AFTER, BY_ID));
        assertThat(held()).isEmpty();
        String kept = STATUS_LAST.replace("status", "coalesce(status, '?') as status");
        TestPipeline never = shop(kept, kept + AFTER, BY_ID).notNull("orders_mart", COLUMNS);

        assertThat(build(never).message())
                .contains("old rows of marts.orders_mart have null in what is never null now: status in 2 rows")
                .contains("--full-refresh");
        database.execute("update marts.orders_mart set status = 'old' where status is null");
        assertThat(outcome(never)).isEqualTo("INSERT 0 0");
        assertThat(held()).containsExactly("status");
        assertThat(database.query("select conname from pg_constraint where contype = 'c'"
                        + " and conrelid = 'marts.orders_mart'::regclass"))
                .isEmpty();

        database.execute("insert into raw_data.orders values (5, null, 50, 9)");
        TestPipeline nullable = shop(STATUS_LAST, STATUS_LAST + AFTER, BY_ID).columns("orders_mart", COLUMNS);
        assertThat(outcome(nullable)).isEqualTo("INSERT 0 1");
        assertThat(held()).isEmpty();
        assertThat(build(nullable, RunOptions.defaults().fullRefresh(true)).message())
                .isEmpty();
        assertThat(build(never, RunOptions.defaults().fullRefresh(true)).message())
                .isEmpty();
        assertThat(held()).hasSize(1);
        clean();
    }

    @Test
    void whatAnUntestedRunBringsIsHeldToItToo() throws SQLException {
        TestPipeline shop = shop(STATUS_LAST, STATUS_LAST + AFTER, BY_ID).notNull("orders_mart", COLUMNS);
        outcome(shop);
        database.execute("insert into raw_data.orders values (6, null, 60, 9)");
        assertThat(build(shop).message()).contains("null value in column \"status\"");
        database.execute("drop table marts.orders_mart");
        assertThat(build(shop).message())
                .contains("null in what is declared as never null")
                .contains("nothing was touched");
        assertThat(database.query("select to_regclass('marts.orders_mart') is null"))
                .containsExactly("t");
        clean();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aColumnThatIsGoneIsNotInTheWayForHavingBeenNeverNull(boolean atomic) throws SQLException {
        outcome(shop(STATUS_LAST, STATUS_LAST + AFTER, BY_ID).notNull("orders_mart", COLUMNS));
        assertThat(held()).containsExactly("status");
        String without = STATUS_LAST.replace(", status", "");
        TestPipeline shorter = shop(without, without + AFTER, BY_ID);

        assertThat(build(shorter).message()).contains("only the table has status text", "--full-refresh");
        assertThat(build(shorter, RunOptions.defaults().fullRefresh(true).atomic(atomic))
                        .message())
                .isEmpty();
        assertThat(held()).isEmpty();
    }

    private java.util.List<String> held() throws SQLException {
        return database.query("select attname from pg_attribute where attnum > 0 and attnotnull"
                + " and attrelid = 'marts.orders_mart'::regclass order by attnum");
    }

    private static UnaryOperator<Increment> with(OnSchemaChange policy) {
        return increment -> increment.key("id").onSchemaChange(policy);
    }

    private java.util.List<String> columns() throws SQLException {
        return database.query("select attname, format_type(atttypid, atttypmod) from pg_attribute where attnum > 0"
                + " and attrelid = 'marts.orders_mart'::regclass and not attisdropped order by attnum");
    }

    @Test
    void whatStandsOnItStaysWhereItIs() throws SQLException {
        TestPipeline shop = shop(FULL, NEW, BY_ID);
        outcome(shop);
        database.execute("create view marts.on_it as select sum(amount) as total from marts.orders_mart");
        database.execute("insert into raw_data.orders values (3, 'placed', 30, 3)");
        outcome(shop);
        assertThat(database.query("select total from marts.on_it")).containsExactly("60");
        assertThat(build(shop, RunOptions.defaults().fullRefresh(true)).message())
                .isEmpty();
        assertThat(database.query("select total from marts.on_it")).containsExactly("60");
    }

    @Test
    void aTableThatWasMadeOtherwiseIsTakenOver() throws SQLException {
        database.execute(
                "create schema marts",
                "create table marts.orders_mart as select id, status, amount, changed_at"
                        + " from raw_data.orders where id = 1");
        assertThat(outcome(shop(FULL, NEW, BY_ID))).isEqualTo("INSERT 0 1");
        database.execute("drop table marts.orders_mart", "create view marts.orders_mart as select 1 as id");
        assertThat(outcome(shop(FULL, NEW, BY_ID))).isEqualTo("SELECT 2");
    }

    @Test
    void valuesThatHaveNoEqualityAreCompared() throws SQLException {
        String sql = "select id, json_build_object('a', amount) as j, point(1, 2) as p, array[null, 1] as a,"
                + " 1.10 as n, repeat(status, 10000) as long from {orders}";
        TestPipeline shop = shop(sql, sql, BY_ID);
        outcome(shop);
        assertThat(outcome(shop)).isEqualTo("INSERT 0 0");
        database.execute("update raw_data.orders set amount = 11 where id = 1");
        assertThat(outcome(shop)).isEqualTo("INSERT 0 1");
    }
}
