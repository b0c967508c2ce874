package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        {% set x = 1 %}
        select id from raw_data.orders
        """)
public interface StgOrders {}
