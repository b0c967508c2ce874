select id, item from raw.events, jsonb_array_elements(payload) as item
=> id bigint, item jsonb

select o from stg_orders o
=> o stg_orders

select count(o), row_to_json(o) from stg_orders o group by o.*
=> count bigint, row_to_json json

select (o).order_id, (o.order_date) from stg_orders o
=> order_id bigint, order_date date

select ctid, tableoid from raw.orders
=> ctid tid, tableoid oid

select json_build_object('a', order_id), jsonb_agg(o) from stg_orders o group by order_id
=> json_build_object json, jsonb_agg jsonb
