package shop;

import dev.headrace.Model;

@Model(schema = "raw_data", refs = RawOrders.class, sql = "select id from raw_data.orders where id > 0")
public interface Orders {}
