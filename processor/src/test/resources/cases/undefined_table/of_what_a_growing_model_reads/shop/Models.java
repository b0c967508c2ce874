package shop;

import dev.headrace.Incremental;
import dev.headrace.Model;
import dev.headrace.Source;
import dev.headrace.SqlFunction;

final class Models {
    private Models() {}

    @Source(schema = "raw_data", table = "raw_orders", name = "shop")
    interface RawOrders {
        long id();
    }

    interface Keys {
        @SqlFunction("md5(array_to_string(parts, '-', '(none)'))")
        String surrogateKey(Object... parts);
    }

    @Model(refs = RawOrders.class, sql = "select id, id + 1 as next from {{ source('shop', 'orders') }}")
    interface StgOrders {}

    @Model(
            refs = {StgOrders.class, Keys.class},
            sql = "select surrogate_key(id, next) as order_key, next::text as next, id > 0 as positive from stg_orders")
    @Incremental(uniqueKey = {"order_key", "next"})
    interface FctOrders {
        boolean positive();
    }
}
