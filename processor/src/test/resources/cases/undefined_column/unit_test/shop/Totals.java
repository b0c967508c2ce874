package shop;

import dev.headrace.Incremental;
import dev.headrace.Model;

@Incremental(uniqueKey = "order_id")
@Model(refs = Paid.class, sql = """
    select order_id, sum(amount) as total, max(note)::citext as note, current_date as day
    from paid
    {% if is_incremental() %}
    where order_id > (select max(order_id) from {{ this }})
    {% endif %}
    group by order_id
    """)
public interface Totals {}
