package shop;

import dev.headrace.Materialized;
import dev.headrace.Model;

@Model(materialized = Materialized.TABLE, refs = StgOrders.class, sql = "select order_id, score from stg_orders where is_placed")
public interface FctOrders {}
