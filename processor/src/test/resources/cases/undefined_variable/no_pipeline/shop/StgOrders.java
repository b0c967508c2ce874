package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = "select id from raw_data.orders where status = {{ var('status') }}")
public interface StgOrders {}
