with paid as (
    select sale_id, sum(quantity * price) as revenue, count(*) as lines
    from sale_lines
    group by sale_id
)
select s.id, s.customer_id, coalesce(p.revenue, 0) as revenue, coalesce(p.lines, 0) as lines
from sales s
left join paid p on p.sale_id = s.id
=> id bigint not null, customer_id bigint not null, revenue numeric not null, lines bigint not null

with ranked as (
    select s.*, row_number() over (partition by customer_id order by placed_on desc, id desc) as rn
    from sales s
)
select r.id, r.customer_id, r.status, r.total, r.meta ->> 'channel' as channel
from ranked r
where rn = 1
=> id bigint not null, customer_id bigint not null, status character varying(20), total numeric(12,2) not null, channel text

select c.id, c.name, count(s.id) as sales, sum(s.total) as spent, min(s.placed_on) as first_sale, max(s.placed_on) as last_sale, avg(s.total)::numeric(12,2) as mean
from customers c
left join sales s on s.customer_id = c.id
group by c.id, c.name
=> id bigint not null, name text not null, sales bigint not null, spent numeric, first_sale date, last_sale date, mean numeric(12,2)

select date_trunc('month', s.placed_on)::date as month, coalesce(c.country, '??') as country, count(distinct s.customer_id) as buyers, sum(s.total - coalesce(s.discount, 0)) as net
from sales s
join customers c on c.id = s.customer_id
where s.status in ('shipped', 'completed') and s.placed_on >= current_date - interval '1 year'
group by 1, 2
having sum(s.total) > 100
order by 1, 4 desc nulls last
=> month date not null, country bpchar not null, buyers bigint not null, net numeric not null

with months as (
    select g::date as month from generate_series('2024-01-01'::date, '2024-12-01', '1 month') g
), monthly as (
    select date_trunc('month', placed_on)::date as month, sum(total) as total from sales group by 1
)
select m.month, coalesce(t.total, 0) as total, lag(t.total) over (order by m.month) as before, coalesce(t.total, 0) - coalesce(lag(t.total) over (order by m.month), 0) as change, round(100.0 * t.total / nullif(sum(t.total) over (), 0), 2) as share
from months m
left join monthly t using (month)
=> month date, total numeric not null, before numeric, change numeric not null, share numeric

select s.id, case when s.discount is null then 'full' when s.discount / s.total > 0.5 then 'sale' else 'cut' end as kind, s.placed_on + 30 as due, extract(dow from s.placed_on)::int as weekday, to_char(s.placed_on, 'YYYY-MM') as month, md5(s.id::text || '-' || coalesce(s.status, '')) as key
from sales s
=> id bigint not null, kind text not null, due date not null, weekday integer, month text, key text not null

select s.id, t.tag, t.n
from sales s
cross join lateral unnest(s.tags) with ordinality as t(tag, n)
where t.tag is not null
=> id bigint not null, tag text not null, n bigint not null

select s.id, i.sku, i.qty, i.qty * i.price as amount
from sales s
cross join lateral jsonb_to_recordset(s.meta -> 'items') as i(sku text, qty int, price numeric(10,2))
=> id bigint not null, sku text, qty integer, amount numeric

select id, meta ->> 'channel' as channel, (meta ->> 'weight')::numeric as weight, (meta -> 'address' ->> 'zip')::varchar(10) as zip, meta ? 'gift' as gift, jsonb_array_length(meta -> 'items') as items
from sales
=> id bigint not null, channel text, weight numeric, zip character varying(10), gift boolean, items integer

select customer_id, array_agg(distinct status order by status) as statuses, string_agg(distinct status, ', ' order by status) as list, jsonb_object_agg(id, total) as totals, percentile_cont(0.5) within group (order by total) as median, mode() within group (order by status) as usual, count(*) filter (where status = 'returned') as returned, bool_or(discount > 0) as discounted
from sales
group by customer_id
=> customer_id bigint not null, statuses character varying[], list text, totals jsonb not null, median double precision not null, usual character varying, returned bigint not null, discounted boolean

