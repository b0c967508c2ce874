with a as (table stg_orders) select order_id from a
=> order_id bigint

with a as (select 1 as x) table a
=> x integer not null

table stg_orders union all table stg_orders
=> order_id bigint, user_id bigint, order_date date, order_status text

select percentile_disc(0.5) within group (order by amount) filter (where method = 'a') from stg_payments
=> percentile_disc numeric

select U&"d!0061t" uescape '!' as x from (select 1 as dat) z
=> x integer not null

select 1 select
=> select integer not null

select order_id = 1 is null as x from stg_orders
=> x boolean not null

select order_id = 1 is true as x from stg_orders
=> x boolean not null

select order_id from stg_orders where order_id = user_id is not null
=> order_id bigint not null

select order_id from stg_orders where order_id operator(pg_catalog.=) 1
=> order_id bigint not null

select order_id operator(pg_catalog.+) 1 as x from stg_orders
=> x bigint

select payload::text is json as j from raw.events
=> j boolean
=15! syntax_error json

select payload::text is not json as j from raw.events
=> j boolean
=15! syntax_error json

select payload::text is json object as j from raw.events
=> j boolean
=15! syntax_error json

select order_status is normalized as n from stg_orders
=> n boolean

select order_status is nfc normalized as n from stg_orders
=> n boolean

select order_status is not nfkc normalized as n from stg_orders
=> n boolean

select user_id, order_date, count(*) as n from stg_orders group by distinct rollup (user_id, order_date), rollup (user_id)
=> user_id bigint, order_date date, n bigint not null

select user_id, count(*) as n from stg_orders group by all user_id
=> user_id bigint, n bigint not null

select user_id, order_date, count(*) as n from stg_orders group by user_id, grouping sets ((order_date), ())
=> user_id bigint, order_date date, n bigint not null

select user_id, order_date, count(*) as n from stg_orders group by grouping sets ((user_id)), grouping sets ((order_date))
=> user_id bigint, order_date date, n bigint not null

select order_status::text collate "C" as c from stg_orders
=> c text

select @ order_id as a from stg_orders
=> a bigint

select |/ 25.0 as a
=> a double precision not null

select ||/ 27.0 as a
=> a double precision not null

select !! 'a'::tsquery as a
=> a tsquery not null

select order_id from stg_orders tablesample bernoulli (1 + 1) repeatable (2)
=> order_id bigint

select x.order_id from stg_orders join stg_payments using (order_id) as x
=> order_id bigint not null

select * from stg_orders join stg_payments using (order_id) as x
=> order_id bigint not null, user_id bigint, order_date date, order_status text, payment_id bigint, amount numeric, method text

select order_id from stg_orders order by order_id using <
=> order_id bigint

select order_id from stg_orders order by order_id using > nulls last
=> order_id bigint

select tags[1:2] as a, tags[:2] as b, tags[2:] as c, tags[:] as d from raw.events
=> a text[], b text[], c text[], d text[]

select tags[:2] as b from raw.events
=> b text[]

select at at local as l from raw.events
=> l timestamp without time zone
=16! syntax_error local

select interval '1' day as a, interval '1 day' as b, interval '1' year to month as c, interval(3) '1 second' as d
=> a interval day not null, b interval not null, c interval year to month not null, d interval(3) not null

select timestamp(3) '2020-01-01' as a
=> a timestamp(3) without time zone not null

select substring(order_status from 1 for 2) as a, substring(order_status, 1, 2) as b, substring(order_status from 'a') as c, substring(order_status for 2) as d, substring(order_status similar 'a#"b#"c' escape '#') as e from stg_orders
=> a text, b text, c text, d text, e text

select treat('a' as text) as t
=> t text not null

select collation for ('a') as c
=> c text

select xmlelement(name foo, 'x') as a, xmlforest(order_id, user_id as u) as b, xmlconcat('a'::xml) as c from stg_orders
=> a xml, b xml, c xml

select * from rows from (json_to_recordset('[]') as (a int, b text), generate_series(1, 3)) as r(x, y, z)
=> x integer, y text, z integer

select * from cast(1 as int) as c
=> c integer not null

select 0x1F as a, 0b101 as b, 0o17 as c, 1_000 as d
=> a integer not null, b integer not null, c integer not null, d integer not null
=15! syntax_error 0x1F

select order_id from stg_orders where order_id is null is null
=> order_id bigint

select true is true is true
=> ?column? boolean not null

select double precision '1.5' as a, character varying '1' as b, bit '1' as c
=> a double precision not null, b character varying not null, c "bit" not null

-- Before the AND of BETWEEN there is IS, but not all that it asks elsewhere
select false between '1970-01-01 00:00Z' is g14
=! syntax_error g14

select 1 between 1 is not null and 2
=! syntax_error null

select true between '<a/>'::xml is document and true as x, true between 1 is not distinct from 2 and true as y
=> x boolean, y boolean not null
