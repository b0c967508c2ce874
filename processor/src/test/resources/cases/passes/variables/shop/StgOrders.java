package shop;

import dev.headrace.Model;
import dev.headrace.NotNull;
import java.time.LocalDate;

/** Variables as values, in strings, in both branches and in an argument that is expanded. */
@Model(
        refs = {RawOrders.class, Money.class},
        sql = """
    select
        id as order_id,
        status,
        {{ var('start') }},
        {{ var("code") }} as code,
        ({{ var('ids') }})[1] as first_id,
        {{- var('ids') -}} [2] as second_id,
        'from {{ var('start') }} to {{ var('until') }}' as period, -- {{ var('unheard') }}
        E'\\\\t{{ var('status') }}' as escaped,
        '{{1,2},{3,4}}'::int[] as squares,
        twice({{ var('status') }} || 'x {{ var('limit') }}') as twice,
        date_trunc('{{ var('limit') }}{{ var('empty') }}', order_date)::date as odd,
        count(*) over (order by order_date + {{ var('limit') }}) as n
    from raw_data.orders
    where order_date between '{{ var('start') }}'::date and {{ var('until') }}
        and id = any({{ var('ids') }})
        and status in ({{ var('status') }}, '{{ var("status") }}')
    limit {{ var('limit') }}
    """)
public interface StgOrders {
    @NotNull(where = "status = {{ var('status') }} or status like '{{var('status')}}%'")
    long orderId();

    LocalDate date();
}
