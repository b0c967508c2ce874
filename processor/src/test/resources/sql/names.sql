select 1
=> ?column?

select order_id, user_id as u, order_status "Status" from stg_orders
=> order_id, u, Status

select * from raw.orders
=> id, user_id, order_date, status

select o.*, 1 as one from stg_orders o
=> order_id, user_id, order_date, order_status, one

select stg_orders.* from stg_orders
=> order_id, user_id, order_date, order_status

select main.stg_orders.order_id from stg_orders
=> order_id

select main.stg_orders.order_id from main.stg_orders
=> order_id

select raw.orders.* from raw.orders
=> id, user_id, order_date, status

select lower(order_status), upper(order_status) as up, count(*) over (), coalesce(order_status, ''), nullif(order_status, '') from stg_orders
=> lower, up, count, coalesce, nullif

select order_id::text, order_date::timestamp, '1'::int, cast('a' as varchar(10)), 1::numeric(10,2), date '2020-01-01', interval '1 day', '{}'::jsonb, null::double precision from stg_orders
=> order_id, order_date, int4, varchar, numeric, date, interval, jsonb, float8

select case when true then 1 end, case when true then 'a' else order_status end from stg_orders
=> case, order_status

select case when true then 1 else 2 end::text, (select max(order_id) from stg_orders), (select 1), exists (select 1), array(select 1), array[1, 2] as a from stg_orders
=> text, max, ?column?, exists, array, a

select 1 + 1 as two, 'a' || 'b' as ab, not true as n, 1 is null as i, true, extract(year from order_date), trim(order_status), order_date at time zone 'UTC' as utc from stg_orders
=> two, ab, n, i, ?column?, extract, btrim, utc

select current_date, current_timestamp, localtime, current_user, now() from stg_orders
=> current_date, current_timestamp, localtime, current_user, now

select greatest(1, 2), least(1, 2), position('a' in 'b'), substring('abc' from 2), overlay('abc' placing 'x' from 1)
=> greatest, least, position, substring, overlay

select (array[1,2])[1] as x, tags[1], payload -> 'a' as y, payload ->> 'b' as z, payload #>> '{a,b}' as w from raw.events
=> x, tags, y, z, w

select order_status collate "C", (order_date) from stg_orders
=> order_status, order_date

select u.user_id, o.order_id from stg_users u join stg_orders o using (user_id)
=> user_id, order_id

select * from stg_users join stg_orders using (user_id)
=> user_id, name, email, referrer_id, order_id, order_date, order_status

select * from stg_orders natural join stg_payments
=> order_id, user_id, order_date, order_status, payment_id, amount, method

select * from stg_orders o natural left join stg_users
=> user_id, order_id, order_date, order_status, name, email, referrer_id

select user_id, o.user_id as left_one, u.user_id as right_one from stg_orders o full join stg_users u using (user_id)
=> user_id, left_one, right_one

select * from (stg_orders join stg_payments using (order_id)) as j
=> order_id, user_id, order_date, order_status, payment_id, amount, method

select j.order_id, amount from (stg_orders join stg_payments using (order_id)) j
=> order_id, amount

select * from stg_orders o left join stg_payments p on p.order_id = o.order_id where amount > 0
=! duplicate_column

select x.order_id as a, y.order_id as b from stg_orders x, stg_orders y where x.order_id = y.order_id
=> a, b

select s.order_id, o.order_id as other from main.stg_orders s, raw.stg_orders o
=> order_id, other

select main.stg_orders.order_id, raw.stg_orders.note from main.stg_orders, raw.stg_orders
=> order_id, note

select a, b, c from (values (1, 2, 3)) as v(a, b, c)
=> a, b, c

select column1, column2 from (values (1, 2)) v
=> column1, column2

values (1, 'a'), (2, 'b')
=> column1, column2

select order_id from stg_orders union select user_id from stg_users
=> order_id

select order_id as a from stg_orders union all select user_id from stg_users order by a
=> a

select order_id from stg_orders intersect select user_id from stg_users except select payment_id from stg_payments order by 1
=> order_id

(select order_id from stg_orders order by order_date limit 1) union all (select user_id from stg_users) order by order_id
=> order_id

with a as (select order_id from stg_orders) select * from a
=> order_id

with a(x) as (select order_id, user_id from stg_orders) select * from a
=> x, user_id

with a as (select 1 as x), b as (select x + 1 as y from a) select x, y from a, b
=> x, y

with stg_orders as (select 1 as mine) select * from stg_orders
=> mine

with stg_orders as (select 1 as mine) select * from main.stg_orders
=> order_id, user_id, order_date, order_status

with stg_orders as (select * from stg_orders) select order_id from stg_orders
=> order_id

with a as (select 1 as x) select * from (with a as (select 2 as y) select * from a) b
=> y

with recursive t(n) as (values (1) union all select n + 1 from t where n < 5) select n from t
=> n

with recursive t as (select user_id, referrer_id, 1 as depth from stg_users union all select u.user_id, u.referrer_id, t.depth + 1 from stg_users u join t on t.user_id = u.referrer_id) select * from t
=> user_id, referrer_id, depth

with recursive b as (select x from a), a as (select 1 as x) select * from b
=> x

select (select amount from stg_payments p where p.order_id = o.order_id limit 1) as amount from stg_orders o
=> amount

select order_id from stg_orders o where exists (select 1 from stg_payments p where p.order_id = o.order_id)
=> order_id

select order_id from stg_orders where order_id in (select order_id from stg_payments) and (order_id, user_id) in (select order_id, payment_id from stg_payments)
=> order_id

select order_id from stg_orders where (order_id, user_id) = (select 1, 2)
=> order_id

select order_id from stg_orders where order_id = any (select order_id from stg_payments)
=> order_id

