package shop;

import dev.headrace.Incremental;
import dev.headrace.Materialized;
import dev.headrace.Model;
import dev.headrace.Strategy;

public interface Faults {
    @Model(refs = RawOrders.class, sql = "select id from raw_data.orders")
    @Incremental
    interface AllAgain {}

    @Model(refs = RawOrders.class, materialized = Materialized.TABLE, sql = "select id from raw_data.orders")
    @Incremental(uniqueKey = "id")
    interface TwoKinds {}

    @Model(refs = RawOrders.class, sql = """
        select id from raw_data.orders {% if is_incremental() %} where id > 7 {% endif %}
        """)
    @Incremental(strategy = Strategy.MERGE)
    interface WithoutKey {}

    @Model(refs = RawOrders.class, sql = """
        select id from raw_data.orders {% if is_incremental() %} where id > 7 {% endif %}
        """)
    @Incremental(strategy = Strategy.APPEND, uniqueKey = "id", updateColumns = "id")
    interface WithUselessKey {}

    @Model(refs = RawOrders.class, sql = "select id from raw_data.orders")
    @Incremental(strategy = Strategy.DELETE_INSERT, uniqueKey = "id", updateColumns = "id")
    interface WithUselessColumns {}

    @Model(refs = RawOrders.class, sql = "select id from raw_data.orders")
    @Incremental(uniqueKey = "id", lateBy = "a while")
    interface NoLength {}

    @Model(refs = RawOrders.class, sql = """
        select id from raw_data.orders {% if is_incremental() %} where id > (select max(id) from {{ this }}) {% endif %}
        """)
    @Incremental(uniqueKey = "id", lateBy = "3 days")
    interface NothingToMoveBack {}

    @Model(refs = RawOrders.class, sql = """
        select id, loaded_at from raw_data.orders
        {% if is_incremental() %} where loaded_at > (select max(loaded_at) from {{ this }}) {% endif %}
        """)
    @Incremental(lateBy = "3 days")
    interface AddedAgain {}

    @Incremental
    interface NoModel {}
}
