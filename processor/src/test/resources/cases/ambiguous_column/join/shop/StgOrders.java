package shop;

import dev.headrace.Model;

@Model(refs = {RawOrders.class, RawPayments.class}, sql = """
        select id, amount
        from raw_data.orders
        join raw_data.payments on order_id = raw_data.orders.id
        """)
public interface StgOrders {}
