package shop;

import dev.headrace.Model;

/** A string is checked with what its variables hold by default, where they do; a variable has its type. */
@Model(refs = RawOrders.class, sql = """
    select id, '{{ var('kind') }}'::int as kind, '{{ var('open') }}'::int as open, {{ var('limit') }} || status as s
    from raw_data.orders
    where status > {{ var('open') }}
    """)
public interface StgOrders {}
