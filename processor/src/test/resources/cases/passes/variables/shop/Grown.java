package shop;

import dev.headrace.Hook;
import dev.headrace.Incremental;
import dev.headrace.Index;
import dev.headrace.Model;
import dev.headrace.When;

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
@Index(columns = "part", where = "start >= {{ var('start') }} and part::text <> '{{var(\"status\")}}'")
@Index(expression = "orders % {{ var('limit') }}", unique = true)
@Hook(sql = "comment on table {{ this }} is 'until {{ var(\"until\") }}, in {{ this }}'")
@Hook(sql = "insert into analytics.log select {{ var('until') }}, count(*) from {{ this }}", when = When.AFTER_COMMIT)
public interface Grown {}
