package shop;

import dev.headrace.Incremental;
import dev.headrace.Model;

/** Grouped by a variable's value, and grown from another's. */
@Model(refs = StgOrders.class, sql = """
    select date_trunc('{{ var('status') }}', date) as part, {{ var('start') }} as start, count(*) as orders
    from stg_orders
    {% if is_incremental() %}
    where date > {{ var('until') }}
    {% endif %}
    group by date_trunc('{{var("status")}}', date), {{ var("start") }}
    """)
@Incremental
public interface Grown {}
