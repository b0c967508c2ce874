with a as (table stg_orders) select order_id from a
=! feature_not_supported table

with a as (select 1 as x) table a
=! feature_not_supported table

table stg_orders union all table stg_orders
=! feature_not_supported table

select percentile_disc(0.5) within group (order by amount) filter (where method = 'a') from stg_payments
=! feature_not_supported )

select U&"d!0061t" uescape '!' as x from (select 1 as dat) z
=! feature_not_supported uescape

select 1 select
=! feature_not_supported select

select from stg_orders
=! feature_not_supported select

select where true
=! feature_not_supported select

select order_id = 1 is null as x from stg_orders
=! feature_not_supported is

select order_id = 1 is true as x from stg_orders
=! feature_not_supported is

select order_id from stg_orders where order_id = user_id is not null
=! feature_not_supported is

select order_id from stg_orders where order_id operator(pg_catalog.=) 1
=! feature_not_supported operator

select order_id operator(pg_catalog.+) 1 as x from stg_orders
=! feature_not_supported operator

select payload::text is json as j from raw.events
=! feature_not_supported is

select payload::text is not json as j from raw.events
=! feature_not_supported is

select payload::text is json object as j from raw.events
=! feature_not_supported is

select order_status is normalized as n from stg_orders
=! feature_not_supported is

select order_status is nfc normalized as n from stg_orders
=! feature_not_supported is

select order_status is not nfkc normalized as n from stg_orders
=! feature_not_supported is

select user_id, order_date, count(*) as n from stg_orders group by distinct rollup (user_id, order_date), rollup (user_id)
=! feature_not_supported by

select user_id, count(*) as n from stg_orders group by all user_id
=! feature_not_supported by

select user_id, order_date, count(*) as n from stg_orders group by user_id, grouping sets ((order_date), ())
=! feature_not_supported grouping

select user_id, order_date, count(*) as n from stg_orders group by grouping sets ((user_id)), grouping sets ((order_date))
=! feature_not_supported ,

select order_status::text collate "C" as c from stg_orders
=! feature_not_supported collate

select (o).* from stg_orders o
=! feature_not_supported ).*

select @ order_id as a from stg_orders
=! feature_not_supported @

select |/ 25.0 as a
=! feature_not_supported |/

select ||/ 27.0 as a
=! feature_not_supported ||/

select !! 'a'::tsquery as a
=! feature_not_supported !!

select order_id from stg_orders tablesample bernoulli (1 + 1) repeatable (2)
=! feature_not_supported tablesample

select x.order_id from stg_orders join stg_payments using (order_id) as x
=! feature_not_supported using

select * from stg_orders join stg_payments using (order_id) as x
=! feature_not_supported using

select order_id from stg_orders order by order_id using <
=! feature_not_supported using

select order_id from stg_orders order by order_id using > nulls last
=! feature_not_supported using

select tags[1:2] as a, tags[:2] as b, tags[2:] as c, tags[:] as d from raw.events
=! feature_not_supported :]

select tags[:2] as b from raw.events
=! feature_not_supported :2]

select at at local as l from raw.events
=! feature_not_supported at

select interval '1' day as a, interval '1 day' as b, interval '1' year to month as c, interval(3) '1 second' as d
=! feature_not_supported to

select timestamp(3) '2020-01-01' as a
=! feature_not_supported timestamp

select double precision '1.5' as a, character varying '1' as b, bit '1' as c
=! feature_not_supported varying

select substring(order_status from 1 for 2) as a, substring(order_status, 1, 2) as b, substring(order_status from 'a') as c, substring(order_status for 2) as d, substring(order_status similar 'a#"b#"c' escape '#') as e from stg_orders
=! feature_not_supported substring

select (jsonb_each(payload)).key as k, (jsonb_each(payload)).* from raw.events
=! feature_not_supported (jsonb_each

select treat('a' as text) as t
=! feature_not_supported treat

select collation for ('a') as c
=! feature_not_supported collation

select xmlelement(name foo, 'x') as a, xmlforest(order_id, user_id as u) as b, xmlconcat('a'::xml) as c from stg_orders
=! feature_not_supported select

select * from rows from (json_to_recordset('[]') as (a int, b text), generate_series(1, 3)) as r(x, y, z)
=! feature_not_supported rows

select * from cast(1 as int) as c
=! feature_not_supported from

select 0x1F as a, 0b101 as b, 0o17 as c, 1_000 as d
=! feature_not_supported 0x1F

select order_id from stg_orders where order_id is null is null
=! feature_not_supported is

select true is true is true
=! feature_not_supported is
