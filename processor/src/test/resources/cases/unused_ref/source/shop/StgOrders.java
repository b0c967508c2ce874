package shop;

import dev.headrace.Model;

@Model(refs = {RawOrders.class, RawPayments.class}, sql = """
        select id from raw_data.orders
        """)
public interface StgOrders {}
