package shop;

import dev.headrace.Materialized;
import dev.headrace.Model;

@Model(materialized = Materialized.EPHEMERAL, refs = RawOrders.class, sql = """
    select id, status from raw_data.orders -- the new ones
    """)
public interface StgOrders {
    long id();
}
