select 1
=> ?column? integer not null

select order_id, user_id as u, order_status "Status" from stg_orders
=> order_id bigint, u bigint, Status text

select * from raw.orders
=> id bigint, user_id bigint, order_date date, status text

select o.*, 1 as one from stg_orders o
=> order_id bigint, user_id bigint, order_date date, order_status text, one integer not null

select stg_orders.* from stg_orders
=> order_id bigint, user_id bigint, order_date date, order_status text

select main.stg_orders.order_id from stg_orders
=> order_id bigint

select main.stg_orders.order_id from main.stg_orders
=> order_id bigint

select raw.orders.* from raw.orders
=> id bigint, user_id bigint, order_date date, status text

select lower(order_status), upper(order_status) as up, count(*) over (), coalesce(order_status, ''), nullif(order_status, '') from stg_orders
=> lower text, up text, count bigint not null, coalesce text not null, nullif text

select order_id::text, order_date::timestamp, '1'::int, cast('a' as varchar(10)), 1::numeric(10,2), date '2020-01-01', interval '1 day', '{}'::jsonb, null::double precision from stg_orders
=> order_id text, order_date timestamp without time zone, int4 integer not null, varchar character varying(10) not null, numeric numeric(10,2) not null, date date not null, interval interval not null, jsonb jsonb not null, float8 double precision

select case when true then 1 end, case when true then 'a' else order_status end from stg_orders
=> case integer, order_status text

select case when true then 1 else 2 end::text, (select max(order_id) from stg_orders), (select 1), exists (select 1), array(select 1), array[1, 2] as a from stg_orders
=> text text not null, max bigint, ?column? integer not null, exists boolean not null, array integer[] not null, a integer[] not null

select 1 + 1 as two, 'a' || 'b' as ab, not true as n, 1 is null as i, true, extract(year from order_date), trim(order_status), order_date at time zone 'UTC' as utc from stg_orders
=> two integer not null, ab text not null, n boolean not null, i boolean not null, ?column? boolean not null, extract numeric, btrim text, utc timestamp without time zone

select current_date, current_timestamp, localtime, current_user, now() from stg_orders
=> current_date date not null, current_timestamp timestamp with time zone not null, localtime time without time zone not null, current_user name not null, now timestamp with time zone not null

select greatest(1, 2), least(1, 2), position('a' in 'b'), substring('abc' from 2), overlay('abc' placing 'x' from 1)
=> greatest integer not null, least integer not null, position integer not null, substring text not null, overlay text not null

select (array[1,2])[1] as x, tags[1], payload -> 'a' as y, payload ->> 'b' as z, payload #>> '{a,b}' as w from raw.events
=> x integer, tags text, y jsonb, z text, w text

select order_status collate "C", (order_date) from stg_orders
=> order_status text, order_date date

select u.user_id, o.order_id from stg_users u join stg_orders o using (user_id)
=> user_id bigint not null, order_id bigint

select * from stg_users join stg_orders using (user_id)
=> user_id bigint not null, name text, email text, referrer_id bigint, order_id bigint, order_date date, order_status text

select * from stg_orders natural join stg_payments
=> order_id bigint not null, user_id bigint, order_date date, order_status text, payment_id bigint, amount numeric, method text

select * from stg_orders o natural left join stg_users
=> user_id bigint, order_id bigint, order_date date, order_status text, name text, email text, referrer_id bigint

select user_id, o.user_id as left_one, u.user_id as right_one from stg_orders o full join stg_users u using (user_id)
=> user_id bigint, left_one bigint, right_one bigint

select * from (stg_orders join stg_payments using (order_id)) as j
=> order_id bigint not null, user_id bigint, order_date date, order_status text, payment_id bigint, amount numeric, method text

select j.order_id, amount from (stg_orders join stg_payments using (order_id)) j
=> order_id bigint not null, amount numeric

select * from stg_orders o left join stg_payments p on p.order_id = o.order_id where amount > 0
=! duplicate_column

select x.order_id as a, y.order_id as b from stg_orders x, stg_orders y where x.order_id = y.order_id
=> a bigint not null, b bigint not null

select s.order_id, o.order_id as other from main.stg_orders s, raw.stg_orders o
=> order_id bigint, other bigint

select main.stg_orders.order_id, raw.stg_orders.note from main.stg_orders, raw.stg_orders
=> order_id bigint, note text

select a, b, c from (values (1, 2, 3)) as v(a, b, c)
=> a integer not null, b integer not null, c integer not null

