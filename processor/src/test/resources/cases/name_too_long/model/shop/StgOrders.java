package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, name = "orders_of_all_customers_that_have_ever_bought_anything_in_the_shop", sql = """
        select id from raw_data.orders
        """)
public interface StgOrders {}
