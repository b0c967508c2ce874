package shop;

import dev.headrace.Index;
import dev.headrace.Materialized;
import dev.headrace.Model;

@Model(materialized = Materialized.MATERIALIZED_VIEW, refs = StgOrders.class, sql = """
    -- one row a status
    with recursive counted as (select status, count(*) as orders from stg_orders group by stg_orders.status)
    select * from counted
    """)
@Index(columns = "status", unique = true)
public interface Statuses {}
