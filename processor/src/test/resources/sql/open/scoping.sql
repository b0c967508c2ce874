select xmin, ctid from stg_orders
=> xmin xid, ctid tid

select stg_orders.ctid from stg_orders
=> ctid tid

select o.ctid, o.xmax from stg_orders o
=> ctid tid, xmax xid

select stg_orders from stg_orders
=> stg_orders stg_orders

select count(o.*) from stg_orders o
=> count bigint

select to_jsonb(o) - 'order_id' as j from stg_orders o
=> j jsonb

select jsonb_agg(x) from (select order_id, user_id from stg_orders) x
=> jsonb_agg jsonb

select o from stg_orders o, stg_users u where o is not null
=> o stg_orders

select (select o) from stg_orders o
=> o stg_orders

select (j).amount from (stg_orders a join stg_payments using (order_id)) j
=> amount numeric
