select order_id, user_id from stg_orders union all select payment_id, order_id from stg_payments
=> order_id bigint, user_id bigint

select order_id, user_id from stg_orders union all select payment_id, order_id from stg_payments order by order_id, 2
=> order_id bigint, user_id bigint

select order_id, user_id from stg_orders union all select payment_id, order_id from stg_payments order by payment_id
=! undefined_column payment_id

select order_id as a from stg_orders union all select payment_id as b from stg_payments order by b
=! undefined_column b

select order_id as a from stg_orders union all select payment_id as b from stg_payments order by order_id
=! undefined_column order_id

select order_id from stg_orders union select order_id from stg_payments union all select user_id from stg_users
=> order_id bigint

select order_id from stg_orders union (select order_id from stg_payments union all select user_id from stg_users) order by order_id
=> order_id bigint

select order_id from stg_orders except all select order_id from stg_payments
=> order_id bigint

select order_id from stg_orders intersect all select order_id from stg_payments
=> order_id bigint

select order_id from stg_orders union distinct select order_id from stg_payments
=> order_id bigint

select * from stg_orders union all select * from stg_orders
=> order_id bigint, user_id bigint, order_date date, order_status text

select * from stg_orders union all select order_id from stg_payments
=! syntax_error order_id

select 1, 2 union select 3
=! syntax_error 3

select 1 union select 2, 3
=! syntax_error 2

select 1 union select 2 union select 3, 4
=! syntax_error 3

select 1 union (select 2, 3 union select 4, 5)
=! syntax_error 2

values (1) union values (2)
=> column1 integer not null

values (1, 2) union all select 3, 4 order by column1
=> column1 integer not null, column2 integer not null

values (1, 2) order by column2
=> column1 integer not null, column2 integer not null

values (1, 2) order by 3
=! invalid_column_reference 3

values (1, 2) limit 1
=> column1 integer not null, column2 integer not null

values (order_id)
=! undefined_column order_id

values (1), (2, 3)
=! syntax_error 2

(select 1 as a) order by a
=> a integer not null

(select 1 as a) order by b
=! undefined_column b

((select 1 as a)) limit 1
=> a integer not null

(select 1 as a order by a) union (select 2 order by 1)
=> a integer not null

(select 1 as a limit 1) union (select 2 limit 1) limit 1
=> a integer not null

(select order_id from stg_orders order by nope limit 1) union all select 1
=! undefined_column nope

(select order_id from stg_orders order by order_date limit 1) union all (select user_id from stg_users order by email limit 1)
=> order_id bigint

select order_id from stg_orders union select order_id from stg_payments order by lower('a')
=! feature_not_supported lower

select order_id from stg_orders union select order_id from stg_payments order by 1 desc nulls last
=> order_id bigint

select order_id from stg_orders union select order_id from stg_payments order by 3
=! invalid_column_reference 3

select order_id from stg_orders union select order_id from stg_payments order by stg_orders.order_id
=! undefined_table stg_orders.order_id

select order_id from (select order_id from stg_orders union all select order_id from stg_payments) u
=> order_id bigint

select u.user_id from (select order_id from stg_orders union all select user_id from stg_orders) u
=! undefined_column u.user_id

select a from (select order_id a from stg_orders union all select user_id from stg_orders) u
=> a bigint

select a, b from (select 1, 2 union all select 3, 4) u(a, b)
=> a integer not null, b integer not null

select case when true then 1 end union all select 2
=> case integer

select null union all select 1
=> ?column? integer

select null as x union all select order_id from stg_orders order by x
=> x bigint

select order_id, 'order' as kind from stg_orders union all select user_id, 'user' from stg_users order by kind, order_id
=> order_id bigint, kind text not null

select nope from stg_orders union all select order_id from stg_payments
=! undefined_column nope

select order_id from stg_orders union all select nope from stg_payments
=! undefined_column nope

select order_id from stg_orders where nope = 1 union all select order_id from stg_payments
=! undefined_column nope

select o.order_id from stg_orders o union all select o.order_id from stg_payments p
=! undefined_table o.order_id

select x.order_id from stg_orders x where x.order_id in (select order_id from stg_payments union select x.user_id)
=> order_id bigint not null

select x.order_id from stg_orders x where exists (select 1 from stg_payments union select 2 from stg_users where user_id = x.user_id)
=> order_id bigint

select (select 1 union select 2 limit 1) as v
=> v integer

select array(select 1 union select 2)
=> array integer[] not null

select 1 as a, 1 as a union select 2, 3
=! duplicate_column

select 1, 1 union select 2, 3
=! duplicate_column

select a from stg_orders union select a from stg_payments
=! undefined_column a

select order_id from stg_orders minus select order_id from stg_payments
=! syntax_error select

select order_id from stg_orders intersect select order_id from stg_payments union select user_id from stg_users order by order_id
=> order_id bigint

table nope
=! undefined_table nope

table raw.orders
=> id bigint, user_id bigint, order_date date, status text

table stg_orders order by order_date limit 3
=> order_id bigint, user_id bigint, order_date date, order_status text

table stg_orders order by nope
=! undefined_column nope

-- A name of the query around it is none of the result's
select x.c from stg_orders as o cross join lateral (select 1 as c union all select 2 order by order_id) as x
=! feature_not_supported order_id

select x.c from stg_orders as o cross join lateral (select 1 as c union all select 2 order by c) as x
=> c integer not null

select '{ok}'::mood[] = any(array(select '{ok}'::mood[])) as a
=! undefined_function =

select ua < all (array(select ua from arrays)) as a from arrays
=! undefined_function <

values ('08:00:2b:01:02:03'::macaddr), ('0044-03-15 BC')
=! invalid_text_representation '0044-03-15

select '{ok}'::mood[] in (array(select '{ok}'::mood[])) as a, true in (exists (select 1)) as b, 1 = any (array(select 2)) as c, 1 <> all (array(select 2)) as d
=> a boolean not null, b boolean not null, c boolean, d boolean

select 1 in (array(select 2)) as a
=! undefined_function in

select (1, 2) = array(select 2) as a
=! undefined_function =
