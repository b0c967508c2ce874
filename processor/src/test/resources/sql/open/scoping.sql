select xmin, ctid from stg_orders
=> xmin xid, ctid tid

select stg_orders.ctid from stg_orders
=> ctid tid

select o.ctid, o.xmax from stg_orders o
=> ctid tid, xmax xid

select stg_orders from stg_orders
=> stg_orders stg_orders

select o from stg_orders o, stg_users u where o is not null
=> o stg_orders

select (select o) from stg_orders o
=> o stg_orders
