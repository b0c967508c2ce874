select from stg_orders
=! feature_not_supported select

select where true
=! feature_not_supported select

select (o).* from stg_orders o
=! feature_not_supported (o).*

select (jsonb_each(payload)).key as k, (jsonb_each(payload)).* from raw.events
=! feature_not_supported (jsonb_each(payload)).*

select * from rows from (json_to_recordset('[]') as (a int, b text), generate_series(1, 2)) as t
=! feature_not_supported *
