package shop;

import dev.headrace.Incremental;
import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
    select id, loaded_at::date as day
    from raw_data.orders
    {% if is_incremental() %} where loaded_at > (select max(day) from {{ this }}) {% endif %}
    """)
@Incremental
public interface Events {}
