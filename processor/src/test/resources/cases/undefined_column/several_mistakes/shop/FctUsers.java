package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select user_idd
        from raw_data.orders
        """)
public interface FctUsers {}
