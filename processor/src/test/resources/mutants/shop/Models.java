package shop;

import dev.headrace.Incremental;
import dev.headrace.Model;

class Models {
    /** Each kind of join. An outer join whose lonely rows a condition drops is an inner one, and is not turned into it. */
    @Model(refs = {Orders.class, Customers.class}, sql = """
        select o.id, c.name, f.name as inviter, g.name as guest
        from raw.orders as o
        join raw.customers as c on c.id = o.customer_id and c.name <> ''
        left outer join raw.customers as f on f.id = c.invited_by
        full join raw.customers as g on g.id = f.invited_by
        """)
    interface Joined {}

    @Model(refs = {Orders.class, Customers.class}, sql = """
        select o.id, c.name
        from raw.orders as o
        left join raw.customers as c on c.id = o.customer_id
        where c.name like 'A%'
        """)
    interface ProvedInner {}

    /** A test that always holds is not left out. */
    @Model(refs = Orders.class, sql = """
        select id, /* and */ not (paid and pieces > 1) as open
        from raw.orders
        where status in ('a', 'b') and amount is not null and customer_id is not null
            and (ordered_on between date '2026-01-01' and date '2026-02-01' or pieces >= 10)
            and exists (select 1 from raw.orders as other where other.id <> orders.id)
        """)
    interface Conditions {}

    /** Of what is never null neither COALESCE nor count makes a difference; a function whose mutant has another type stays. */
    @Model(refs = Orders.class, sql = """
        select
            coalesce(status, 'none') as status,
            coalesce(amount, 0) as amount,
            round(amount * 1.5, 2) + pieces as total,
            case when paid is true then 'paid' else lower(status) end as state
        from raw.orders
        """)
    interface Values {}

    @Model(refs = Orders.class, sql = """
        select
            customer_id,
            count(*) as orders,
            count(status) as known,
            count(amount) as amounts,
            count(distinct status) as states,
            count(case when paid then 1 end) as paid_orders,
            max(distinct pieces) as most,
            sum(amount) filter (where paid) as paid,
            sum(pieces) as pieces,
            min(ordered_on) as first_on,
            array_agg(id order by ordered_on desc) as ids
        from raw.orders
        group by 1
        having sum(amount) > 100
        order by count(*) + 1 desc
        """)
    interface Grouped {}

    /** Rows that a key tells apart come once in any case. */
    @Model(refs = Orders.class, sql = "select distinct id, status from raw.orders")
    interface ProvedDistinct {}

    /** What UNION makes single once more need not be so before; what cuts rows off sees their order. */
    @Model(refs = {Orders.class, Customers.class}, sql = """
        select distinct status as word from raw.orders
        union all
        select name from raw.customers
        union
        (select distinct status from raw.orders where true order by status limit 3)
        except all
        select distinct name from raw.customers
        where exists (select distinct 1 + 1 from raw.orders where pieces in (select 1 union all select 2))
        """)
    interface Words {}

    /** Without a sort key's end or a condition a recursive query might not end, but each mutant has a time limit. */
    @Model(refs = Customers.class, sql = """
        with recursive chain as (
            select id, 1 as depth from raw.customers where invited_by is null
            union
            select c.id, depth + 1 from raw.customers as c join chain on chain.id = c.invited_by
        )
        select id, max(depth) as depth, row_number() over (partition by max(depth), id % 2 order by id) as place, sum(id) over w as ids
        from chain
        group by id
        window w as (order by id desc rows between 2 preceding and current row)
        """)
    interface Chain {}

    @Model(refs = Orders.class, sql = """
        select id, amount from raw.orders
        {% if is_incremental() %} where id > (select max(id) from {{ this }}) {% endif %};
        """)
    @Incremental(uniqueKey = "id")
    interface Growing {}

    /** What a variable holds is not the model's; the test against it is. */
    @Model(refs = Orders.class, sql = """
        select id, '{{ var("word") }}' || status as word
        from raw.orders
        where {{ var('least') }} <= pieces and exists (select 1 from {{ source('raw', 'orders') }})
        """)
    interface Chosen {}
}
