package shop;

import dev.headrace.Model;

@Model(refs = {RawOrders.class, RawPayments.class}, sql = """
        select amount
        from raw_data.orders
        join raw_data.payments using (order_id)
        """)
public interface StgOrders {}
