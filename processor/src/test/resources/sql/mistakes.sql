select orderid from stg_orders
=! undefined_column orderid

select o.orderid from stg_orders o
=! undefined_column o.orderid

select stg_orders.order_id from stg_orders o
=! undefined_table stg_orders.order_id

select p.order_id from stg_orders o
=! undefined_table p.order_id

select order_id from stg_order
=! undefined_table stg_order

select order_id from raw.stg_nothing
=! undefined_table raw.stg_nothing

select * from orders
=! undefined_table orders

select order_id from stg_orders, stg_payments
=! ambiguous_column order_id

select order_id from stg_orders o join stg_payments p on o.order_id = p.order_id
=! ambiguous_column order_id

select o.order_id from stg_orders o, stg_payments o
=! duplicate_alias

select order_id from stg_orders join stg_orders using (order_id)
=! duplicate_alias

select stg_orders.order_id from main.stg_orders, raw.stg_orders
=! ambiguous_alias stg_orders.order_id

select * from stg_orders join stg_payments using (user_id)
=! undefined_column

select * from stg_orders join stg_payments using (nothing)
=! undefined_column

select * from (stg_orders join stg_payments on true) j join stg_users using (order_id)
=! ambiguous_column

select * from stg_orders join stg_payments using (order_id, order_id)
=! duplicate_column

select order_id, order_id from stg_orders
=! duplicate_column

select o.*, p.* from stg_orders o, stg_payments p
=! duplicate_column

select lower(order_status) as s from stg_orders where s = 'a'
=! undefined_column s

select lower(order_status) as s, s || 'x' from stg_orders
=! undefined_column s

select lower(order_status) as s, count(*) from stg_orders group by 1 having s = 'a'
=! undefined_column s

select order_id as x from stg_orders order by x + 1
=! undefined_column x

select order_id from stg_orders order by 2
=! invalid_column_reference 2

select order_id from stg_orders order by 0
=! invalid_column_reference 0

select order_id from stg_orders group by 3
=! invalid_column_reference 3

select order_id as a, user_id as a from stg_orders order by a
=! ambiguous_column a

select * from stg_orders, (select * from stg_payments p where p.order_id = stg_orders.order_id) q
=! undefined_table stg_orders.order_id

select * from stg_orders o, (select o.order_id) q
=! undefined_table o.order_id

select * from stg_orders o right join lateral (select o.order_id) q on true
=! invalid_column_reference o.order_id

select * from stg_orders o, stg_payments p join stg_users u on u.user_id = o.user_id
=! undefined_table o.user_id

with a as (select 1 as x), a as (select 2 as y) select 1 from a
=! duplicate_alias a

with a as (select * from b), b as (select 1 as x) select * from a
=! undefined_table b

with a(x, y) as (select 1) select * from a
=! invalid_column_reference a

with recursive t as (select n from t) select * from t
=! invalid_recursion t

with recursive t(n) as (select n from t union all select 1) select n from t
=! invalid_recursion t

select * from stg_orders as o(a, b, c, d, e)
=! invalid_column_reference

select order_id, user_id from stg_orders union select order_id from stg_payments
=! syntax_error order_id

select order_id from stg_orders union select order_id from stg_payments order by order_id + 1
=! feature_not_supported order_id

select order_id from stg_orders union select order_id from stg_payments order by user_id
=! undefined_column user_id

select rank() over w from stg_orders
=! undefined_object w

select rank() over w from stg_orders window v as (order by order_id)
=! undefined_object w

select rank() over w from stg_orders window w as (order by nothing)
=! undefined_column nothing

select * from (values (1, 2), (3)) v
=! syntax_error 3

select (select order_id, user_id from stg_orders) from stg_users
=! syntax_error (select

select order_id from stg_orders where order_id in (select nothing from stg_payments)
=! undefined_column nothing

select order_id from stg_orders where exists (select 1 from stg_payments where stg_payments.order_idd = 1)
=! undefined_column stg_payments.order_idd

select *
=! syntax_error *

select x.* from stg_orders
=! undefined_table x.*

select nothing
=! undefined_column nothing

select order_id from stg_orders limit nothing
=! undefined_column nothing

select d.e from generate_series(1, 10) d
=! undefined_column d.e

select t.tag from raw.events e, unnest(e.tagz) as t(tag)
=! undefined_column e.tagz

select count(*) filter (where nothing) from stg_orders
=! undefined_column nothing

select sum(order_id) over (partition by nothing) from stg_orders
=! undefined_column nothing

select order_id from stg_orders o where (select p.amount from stg_payments p where p.order_id = o.nothing) > 1
=! undefined_column o.nothing

select case nothing when 1 then 2 end from stg_orders
=! undefined_column nothing

select order_id::text from stg_orders where order_status = "placed"
=! undefined_column "placed"

select from_date from stg_orders
=! undefined_column from_date

select a.x from (select order_id as y from stg_orders) a
=! undefined_column a.x

select (j).order_id from (stg_orders join stg_payments using (order_id)) j where stg_orders.order_id = 1
=! undefined_table stg_orders.order_id

select order_id from stg_orders where order_id = any (array[nothing, 2])
=! undefined_column nothing

select order_id from stg_orders where order_id > all (select nothing from stg_payments)
=! undefined_column nothing
