select count(o.*) as n, o as whole, (o).order_id as f, (o.order_id) as g from stg_orders o group by o.order_id, o
=> n bigint, whole stg_orders, f bigint, g bigint
