select (o.*).order_id from stg_orders o
=> order_id bigint

select e.id, a ->> 'b' as b from raw.events e, jsonb_array_elements(e.payload -> 'items') as a
=> id bigint, b text