with recursive chain as (
    select id, referrer_id, name, 1 as depth, array[id] as path from customers where referrer_id is null
    union all
    select c.id, c.referrer_id, c.name, h.depth + 1, h.path || c.id
    from customers c
    join chain h on c.referrer_id = h.id
    where not c.id = any (h.path)
)
select id, name, depth, path, cardinality(path) as steps from chain
=> id bigint not null, name text not null, depth integer, path bigint[], steps integer

select 'sale' as kind, id, placed_on as day, total as amount, null as note from sales
union all
select 'customer', id, created_at::date, balance, name from customers
=> kind text not null, id bigint not null, day date not null, amount numeric(12,2), note text

select c.*, (select max(placed_on) from sales s where s.customer_id = c.id) as last_sale, exists (select 1 from sales s where s.customer_id = c.id and s.total > 1000) as big
from customers c
where c.active and not exists (select 1 from sales s where s.customer_id = c.id and s.status = 'returned')
=> id bigint not null, name text not null, email text, country character(2), referrer_id bigint, created_at timestamp with time zone not null, balance numeric(12,2), active boolean not null, last_sale date, big boolean not null

select country, grouping(country) as g, active, sum(balance) as balance, count(*) as n
from customers
group by rollup (country, active)
order by 1 nulls last
=> country character(2), g integer not null, active boolean, balance numeric, n bigint not null

select id, total, ntile(10) over (order by total) as decile, percent_rank() over (order by total) as rank, total - avg(total) over (partition by customer_id) as off, first_value(id) over w as first, last_value(id) over w as latest, sum(total) over (w rows between unbounded preceding and current row) as running
from sales
window w as (partition by customer_id order by placed_on)
=> id bigint not null, total numeric(12,2) not null, decile integer not null, rank double precision not null, off numeric not null, first bigint, latest bigint, running numeric

select distinct on (customer_id) customer_id, id as sale_id, placed_on, total
from sales
order by customer_id, placed_on desc, id
=> customer_id bigint not null, sale_id bigint not null, placed_on date not null, total numeric(12,2) not null

select s.id, l.line_no, l.quantity * l.price as amount, sum(l.quantity * l.price) over (partition by s.id) as sale_amount, rank() over (partition by s.id order by l.price desc nulls last) as rank
from sales s
join sale_lines l on l.sale_id = s.id
=> id bigint not null, line_no integer not null, amount numeric, sale_amount numeric, rank bigint not null

select x.customer_id, x.total
from (
    select customer_id, sum(total) as total, dense_rank() over (order by sum(total) desc) as r
    from sales
    group by customer_id
) x
where x.r <= 10
=> customer_id bigint not null, total numeric not null

select coalesce(a.month, b.month) as month, a.n as sales, b.n as customers
from (select date_trunc('month', placed_on) as month, count(*) as n from sales group by 1) a
full join (select date_trunc('month', created_at) as month, count(*) as n from customers group by 1) b using (month)
=> month timestamp with time zone, sales bigint, customers bigint

select id, regexp_replace(lower(trim(name)), '[^a-z]+', '-', 'g') as slug, split_part(email, '@', 2) as domain, left(name, 1) || '.' as initial, length(email) > 10 as long, coalesce(nullif(trim(country), ''), 'XX')::char(2) as country
from customers
=> id bigint not null, slug text not null, domain text, initial text not null, long boolean, country character(2) not null

select id, created_at at time zone 'Europe/Berlin' as local, (created_at at time zone 'UTC')::date as day, now() - created_at as age, extract(epoch from now() - created_at) / 86400 as days, date_part('year', age(created_at)) as years, created_at > now() - interval '90 days' as recent
from customers
=> id bigint not null, local timestamp without time zone not null, day date not null, age interval not null, days numeric, years double precision, recent boolean not null

with paid as (
    select sale_id, sum(quantity * product) as revenue
    from sale_lines
    group by sale_id
)
select s.id, coalesce(p.revenue, 0) as revenue
from sales s
left join paid p on p.sale_id = s.id
=! undefined_function *

with paid as (
    select sale_id, product, sum(quantity * price) as revenue
    from sale_lines
    group by sale_id
)
select * from paid
=! grouping_error product

with paid as (
    select sale_id, string_agg(product, ',') as products
    from sale_lines
    group by sale_id
)
select s.id, coalesce(p.products, 0) as products
from sales s
left join paid p on p.sale_id = s.id
=! datatype_mismatch 0

