package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select id, t.*
        from raw_data.orders, pg_options_to_table(array[status]) t
        """)
public interface StgOrders {}
