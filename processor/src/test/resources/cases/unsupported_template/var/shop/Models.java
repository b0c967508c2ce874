package shop;

import dev.headrace.Hook;
import dev.headrace.Index;
import dev.headrace.Materialized;
import dev.headrace.Model;
import dev.headrace.NotNull;

/** Where a variable has no place. */
public interface Models {
    @Model(refs = RawOrders.class, sql = "select id from raw_data.orders where order_date > {{ var('start', '2024-01-01') }}")
    interface WithDefault {}

    @Model(refs = RawOrders.class, sql = "select id as \"{{ var('start') }}\" from raw_data.orders")
    interface AsAName {}

    @Model(refs = RawOrders.class, sql = "select id from raw_data.orders where status = $${{ var('start') }}$$")
    interface InDollars {}

    @Model(refs = RawOrders.class, sql = "select '{{ this }}' as relation, id from raw_data.orders")
    interface AnotherForm {}

    @Model(refs = RawOrders.class, sql = "select id from raw_data.orders")
    interface Tested {
        @NotNull(where = "id > {{ ref('tested') }}")
        Long id();
    }

    @Model(materialized = Materialized.TABLE, refs = RawOrders.class, sql = "select id, order_date from raw_data.orders")
    @Index(columns = "id", where = "order_date > {{ var('strat') }}")
    @Index(columns = "order_date", where = "id > {{ var('start') }}")
    @Index(expression = "{{ this }}")
    interface Indexed {}

    @Model(refs = RawOrders.class, sql = "select id from raw_data.orders")
    @Hook(sql = "do $$begin perform {{ var('start') }}; end$$")
    @Hook(sql = "comment on view {{ this }} is '{{ var('strat') }}'")
    @Hook(sql = "select {{ env_var('HOME') }}")
    interface Hooked {}
}
