package shop;

import dev.headrace.Model;

@Model(sql = """
        select o.id, p.amount
        from raw_data.orders o
        join raw_data.payments p on p.order_id = o.id
        """)
public interface StgOrders {}
