package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select id as order_id from raw_data.orders
        {% if is_incremental() %}
        where id > (select max(t.id) from {{ this }} t)
        {% endif %}
        """)
public interface StgOrders {}