select column1, column2 from (values (1, 2)) v
=> column1 integer not null, column2 integer not null

values (1, 'a'), (2, 'b')
=> column1 integer not null, column2 text not null

select order_id from stg_orders union select user_id from stg_users
=> order_id bigint

select order_id as a from stg_orders union all select user_id from stg_users order by a
=> a bigint

select order_id from stg_orders intersect select user_id from stg_users except select payment_id from stg_payments order by 1
=> order_id bigint

(select order_id from stg_orders order by order_date limit 1) union all (select user_id from stg_users) order by order_id
=> order_id bigint

with a as (select order_id from stg_orders) select * from a
=> order_id bigint

with a(x) as (select order_id, user_id from stg_orders) select * from a
=> x bigint, user_id bigint

with a as (select 1 as x), b as (select x + 1 as y from a) select x, y from a, b
=> x integer not null, y integer not null

with stg_orders as (select 1 as mine) select * from stg_orders
=> mine integer not null

with stg_orders as (select 1 as mine) select * from main.stg_orders
=> order_id bigint, user_id bigint, order_date date, order_status text

with stg_orders as (select * from stg_orders) select order_id from stg_orders
=> order_id bigint

with a as (select 1 as x) select * from (with a as (select 2 as y) select * from a) b
=> y integer not null

with recursive t(n) as (values (1) union all select n + 1 from t where n < 5) select n from t
=> n integer not null

with recursive t as (select user_id, referrer_id, 1 as depth from stg_users union all select u.user_id, u.referrer_id, t.depth + 1 from stg_users u join t on t.user_id = u.referrer_id) select * from t
=> user_id bigint, referrer_id bigint, depth integer

with recursive b as (select x from a), a as (select 1 as x) select * from b
=> x integer not null

select (select amount from stg_payments p where p.order_id = o.order_id limit 1) as amount from stg_orders o
=> amount numeric

select order_id from stg_orders o where exists (select 1 from stg_payments p where p.order_id = o.order_id)
=> order_id bigint

select order_id from stg_orders where order_id in (select order_id from stg_payments) and (order_id, user_id) in (select order_id, payment_id from stg_payments)
=> order_id bigint not null

select order_id from stg_orders where (order_id, user_id) = (select 1, 2)
=> order_id bigint not null

select order_id from stg_orders where order_id = any (select order_id from stg_payments)
=> order_id bigint not null

select o.order_id, p.total from stg_orders o cross join lateral (select sum(amount) as total from stg_payments p where p.order_id = o.order_id) p
=> order_id bigint, total numeric

select o.order_id, p.total from stg_orders o left join lateral (select sum(amount) as total from stg_payments where stg_payments.order_id = o.order_id) p on true
=> order_id bigint, total numeric

select d from generate_series(1, 10) d
=> d integer

select d.d, n from generate_series(1, 10) with ordinality as d(d, n)
=> d integer, n bigint not null

select * from generate_series(1, 3) with ordinality
=> generate_series integer, ordinality bigint not null

select e.id, t.tag from raw.events e, unnest(e.tags) as t(tag)
=> id bigint, tag text

select id, tag, n from raw.events, unnest(tags) with ordinality as t(tag, n)
=> id bigint, tag text, n bigint not null

select id, key, value from raw.events, jsonb_each(payload)
=> id bigint, key text, value jsonb

select id, value from raw.events, jsonb_array_elements_text(payload)
=> id bigint, value text

select * from json_to_recordset('[]') as x(a int, b numeric(10, 2))
=> a integer, b numeric(10,2)

select x.b from jsonb_to_record('{}') as x(a int, b text)
=> b text

select * from rows from (generate_series(1, 2), generate_series(1, 3)) as r(p, q)
=> p integer, q integer

select * from unnest(array[1], array['a']) as u(x, y)
=> x integer, y text

select order_status, count(*) from stg_orders group by order_status
=> order_status text, count bigint not null

select lower(order_status) as s, count(*) as n from stg_orders group by s order by n desc, s
=> s text, n bigint not null

select lower(order_status) as s, count(*) from stg_orders group by 1 order by 2
=> s text, count bigint not null

select order_status as s, count(*) from stg_orders group by order_status having count(*) > 1 order by order_status
=> s text, count bigint not null

select order_date, order_status, count(*) from stg_orders group by rollup (order_date, order_status)
=> order_date date, order_status text, count bigint not null

