package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = "select id from raw_data.orders where order_date > {{ var('start') }}")
public interface StgOrders {}