select s.id, c.name
from sales s
join customers c on c.id = s.status
=! undefined_function =

select s.id, round(avg(s.total), 2) as mean, s.status
from sales s
group by s.id
=! grouping_error s.status

select 'sale' as kind, id, placed_on as day from sales
union all
select 'customer', id, name from customers
=! datatype_mismatch name

select customer_id, sum(total) as total
from sales
where total > avg(total)
group by customer_id
=! grouping_error avg

select customer_id, rank() over (order by total) as r
from sales
where r = 1
=! undefined_column r

select to_char(total) as t
from sales
=! undefined_function to_char

select sum(meta ->> 'n') as n
from sales
=! undefined_function sum

select id, tags || 5 as tags
from sales
=! undefined_function ||

select c.name
from customers c
where c.active = 1
=! undefined_function =

select c.name
from customers c
where c.created_at > 20240101
=! undefined_function >

select date_diff('day', s.placed_on, current_date) as days
from sales s
=! undefined_function date_diff

select ifnull(s.discount, 0) as discount
from sales s
=! undefined_function ifnull

select s.placed_on + interval 30 day as due
from sales s
=! syntax_error 30

select isnull(s.discount, 0) as discount
from sales s
=! undefined_function isnull

select nvl(s.discount, 0) as discount
from sales s
=! undefined_function nvl

select iff(s.discount is null, 0, 1) as discount
from sales s
=! undefined_function iff

select datediff(s.placed_on, s.placed_on) as d
from sales s
=! undefined_function datediff

select safe_cast(s.status as int) as d
from sales s
=! syntax_error as

select dateadd(day, 1, s.placed_on) as d
from sales s
=! undefined_column day

select s.status + 'x' as d
from sales s
=! undefined_function +

select concat(s.status, 'x') + 1 as d
from sales s
=! undefined_function +

select len(s.status) as d
from sales s
=! undefined_function len

select getdate() as d
=! undefined_function getdate

select sysdate as d
=! undefined_column sysdate

select listagg(status, ',') as d
from sales
=! undefined_function listagg

select group_concat(status) as d
from sales
=! undefined_function group_concat

select array_agg(status)[1] as d
from sales
=! syntax_error [1]

select approx_count_distinct(status) as d
from sales
=! undefined_function approx_count_distinct

select countif(total > 1) as d
from sales
=! undefined_function countif

select substring_index(status, ',', 1) as d
from sales
=! undefined_function substring_index

select to_date(placed_on) as d
from sales
=! undefined_function to_date

select strftime('%Y', placed_on) as d
from sales
=! undefined_function strftime

select year(placed_on) as d
from sales
=! undefined_function year

select month(placed_on) as d
from sales
=! undefined_function month

select if(total > 1, 1, 0) as d
from sales
=! undefined_function if

select charindex('a', status) as d
from sales
=! undefined_function charindex

select try_cast(status as int) as d
from sales
=! syntax_error as

select status::string as d
from sales
=! undefined_object string

select status::int64 as d
from sales
=! undefined_object int64

select total::number(10,2) as d
from sales
=! undefined_object number

select placed_on::datetime as d
from sales
=! undefined_object datetime

select total::float64 as d
from sales
=! undefined_object float64

select * exclude (id) from sales
=! syntax_error exclude

select id, sum(total) from sales group by all
=! syntax_error 

select id from sales qualify row_number() over () = 1
=! syntax_error row_number

select `id` from sales
=! syntax_error from

select [id] from sales
=! syntax_error [id]

select top 10 id from sales
=! syntax_error 10

select id from sales limit 5, 10
=! syntax_error limit

select s.id,
    case when s.total > 100 then 'big'
        when s.total > 10 then 1
        else 'small' end as size
from sales s
=! invalid_text_representation 'small'

select meta ->> 'n' + 1 as n
from sales
=! invalid_text_representation 'n'

select c.name
from customers c
where c.created_at > '2024-01-32'
=! datetime_field_overflow '2024-01-32'

select total::double as d
from sales
=! undefined_object double

select s.id, s.placed_on - '30 days' as due
from sales s
=! invalid_datetime_format '30
