package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = "select customer_id, count(*) as orders from raw_data.orders group by customer_id")
public interface Customers {}
