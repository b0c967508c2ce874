select 1 = 1 = true as x
=! syntax_error =

select 1 < 2 < 3 as x
=! syntax_error <

select 1 = 1 is null as x, 1 is null = true as y, 1 is null is null as z
=> x boolean not null, y boolean not null, z boolean not null

select - 2 ^ 2 as x, -2 ^ 2 as y, 2 ^ 3 ^ 2 as z
=> x double precision not null, y double precision not null, z double precision not null

select not 1 = 2 as x, not true = false and true as y
=> x boolean not null, y boolean not null

select 1 + 2 * 3 - 4 / 2 % 3 as x
=> x integer not null

select 'a' || 'b' = 'ab' as x, 'a' || 1 + 2 as y
=> x boolean not null, y text not null

select payload -> 'a' ->> 'b' = 'x' and true as x from raw.events
=> x boolean

select payload ->> 'a' || 'b' as x from raw.events
=> x text

select 1 between 0 and 2 and true as x
=> x boolean not null

select 1 between 0 and 2 between false and true as x
=! syntax_error between

select 2 between 1 and 3 = true as x
=> x boolean not null

select 'a' like 'a' like 'b' as x
=! syntax_error like

select 'a' like 'b' = false as x
=> x boolean not null

select 'a' like 'a' || '%' escape '#' as x
=> x boolean not null

select 1 in (1, 2) in (true) as x
=> x boolean not null

select @ -3 + 2 as x, |/ 4.0 + 5 as y
=> x integer not null, y double precision not null

select 1::text || 2::text as x, -1::text as y
=! undefined_function -1::text

select - 1::int as x, (-1)::int as y
=> x integer not null, y integer not null

select at at time zone 'utc' + interval '1 day' as x from raw.events
=> x timestamp without time zone

select at at time zone 'utc' at time zone 'cet' as x from raw.events
=> x timestamp with time zone

select order_status collate "C" || 'x' < 'y' as x from stg_orders
=> x boolean

select order_status || 'x' collate "C" as x from stg_orders
=> x text

select 1 is distinct from 2 is true as x
=! syntax_error is

select 1 is distinct from 2 is distinct from 3 as x
=! syntax_error is

select 1 isnull notnull as x
=> x boolean not null

select not not true as x, true and not false as y, 1 = 1 or not 1 = 2 as z
=> x boolean not null, y boolean not null, z boolean not null

select true = not false as x
=> x boolean not null

select 1 + not true as x
=! undefined_function +

select array[1, 2][1] as x
=! syntax_error [1]

select (array[1, 2])[1] as x, (array[1, 2, 3])[2:] as y, (array[1, 2, 3])[:2] as z, tags[1] as t from raw.events
=> x integer, y integer[], z integer[], t text

select string_to_array('a', ',')[1] as x
=! syntax_error [1]

select (string_to_array('a', ','))[1] as x
=> x text

select lower('a').x
=! syntax_error .x

select 1 <> all (array[1]) = false as x
=> x boolean

select 1 = any (array[1]) = true as x
=> x boolean

select 1 operator(pg_catalog.+) 2 * 3 as x
=> x integer not null

select 1 + 2 operator(pg_catalog.*) 3 as x
=> x integer not null

select 1 - -1 as x, 1 - - 1 as y
=> x integer not null, y integer not null

select 1 -- 1
 as x
=> x integer not null

select 5 !! 3 as x
=! undefined_function !!

select * from stg_orders where order_id = 1 = 2
=! syntax_error =

select 3 & 1 = 1 as x, 3 & 1 + 1 as y, 1 << 2 + 1 as z
=> x boolean not null, y integer not null, z integer not null

select order_id from stg_orders where order_id between 1 or 2 and 3
=! syntax_error or

select order_id from stg_orders where order_id between 1 and 2 or true
=> order_id bigint

select order_id from stg_orders order by order_id using < nulls first, user_id desc nulls last
=> order_id bigint

select (order_id, user_id) = (1, 2) as x, row(order_id) = row(1) as y from stg_orders
=> x boolean, y boolean

select (1, 2) overlaps (3, 4) as x
=! undefined_function overlaps

select (1, 2, 3) overlaps (3, 4) as x
=! syntax_error (1

select (date '2020-01-01', date '2020-02-01') overlaps (date '2020-01-15', interval '1 day') as x
=> x boolean not null
