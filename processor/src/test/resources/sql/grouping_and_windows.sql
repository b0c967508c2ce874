select user_id, count(*) as n from stg_orders group by user_id
=> user_id bigint, n bigint not null

select user_id as u, count(*) as n from stg_orders group by u
=> u bigint, n bigint not null

select user_id as order_status, count(*) as n from stg_orders group by order_status, user_id
=> order_status bigint, n bigint not null

select user_id, count(*) as n from stg_orders group by 1 order by 2 desc
=> user_id bigint, n bigint not null

select user_id, count(*) as n from stg_orders group by user_id having count(*) > 1
=> user_id bigint, n bigint not null

select user_id, count(*) as n from stg_orders group by user_id having n > 1
=! undefined_column n

select user_id, count(*) as n from stg_orders group by user_id order by n
=> user_id bigint, n bigint not null

select user_id, count(*) as n from stg_orders group by user_id order by n + 1
=! undefined_column n

select user_id, count(*) as n from stg_orders group by user_id order by count(*)
=> user_id bigint, n bigint not null

select user_id, count(*) as n from stg_orders group by user_id order by max(order_date)
=> user_id bigint, n bigint not null

select user_id, count(*) as n from stg_orders group by nope
=! undefined_column nope

select user_id, count(*) as n from stg_orders o group by o.user_id
=> user_id bigint, n bigint not null

select user_id, count(*) as n from stg_orders o group by x.user_id
=! undefined_table x.user_id

select date_trunc('month', order_date) as month, count(*) from stg_orders group by date_trunc('month', order_date)
=> month timestamp with time zone, count bigint not null

select date_trunc('month', order_date) as month, count(*) from stg_orders group by month
=> month timestamp with time zone, count bigint not null

select date_trunc('month', order_date) as order_date, count(*) from stg_orders group by 1
=> order_date timestamp with time zone, count bigint not null

select date_trunc('month', order_date) as month, count(*) from stg_orders group by 1 order by month
=> month timestamp with time zone, count bigint not null

select extract(month from order_date) as m, count(*) from stg_orders group by m having extract(month from order_date) > 1
=> m numeric, count bigint not null

select user_id, order_date, count(*) from stg_orders group by user_id, order_date
=> user_id bigint, order_date date, count bigint not null

select user_id, order_date, count(*) from stg_orders group by (user_id, order_date)
=> user_id bigint, order_date date, count bigint not null

select user_id, order_date, count(*) from stg_orders group by cube (user_id, order_date)
=> user_id bigint, order_date date, count bigint not null

select user_id, order_date, count(*) from stg_orders group by rollup (user_id, nope)
=! undefined_column nope

select user_id, order_date, count(*) from stg_orders group by grouping sets ((user_id, order_date), (user_id), ())
=> user_id bigint, order_date date, count bigint not null

select user_id, order_date, count(*) from stg_orders group by grouping sets (user_id, order_date)
=> user_id bigint, order_date date, count bigint not null

select user_id, order_date, count(*) from stg_orders group by grouping sets ((user_id, nope), ())
=! undefined_column nope

select user_id, order_date, count(*), grouping(user_id, order_date) as g from stg_orders group by rollup (user_id, order_date)
=> user_id bigint, order_date date, count bigint not null, g integer not null

select user_id as u, order_date as d, count(*) from stg_orders group by rollup (u, d)
=> u bigint, d date, count bigint not null

select user_id as u, count(*) from stg_orders group by grouping sets ((u), ())
=> u bigint, count bigint not null

select count(*) from stg_orders group by ()
=> count bigint not null

select count(*) from stg_orders having count(*) > 1
=> count bigint not null

select count(*) from stg_orders having nope > 1
=! undefined_column nope

select count(distinct user_id), count(distinct (user_id, order_id)) as c2 from stg_orders
=> count bigint not null, c2 bigint not null

select string_agg(order_status, ', ' order by nope) from stg_orders
=! undefined_column nope

select string_agg(distinct order_status, ', ' order by order_status desc) from stg_orders
=> string_agg text

select array_agg(order_id order by order_date desc nulls last, user_id) from stg_orders
=> array_agg bigint[]