select o.order_id, p.total from stg_orders o cross join lateral (select sum(amount) as total from stg_payments p where p.order_id = o.order_id) p
=> order_id, total

select o.order_id, p.total from stg_orders o left join lateral (select sum(amount) as total from stg_payments where stg_payments.order_id = o.order_id) p on true
=> order_id, total

select d from generate_series(1, 10) d
=> d

select d.d, n from generate_series(1, 10) with ordinality as d(d, n)
=> d, n

select * from generate_series(1, 3) with ordinality
=> generate_series, ordinality

select e.id, t.tag from raw.events e, unnest(e.tags) as t(tag)
=> id, tag

select id, tag, n from raw.events, unnest(tags) with ordinality as t(tag, n)
=> id, tag, n

select id, key, value from raw.events, jsonb_each(payload)
=> id, key, value

select id, item from raw.events, jsonb_array_elements(payload) as item
=> id, item

select id, value from raw.events, jsonb_array_elements_text(payload)
=> id, value

select * from json_to_recordset('[]') as x(a int, b numeric(10, 2))
=> a, b

select x.b from jsonb_to_record('{}') as x(a int, b text)
=> b

select * from rows from (generate_series(1, 2), generate_series(1, 3)) as r(p, q)
=> p, q

select * from unnest(array[1], array['a']) as u(x, y)
=> x, y

select order_status, count(*) from stg_orders group by order_status
=> order_status, count

select lower(order_status) as s, count(*) as n from stg_orders group by s order by n desc, s
=> s, n

select lower(order_status) as s, count(*) from stg_orders group by 1 order by 2
=> s, count

select order_status as s, count(*) from stg_orders group by order_status having count(*) > 1 order by order_status
=> s, count

select order_date, order_status, count(*) from stg_orders group by rollup (order_date, order_status)
=> order_date, order_status, count

select order_date, order_status, count(*), grouping(order_date) from stg_orders group by grouping sets ((order_date), (order_status), ())
=> order_date, order_status, count, grouping

select order_id from stg_orders order by order_date, lower(order_status)
=> order_id

select distinct on (user_id) user_id, order_id from stg_orders order by user_id, order_date desc
=> user_id, order_id

select row_number() over (partition by user_id order by order_date) as n, sum(order_id) over w from stg_orders window w as (partition by user_id)
=> n, sum

select count(*) filter (where order_status = 'placed') as placed, sum(order_id) filter (where order_id > 1), percentile_cont(0.5) within group (order by order_id), string_agg(order_status, ',' order by order_date) from stg_orders
=> placed, sum, percentile_cont, string_agg

select o from stg_orders o
=> o

select count(o), row_to_json(o) from stg_orders o group by o.*
=> count, row_to_json

select (o).order_id, (o.order_date) from stg_orders o
=> order_id, order_date

select ctid, tableoid from raw.orders
=> ctid, tableoid

select order_id from stg_orders limit 10 offset 5
=> order_id

select order_id from stg_orders fetch first 5 rows only
=> order_id

select a.order_id from stg_orders a left join stg_orders b left join stg_payments c on c.order_id = b.order_id on a.order_id = b.order_id
=> order_id

select ORDER_ID, "order_id" as "ORDER_ID" from STG_ORDERS
=> order_id, ORDER_ID

select order_id as select, user_id as from, order_date as "order" from stg_orders
=> select, from, order

select order_id final, user_id number from stg_orders
=> final, number

with final as (

    select order_id


    from stg_orders

)

, other as (select 1 as one) select * from final, other
=> order_id, one

select json_build_object('a', order_id), jsonb_agg(o) from stg_orders o group by order_id
=> json_build_object, jsonb_agg

select make_interval(days => 1), date_trunc('month', order_date)::date as month from stg_orders
=> make_interval, month

select sum(amount) over (order by payment_id rows between unbounded preceding and current row) as running from stg_payments
=> running

table stg_orders
=> order_id, user_id, order_date, order_status

select order_date - 1 as yesterday, -order_id as minus, order_id % 2 as odd, order_id ^ 2 as square from stg_orders
=> yesterday, minus, odd, square

select payload @> '{}' as c, payload ? 'a' as k, payload ?| array['a'] as any_of, payload @? '$.a' as path, tags && array['a'] as overlap from raw.events
=> c, k, any_of, path, overlap

select order_id from stg_orders where order_status ~* 'a' and order_status not like 'b%' and order_status similar to 'c' and order_date between '2020-01-01' and current_date
=> order_id

select order_id from stg_orders for update
=> order_id

select 'it''s' as a, E'a\nb' as b, $$dollar$$ as c, U&'d\0061t' as d, B'101' as e, 1e5 as f
=> a, b, c, d, e, f

select order_id -- the last line comments; with a semicolon
from stg_orders /* and /* nested */ too */
=> order_id

select x.* from stg_orders as x(a, b)
=> a, b, order_date, order_status

select (select o.order_id) as inner_one, (select order_id from (select o.order_id) s) as inner_two from stg_orders o
=> inner_one, inner_two

select q.total from (select sum(amount) as total from stg_payments) q
=> total

select sum(q.n) from (select count(*) n from stg_orders group by user_id) as q
=> sum

select coalesce(-sum(amount) filter (where method = 'refund'), 0) as refunds, count(*) filter (where amount > 0)::numeric / count(*) as share from stg_payments
=> refunds, share

select sum(amount) over (partition by order_id)::int as whole, - rank() over w as down from stg_payments window w as (order by amount)
=> whole, down

select -rank() over (partition by order_id), (row_number() over (order by amount))::text, row_number() over (order by payment_id)::text as second from stg_payments
=> ?column?, row_number, second
