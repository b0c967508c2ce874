package shop;

import dev.headrace.Model;

@Model(refs = {RawOrders.class, Texts.class, Mood.class}, sql = """
        select id from raw_data.orders
        """)
public interface StgOrders {}