select count(*) filter (where order_status = 'a' and nope) from stg_orders
=! undefined_column nope

select sum(amount) filter (where method in ('a', 'b')) as s from stg_payments
=> s numeric

select percentile_cont(0.5) within group (order by amount) as median from stg_payments
=> median double precision

select percentile_cont(0.5) within group (order by nope) as median from stg_payments
=! undefined_column nope

select mode() within group (order by method) from stg_payments
=> mode text

select distinct order_status from stg_orders
=> order_status text

select distinct order_status from stg_orders order by order_status
=> order_status text

select distinct order_status as s from stg_orders order by s
=> s text

select distinct lower(order_status) from stg_orders order by 1
=> lower text

select distinct on (user_id) user_id, order_date from stg_orders order by user_id, order_date desc
=> user_id bigint, order_date date

select distinct on (user_id, order_date) order_id, user_id from stg_orders order by user_id, order_date
=> order_id bigint, user_id bigint

select distinct on (u) user_id as u, order_date from stg_orders order by u
=> u bigint, order_date date

select distinct on (1) user_id, order_date from stg_orders order by 1
=> user_id bigint, order_date date

select distinct on (nope) user_id from stg_orders
=! undefined_column nope

select distinct on (3) user_id, order_date from stg_orders
=! invalid_column_reference 3

select distinct on (user_id) * from stg_orders order by user_id, order_date desc
=> order_id bigint, user_id bigint, order_date date, order_status text

select distinct count(*) from stg_orders
=> count bigint not null

select all order_id from stg_orders
=> order_id bigint

select row_number() over (order by order_id) from stg_orders
=> row_number bigint not null

select row_number() over () as rn, rank() over (order by order_date) as rk from stg_orders
=> rn bigint not null, rk bigint not null

select row_number() over (partition by user_id order by order_date desc) as rn from stg_orders where rn = 1
=! undefined_column rn

select lag(order_date) over (partition by user_id order by order_date) as prev, lead(order_date, 2) over (order by order_date) as next2 from stg_orders
=> prev date, next2 date

select lag(order_date) over (partition by nope order by order_date) as prev from stg_orders
=! undefined_column nope

select lag(order_date) over (partition by user_id order by nope) as prev from stg_orders
=! undefined_column nope

select sum(amount) over w as s, avg(amount) over w as a from stg_payments window w as (partition by order_id order by payment_id)
=> s numeric, a numeric

select sum(amount) over (w order by payment_id) as s from stg_payments window w as (partition by order_id)
=> s numeric

select sum(amount) over (w rows between 1 preceding and current row) as s from stg_payments window w as (partition by order_id order by payment_id)
=> s numeric

select sum(amount) over (w rows unbounded preceding) as s from stg_payments window w as (order by payment_id)
=> s numeric

select sum(amount) over (w) as s from stg_payments window w as (order by payment_id)
=> s numeric