select order_date, order_status, count(*), grouping(order_date) from stg_orders group by grouping sets ((order_date), (order_status), ())
=> order_date date, order_status text, count bigint not null, grouping integer not null

select order_id from stg_orders order by order_date, lower(order_status)
=> order_id bigint

select distinct on (user_id) user_id, order_id from stg_orders order by user_id, order_date desc
=> user_id bigint, order_id bigint

select row_number() over (partition by user_id order by order_date) as n, sum(order_id) over w from stg_orders window w as (partition by user_id)
=> n bigint not null, sum numeric

select count(*) filter (where order_status = 'placed') as placed, sum(order_id) filter (where order_id > 1), percentile_cont(0.5) within group (order by order_id), string_agg(order_status, ',' order by order_date) from stg_orders
=> placed bigint not null, sum numeric, percentile_cont double precision, string_agg text

select order_id from stg_orders limit 10 offset 5
=> order_id bigint

select order_id from stg_orders fetch first 5 rows only
=> order_id bigint

select a.order_id from stg_orders a left join stg_orders b left join stg_payments c on c.order_id = b.order_id on a.order_id = b.order_id
=> order_id bigint

select ORDER_ID, "order_id" as "ORDER_ID" from STG_ORDERS
=> order_id bigint, ORDER_ID bigint

select order_id as select, user_id as from, order_date as "order" from stg_orders
=> select bigint, from bigint, order date

select order_id final, user_id number from stg_orders
=> final bigint, number bigint

with final as (

    select order_id


    from stg_orders

)

, other as (select 1 as one) select * from final, other
=> order_id bigint, one integer not null

select make_interval(days => 1), date_trunc('month', order_date)::date as month from stg_orders
=> make_interval interval not null, month date

select sum(amount) over (order by payment_id rows between unbounded preceding and current row) as running from stg_payments
=> running numeric

table stg_orders
=> order_id bigint, user_id bigint, order_date date, order_status text

select order_date - 1 as yesterday, -order_id as minus, order_id % 2 as odd, order_id ^ 2 as square from stg_orders
=> yesterday date, minus bigint, odd bigint, square double precision

select payload @> '{}' as c, payload ? 'a' as k, payload ?| array['a'] as any_of, payload @? '$.a' as path, tags && array['a'] as overlap from raw.events
=> c boolean, k boolean, any_of boolean, path boolean, overlap boolean

select order_id from stg_orders where order_status ~* 'a' and order_status not like 'b%' and order_status similar to 'c' and order_date between '2020-01-01' and current_date
=> order_id bigint

select order_id from stg_orders for update
=> order_id bigint

select 'it''s' as a, E'a\nb' as b, $$dollar$$ as c, U&'d\0061t' as d, B'101' as e, 1e5 as f
=> a text not null, b text not null, c text not null, d text not null, e "bit" not null, f numeric not null

select order_id -- the last line comments; with a semicolon
from stg_orders /* and /* nested */ too */
=> order_id bigint

select x.* from stg_orders as x(a, b)
=> a bigint, b bigint, order_date date, order_status text

select (select o.order_id) as inner_one, (select order_id from (select o.order_id) s) as inner_two from stg_orders o
=> inner_one bigint, inner_two bigint

select q.total from (select sum(amount) as total from stg_payments) q
=> total numeric

select sum(q.n) from (select count(*) n from stg_orders group by user_id) as q
=> sum numeric

select coalesce(-sum(amount) filter (where method = 'refund'), 0) as refunds, count(*) filter (where amount > 0)::numeric / count(*) as share from stg_payments
=> refunds numeric not null, share numeric not null

select sum(amount) over (partition by order_id)::int as whole, - rank() over w as down from stg_payments window w as (order by amount)
=> whole integer, down bigint not null

select -rank() over (partition by order_id), (row_number() over (order by amount))::text, row_number() over (order by payment_id)::text as second from stg_payments
=> ?column? bigint not null, row_number text not null, second text not null

select id, item from raw.events, jsonb_array_elements(payload) as item
=> id bigint, item jsonb

select count(o), row_to_json(o) from stg_orders o group by o.*
=> count bigint not null, row_to_json json

select (o).order_id, (o.order_date) from stg_orders o
=> order_id bigint, order_date date

select json_build_object('a', order_id), jsonb_agg(o) from stg_orders o group by order_id
=> json_build_object json not null, jsonb_agg jsonb

select ctid, tableoid from raw.orders
=> ctid tid, tableoid oid

select o from stg_orders o
=> o stg_orders
