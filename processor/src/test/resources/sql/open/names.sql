select o from stg_orders o
=> o stg_orders

select ctid, tableoid from raw.orders
=> ctid tid, tableoid oid