select sum(amount) over (nope order by payment_id) as s from stg_payments window w as (partition by order_id)
=! undefined_object (nope

select sum(amount) over w2 as s from stg_payments window w as (partition by order_id), w2 as (w order by payment_id)
=> s numeric

select sum(amount) over w2 as s from stg_payments window w2 as (w order by payment_id), w as (partition by order_id)
=! undefined_object (w

select sum(amount) over w as s from stg_payments window w as (order by nope)
=! undefined_column nope

select sum(amount) over "W" as s from stg_payments window w as ()
=! undefined_object "W"

select sum(amount) over W as s from stg_payments window w as ()
=> s numeric

select order_id from stg_orders order by row_number() over (partition by user_id order by order_date)
=> order_id bigint

select order_id from stg_orders order by row_number() over w
=! undefined_object w

select order_id from stg_orders order by row_number() over w window w as (order by order_id)
=! syntax_error window

select order_id from stg_orders window w as (order by order_date) order by row_number() over w
=> order_id bigint

select sum(sum(amount)) over (order by order_id) as running from stg_payments group by order_id
=> running numeric

select first_value(amount) over (order by payment_id rows between unbounded preceding and unbounded following) as f, nth_value(amount, 2) over (order by payment_id range between unbounded preceding and current row) as n from stg_payments
=> f numeric, n numeric

select sum(amount) over (order by payment_id groups between 1 preceding and 1 following exclude current row) as g from stg_payments
=> g numeric

select sum(amount) over (order by payment_id rows between nope preceding and 1 following) as g from stg_payments
=! undefined_column nope

select count(*) filter (where amount > 1) over (partition by order_id) as c from stg_payments
=> c bigint not null

select (sum(amount) over ()) / count(*) over () as x from stg_payments
=> x numeric

select amount / sum(amount) over (partition by order_id) as share from stg_payments
=> share numeric

select order_id, sum(amount) as total from stg_payments group by order_id order by sum(amount) desc limit 10
=> order_id bigint, total numeric

select order_id, sum(amount) as total from stg_payments group by order_id order by total desc nulls last fetch first 10 rows only
=> order_id bigint, total numeric

select order_id as o from stg_orders order by order_id, o, stg_orders.order_id
=> o bigint

select order_id as user_id, user_id as order_id from stg_orders order by user_id
=> user_id bigint, order_id bigint

select order_id as user_id from stg_orders order by user_id + 1
=> user_id bigint

select lower(order_status) as order_status from stg_orders order by order_status
=> order_status text

select lower(order_status) as order_status, count(*) from stg_orders group by order_status
=> order_status text, count bigint not null

select order_id, user_id as order_id2 from stg_orders order by order_id2 desc
=> order_id bigint, order_id2 bigint

select order_id a, user_id a from stg_orders order by 1
=! duplicate_column

select order_id a, order_id a from stg_orders order by a
=! duplicate_column

select order_id a, stg_orders.order_id a from stg_orders order by a
=! duplicate_column

select order_id, order_id::int from stg_orders order by order_id
=! ambiguous_column order_id

select order_id as x, user_id as x from stg_orders group by x, order_id, user_id
=! ambiguous_column x

select 1 as x from stg_orders order by 'a'
=! syntax_error 'a'

select 1 as x from stg_orders order by null
=! syntax_error null

select 1 as x from stg_orders group by 'a'
=! syntax_error 'a'

select order_id from stg_orders order by 1.5
=! syntax_error 1.5

select order_id from stg_orders order by -1
=! invalid_column_reference -1

select order_id from stg_orders order by +1
=> order_id bigint

select order_id from stg_orders order by (1)
=> order_id bigint

select order_id from stg_orders order by 1, 1
=> order_id bigint

select order_id from stg_orders order by (select 1)
=> order_id bigint

select order_id from stg_orders order by (select nope)
=! undefined_column nope

select order_id from stg_orders order by case when order_status = 'a' then 1 else 2 end, order_id
=> order_id bigint

select order_id from stg_orders order by order_status collate "C"
=> order_id bigint

select order_id from stg_orders o order by o.user_id desc, o.nope
=! undefined_column o.nope

select * from stg_orders order by order_id
=> order_id bigint, user_id bigint, order_date date, order_status text

select * from stg_orders order by 5
=! invalid_column_reference 5

select * from stg_orders order by 4
=> order_id bigint, user_id bigint, order_date date, order_status text

select * from stg_orders order by nope
=! undefined_column nope

select o.*, 1 as x from stg_orders o order by x, order_id, user_id + 1
=> order_id bigint, user_id bigint, order_date date, order_status text, x integer not null

select order_id from stg_orders limit 10
=> order_id bigint

select order_id from stg_orders limit all
=> order_id bigint

select order_id from stg_orders limit null
=> order_id bigint

select order_id from stg_orders offset 3
=> order_id bigint

select order_id from stg_orders offset 3 rows
=> order_id bigint

select order_id from stg_orders offset 3 rows fetch next 5 rows only
=> order_id bigint

select order_id from stg_orders limit (select count(*) from stg_users)
=> order_id bigint

select order_id from stg_orders limit 1 + 1
=> order_id bigint

select order_id from stg_orders order by order_id fetch first 5 rows with ties
=> order_id bigint

select order_id from stg_orders fetch first row only
=> order_id bigint

select order_id from stg_orders for update of stg_orders
=> order_id bigint

select order_id from stg_orders for share skip locked
=> order_id bigint

select grouping((select max(s.total) from sales s where s.customer_id = c.id)) as g, (select max(s.total) from sales s where s.customer_id = c.id) as most from customers c group by rollup (most)
=> g integer not null, most numeric

select case when grouping(first) = 0 then first end as f, upper(name) as first from customers group by cube (first)
=! undefined_column first

-- An array is the same whether a cast says its type or its elements do
select (array[t.v, '{}'::jsonb])::jsonb[] as a from jsonb_each('{}') as t(k, v) group by array[t.v, '{}'::jsonb]
=> a jsonb[] not null

select array[t.v, '{}']::jsonb[] as a from jsonb_each('{}') as t(k, v) group by array[t.v, '{}'::jsonb]
=> a jsonb[] not null

select i4 from numbers left join (values (1::bigint)) as v(i4) using (i4) group by numbers.i4
=> i4 bigint

select i4 from numbers join (values (1::bigint)) as v(i4) using (i4) group by numbers.i4
=! grouping_error i4

select i4 from numbers full join (values (1::bigint)) as v(i4) using (i4) group by numbers.i4
=! grouping_error

select i4 from numbers full join (values (1::bigint)) as v(i4) using (i4) group by numbers.i4, v.i4
=> i4 bigint

select i4 from numbers full join (values (1)) as v(i4) using (i4) group by v.i4, numbers.i4
=> i4 integer

select sum(i4) over () from numbers right join (values (1::smallint)) as v(i4) using (i4) group by v.i4 having i4 > 1 order by i4
=> sum bigint not null

select i4 from numbers full join (values (1)) as v(i4) using (i4) full join (values (1)) as w(i4) using (i4) group by numbers.i4, v.i4, w.i4
=> i4 integer

select i4 from numbers full join (values (1)) as v(i4) using (i4) full join (values (1)) as w(i4) using (i4) group by numbers.i4, w.i4
=! grouping_error

select numbers.i4 from numbers left join (values (1::bigint)) as v(i4) using (i4) group by i4
=! grouping_error numbers.i4

select avg((select avg(a2.c) from (values (1)) a3(x))) from (values (1)) a2(c)
=! grouping_error avg

select avg((select avg(a1.c order by a1.c) from (values (1)) a1(c) order by avg(a2.c))) from (values (1)) a2(c)
=! grouping_error avg

select avg((select avg(a1.c order by avg(a2.c)) from (values (1)) a1(c))) from (values (1)) a2(c)
=! grouping_error avg

select avg((select avg(a1.c order by (select avg(a2.c) from (values (1)) a3(x))) from (values (1)) a1(c))) from (values (1)) a2(c)
=! grouping_error avg

select avg((select avg(a1.c + (select avg(a2.c) from (values (1)) a3(x))) from (values (1)) a1(c))) from (values (1)) a2(c)
=! grouping_error avg

select (select avg(a1.c + (select avg(a2.c) from (values (1)) a3(x))) from (values (1)) a1(c)) from (values (1)) a2(c)
=> avg numeric

select (select avg(a1.c) filter (where (select avg(a2.c) from (values (1)) a3(x)) > 1) from (values (1)) a1(c)) from (values (1)) a2(c)
=> avg numeric

select (select sum(a1.c order by (select avg(a2.c) from (values (1)) a3(x))) from (values (1)) a1(c)) from (values (1)) a2(c)
=> sum bigint

select (select avg((select sum(c.x + a.x) from (values (1)) c(x))) from (values (1)) b(x)) from (values (1)) a(x)
=> avg numeric

select (select max((select sum(c.x) from (values (1)) c(x))) from (values (1)) b(x)) from (values (1)) a(x)
=> max bigint

select max((select sum(c.x + (select min(a.x) from (values (1)) d(x))) from (values (1)) c(x))) from (values (1)) a(x)
=! grouping_error min

select max((select sum(c.x + a.x) from (values (1)) c(x))) from (values (1)) a(x)
=> max bigint

select a.x, (select count((select sum(c.x + a.x) from (values (1)) c(x))) from (values (1)) b(x)) from (values (1)) a(x)
=! grouping_error a.x
