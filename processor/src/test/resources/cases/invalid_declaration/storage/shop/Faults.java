package shop;

import dev.headrace.Grant;
import dev.headrace.Hook;
import dev.headrace.Index;
import dev.headrace.Materialized;
import dev.headrace.Model;
import dev.headrace.Pipeline;
import dev.headrace.References;
import dev.headrace.Timeout;
import dev.headrace.Unlogged;
import dev.headrace.When;

public interface Faults {
    @Model(refs = RawOrders.class, sql = "select id from raw_data.orders")
    @Unlogged
    @Index(columns = "id")
    interface View {}

    @Model(refs = RawOrders.class, materialized = Materialized.EPHEMERAL, sql = "select id from raw_data.orders")
    @Hook(sql = "select 1")
    @Grant(to = "reporting")
    interface Nothing {}

    @Model(refs = RawOrders.class, materialized = Materialized.TABLE, sql = "select id, status from raw_data.orders")
    @Index
    @Index(columns = "id", expression = "id")
    @Index(columns = "status", unique = true, method = "hash")
    @Hook(sql = " ")
    @Hook(sql = "select 1", when = When.START)
    @Hook(sql = "select * from {{ ref('x') }}")
    @Grant(privileges = "read", to = {})
    @Timeout("soon")
    interface Table {
        @References(value = Nothing.class, column = "id")
        long id();
    }

    @Pipeline(
            schema = "analytics",
            models = View.class,
            hooks = @Hook(sql = "select 1"))
    interface Shop {}

    @Model(refs = Nothing.class, sql = "select id from nothing")
    interface Reader {}

    @Pipeline(schema = "analytics", models = Reader.class)
    interface Small {}

    @Unlogged
    interface NoModel {}
}
