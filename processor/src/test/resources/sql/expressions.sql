select order_id + 1 is null as x from stg_orders
=> x boolean not null

select user_id, order_date, count(*) as n from stg_orders group by rollup (user_id), cube (order_date)
=> user_id bigint, order_date date, n bigint not null

select user_id, order_date, count(*) as n from stg_orders group by user_id, rollup (order_date)
=> user_id bigint, order_date date, n bigint not null

select user_id, order_date, count(*) as n from stg_orders group by grouping sets (rollup (user_id, order_date), ())
=> user_id bigint, order_date date, n bigint not null

select order_status from stg_orders order by order_status::text collate "C"
=> order_status text

select order_status || 'x' collate "C" as c from stg_orders
=> c text

select lower(order_status) collate "C" as c from stg_orders
=> c text

select (order_status) collate "C" as c from stg_orders
=> c text

select ~ order_id as a from stg_orders
=> a bigint

select order_id from stg_orders tablesample system (10)
=> order_id bigint

select order_id from stg_orders tablesample bernoulli (0.1)
=> order_id bigint

select order_id from stg_orders o tablesample system (10)
=> order_id bigint

select tags[1:2] as a from raw.events
=> a text[]

select tags[1][2] as b from raw.events
=> b text

select (tags)[1] as b, (array[1, 2])[1:2] as c from raw.events
=> b text, c integer[]

select payload['a'] as a, payload['a']['b'] as b from raw.events
=> a jsonb, b jsonb

select e.payload['a'] as a, e.tags[1] as t from raw.events e
=> a jsonb, t text

select (payload -> 'a')::text as a, payload -> 'a' ->> 'b' as b, (payload ->> 'n')::int + 1 as n from raw.events
=> a text, b text, n integer

select payload -> 'a' = '1'::jsonb as a from raw.events
=> a boolean

select payload ->> 'a' || 'x' as a from raw.events
=> a text

select payload ->> 'a' is null as a from raw.events
=> a boolean not null

select payload ->> 'a' in ('x', 'y') as a from raw.events
=> a boolean

select payload ->> 'a' like 'x%' as a from raw.events
=> a boolean

select payload ->> 'a' between 'x' and 'y' as a from raw.events
=> a boolean

select payload #> '{a}' #>> '{b}' as a, payload - 'a' as m, payload #- '{a}' as n, payload || '{}' as o from raw.events
=> a text, m jsonb, n jsonb, o jsonb

select payload @> '{"a": 1}' and payload ? 'b' as a from raw.events
=> a boolean

select payload @@ '$.a > 1' as a, payload @? '$.a' as b from raw.events
=> a boolean, b boolean

select id from raw.events where payload ? 'a' and not payload ?| array['b'] or payload ?& array['c']
=> id bigint

select id from raw.events where tags @> array['a'] and tags <@ array['a', 'b'] and tags && array['c']
=> id bigint

select id from raw.events where 'a' = any (tags) and 'b' <> all (tags) and 'c' = some (tags)
=> id bigint

select id from raw.events where 'a' = any (array[tags[1], nope])
=! undefined_column nope]

select id from raw.events where 'a' = any (nope)
=! undefined_column nope

select id from raw.events where id = any (select id from raw.orders)
=> id bigint not null

select id from raw.events where id > all (select nope from raw.orders)
=! undefined_column nope

select array[id, 1] as a, array[[1, 2], [3, 4]] as b, array[]::int[] as c from raw.events
=> a bigint[] not null, b integer[] not null, c integer[] not null

select array[nope] as a from raw.events
=! undefined_column nope]

select array(select o.id from raw.orders o where o.id = e.id) as a from raw.events e
=> a bigint[] not null

select jsonb_build_object('id', id, 'at', at) as j from raw.events
=> j jsonb not null

select jsonb_path_query(payload, '$.a') as j from raw.events
=> j jsonb

select e.id, x.key, x.value from raw.events e cross join lateral jsonb_each_text(e.payload) as x
=> id bigint, key text, value text

select e.id, x.k from raw.events e cross join lateral jsonb_each_text(e.payload) as x(k, v)
=> id bigint, k text

select e.id, x.nope from raw.events e cross join lateral jsonb_each_text(e.payload) as x(k, v)
=! undefined_column x.nope

select e.id, a.item ->> 'b' as b from raw.events e, jsonb_array_elements(e.payload -> 'items') as a(item)
=> id bigint, b text

select e.id, a.value ->> 'b' as b from raw.events e, jsonb_array_elements(e.payload -> 'items') as a
=> id bigint, b text

select e.id, elem, pos from raw.events e, jsonb_array_elements(e.payload -> 'items') with ordinality as a(elem, pos)
=> id bigint, elem jsonb, pos bigint not null

select r.a, r.b from raw.events e, jsonb_to_recordset(e.payload) as r(a int, b text)
=> a integer, b text

select r.c from raw.events e, jsonb_to_recordset(e.payload) as r(a int, b text)
=! undefined_column r.c

select r.* from raw.events e, jsonb_to_record(e.payload) as r(a int, b text, c numeric(10, 2), d timestamp with time zone)
=> a integer, b text, c numeric(10,2), d timestamp with time zone

select * from json_table('[]', '$[*]' columns (id for ordinality, a int path '$.a', b text exists path '$.b', nested path '$.c[*]' columns (d int path '$.d'))) as t
=> id integer, a integer, b text, d integer
=16! syntax_error columns

select t.a from json_table('[]', '$[*]' columns (a int path '$.a')) t
=> a integer
=16! syntax_error columns

select t.nope from json_table('[]', '$[*]' columns (a int path '$.a')) t
=! undefined_column t.nope
=16! syntax_error columns

select json_value(payload, '$.a') as a, json_query(payload, '$.b') as b, json_exists(payload, '$.c') as c from raw.events
=> a text, b jsonb, c boolean
=16! undefined_function json_value

select json_value(payload, '$.a' returning int) as a from raw.events
=> a integer
=16! syntax_error returning

select json_value(nope, '$.a') as a from raw.events
=! undefined_column nope

select json_object('a': id) as a, json_array(id, 2) as b from raw.events
=> a json, b json
=15! syntax_error :

select json_object('a' value id absent on null) as a from raw.events
=> a json
=15! syntax_error value

select json_arrayagg(id), json_objectagg('a': id) as o from raw.events
=> json_arrayagg json, o json
=15! syntax_error :

select json('{}') as a, json_scalar(1) as b, json_serialize('{}') as c
=> a json, b json, c text
=16! undefined_function json_scalar

select order_id from stg_orders where (order_id, user_id) = (1, 2)
=> order_id bigint not null

select order_id from stg_orders where (order_id, user_id) in ((1, 2), (3, 4))
=> order_id bigint not null

select order_id from stg_orders where row(order_id, user_id) < row(1, 2)
=> order_id bigint

select order_id from stg_orders where (order_id, nope) in ((1, 2))
=! undefined_column nope

select order_id from stg_orders where (order_date, order_date) overlaps (order_date, interval '1 day')
=> order_id bigint

select order_id from stg_orders where order_status similar to '%(a|b)%'
=> order_id bigint

select order_id from stg_orders where order_status like 'a!%' escape '!'
=> order_id bigint

select order_id from stg_orders where order_status ilike any (array['a%', 'b%'])
=> order_id bigint

select order_id from stg_orders where order_status like all (array['a%', nope])
=! undefined_column nope]

select order_id from stg_orders where order_status !~ '^a' and order_status !~* 'b' and order_status ~ 'c'
=> order_id bigint

select order_id from stg_orders where order_status ~~ 'a' and order_status !~~ 'b' and order_status ~~* 'c'
=> order_id bigint

select order_id from stg_orders where order_id between symmetric 3 and 1
=> order_id bigint not null

select order_id from stg_orders where order_id not between 1 and 2 and user_id between 1 and nope
=! undefined_column nope

select order_id from stg_orders where order_id is distinct from user_id and user_id is not distinct from null
=> order_id bigint

select order_id from stg_orders where (order_id = 1) is true and (user_id = 2) is not false and (user_id = 3) is unknown
=> order_id bigint not null

select order_id from stg_orders where order_id isnull or user_id notnull
=> order_id bigint

select order_id from stg_orders where not order_id = 1 and not (user_id = 2 or not true)
=> order_id bigint not null

select order_id from stg_orders where order_id != 1 and user_id <> 2
=> order_id bigint not null

select order_id from stg_orders where order_date > current_date - interval '7 days'
=> order_id bigint

select order_id from stg_orders where order_date >= date '2020-01-01' and order_date < '2021-01-01'::date
=> order_id bigint

select order_id from stg_orders where order_date at time zone 'UTC' > now()
=> order_id bigint

select at at time zone 'UTC' as utc, (at at time zone 'UTC')::date as d, at::date as e, timezone('UTC', at) as f from raw.events
=> utc timestamp without time zone, d date, e date, f timestamp without time zone

select extract(epoch from at) as e, extract(dow from at::date) as d, date_part('year', at) as y from raw.events
=> e numeric, d numeric, y double precision

select extract(epoch from nope) as e from raw.events
=! undefined_column nope

select extract(nope from at) as e from raw.events
=> e numeric

select extract('year' from at) as e from raw.events
=> e numeric

select interval '1 day' * order_id as a, order_date + interval '1 month' - interval '1 day' as b from stg_orders
=> a interval, b timestamp without time zone

select order_date + order_id::int as a, order_date + (order_id || ' days')::interval as b from stg_orders
=> a date, b timestamp without time zone

select timestamp '2020-01-01', timestamp with time zone '2020-01-01' as tz, time '10:00' as t, timestamptz '2020-01-01' as z
=> timestamp timestamp without time zone not null, tz timestamp with time zone not null, t time without time zone not null, z timestamp with time zone not null

select float8 '1.5' as a, int4 '1' as b, bool 't' as c, point '(1,2)' as d, varchar(3) 'abc' as e, numeric '1.0' as f
=> a double precision not null, b integer not null, c boolean not null, d point not null, e character varying(3) not null, f numeric not null

select cast(order_id as text), cast(order_id as numeric(10, 2)) as n, order_id::double precision as d, order_id::character varying(10) as v, order_id::text::varchar as w from stg_orders
=> order_id text, n numeric(10,2), d double precision, v character varying(10), w character varying

select '{1,2}'::int[] as a, '{}'::text[][] as b, cast('{1}' as int array) as c, cast('{1}' as integer[]) as d
=> a integer[] not null, b text[] not null, c integer[] not null, d integer[] not null

select order_id::pg_catalog.int4 as a, 'x'::"char" as b, 'x'::pg_catalog.text as c from stg_orders
=> a integer, b "char" not null, c text not null

select 2 ^ 3 ^ 2 as a, 7 / 2 as b, 7 % 2 as c, mod(7, 2) as d, 5 & 3 as e, 5 | 3 as f, 5 # 3 as g, 5 << 1 as h, 5 >> 1 as i
=> a double precision not null, b integer not null, c integer not null, d integer not null, e integer not null, f integer not null, g integer not null, h integer not null, i integer not null

select 1 + 2 * 3 - 4 / 2 as a, (1 + 2) * 3 as b, 1 || 'a' || 2 as c, 'a' || 1 + 1 as d
=> a integer not null, b integer not null, c text not null, d text not null

select 1 < 2 as a, 1 <= 2 as b, 1 = 1 as c, 1 <> 2 as d, not 1 = 2 as e, true and false or true as f
=> a boolean not null, b boolean not null, c boolean not null, d boolean not null, e boolean not null, f boolean not null

select trim(both ' ' from order_status) as a, trim(leading from order_status) as b, trim(order_status, 'x') as c, ltrim(order_status) as d, trim(trailing 'x' from order_status) from stg_orders
=> a text, b text, c text, d text, rtrim text

select position('a' in order_status) as a, overlay(order_status placing 'x' from 1 for 2) as b, strpos(order_status, 'a') from stg_orders
=> a integer, b text, strpos integer

select position(nope in order_status) as a from stg_orders
=! undefined_column nope

select overlay(order_status placing nope from 1 for 2) as b from stg_orders
=! undefined_column nope

select substring(order_status from nope for 2) as a from stg_orders
=! undefined_column nope

select trim(both nope from order_status) as a from stg_orders
=! undefined_column nope

select coalesce(order_id, nope) as a from stg_orders
=! undefined_column nope

select nullif(nope, 1) as a from stg_orders
=! undefined_column nope

select greatest(order_id, nope) as a from stg_orders
=! undefined_column nope

select case when nope then 1 end as a from stg_orders
=! undefined_column nope

select case order_id when 1 then nope else 2 end as a from stg_orders
=! undefined_column nope

select case when true then 1 else nope end as a from stg_orders
=! undefined_column nope

select case when order_id = 1 then case when user_id = 2 then nope end end as a from stg_orders
=! undefined_column nope

select concat_ws(',', variadic array['a', 'b']) as a, format('%s', variadic tags) as b from raw.events
=> a text not null, b text

select make_interval(days => order_id::int), make_interval(days := 1) as b from stg_orders
=> make_interval interval, b interval not null

select make_interval(days => nope) from stg_orders
=! undefined_column nope

select md5(cast(coalesce(cast(order_id as text), '_null_') || '-' || coalesce(cast(user_id as text), '_null_') as text)) as surrogate_key from stg_orders
=> surrogate_key text not null

select generate_series(1, 3) as n, unnest(tags) as tag from raw.events
=> n integer, tag text

select (jsonb_each(payload)).key from raw.events
=> key text

select current_date, current_time(2) as t, current_timestamp(3) as ts, localtimestamp, localtime, session_user, user, current_catalog, current_schema, current_role
=> current_date date not null, t time(2) with time zone not null, ts timestamp(3) with time zone not null, localtimestamp timestamp without time zone not null, localtime time without time zone not null, session_user name not null, user name not null, current_catalog name not null, current_schema name, current_role name not null

select current_schema() as a, current_database() as b, version(), pg_typeof(1)
=> a name, b name not null, version text, pg_typeof regtype not null

select grouping(order_id) as g from stg_orders group by order_id
=> g integer not null

select * from rows from (generate_series(1, 2), unnest(array['a', 'b'])) with ordinality as r(a, b, n)
=> a integer, b text, n bigint not null

select * from unnest(array[1, 2], array['a', 'b']) with ordinality
=! duplicate_column

select * from coalesce(1, 2)
=> coalesce integer not null

select * from stg_orders, lateral rows from (generate_series(1, order_id)) as g
=> order_id bigint, user_id bigint, order_date date, order_status text, g bigint

select now() - at as age, age(at), at - '1 day'::interval as before from raw.events
=! duplicate_column

select at <= now() as a, at>now() as b, at=now() as c, id=-1 as d, id<-1 as e, id*-1 as f from raw.events
=> a boolean, b boolean, c boolean, d boolean, e boolean, f bigint

select id->1 as x from (select '[]'::json as id) t
=> x json

select 1::int4::text || 'x' as y, (1)::text as z, ('a')::varchar(3) as w
=> y text not null, z text not null, w character varying(3) not null

select :x as x
=! syntax_error :x

select 1. as a, .5 as b, 1e-3 as c, 1.5e+10 as d
=> a numeric not null, b numeric not null, c numeric not null, d numeric not null

select (o.*).order_id from stg_orders o
=> order_id bigint

select e.id, a ->> 'b' as b from raw.events e, jsonb_array_elements(e.payload -> 'items') as a
=> id bigint, b text

select row('1', 1) = row('1'::xid, 1) as r
=! feature_not_supported =

select row(1, null) = row(1, '(1,1),(0,0)'::box) as r
=! feature_not_supported =

select row(1, '(1,1),(0,0)'::box) is distinct from row(1, null) as r
=> r boolean not null

select row('a', 1) <= row(t, 1) as r from texts
=> r boolean

select array[1]::anyarray as r
=> r integer[] not null

select array[1]::anynonarray as r
=! cannot_coerce ::anynonarray

select name collate by_number as n, name collate main.by_number as m, name < email collate "by_number" as l from customers
=> n text not null, m text not null, l boolean

-- The bare word NULL is compared with by no operator
select '(0,0)'::point is distinct from null as a, null is not distinct from '(0,0)'::point as b, null is distinct from null as c
=> a boolean not null, b boolean not null, c boolean not null

select '(0,0)'::point is distinct from null::point as a
=! undefined_function is

select ('{}'::int[])[1][2][3][4][5][6][7] as a
=! program_limit_exceeded

select ('{}'::int[])[1:1][2][3][4][5][6][7] as a
=! program_limit_exceeded

select ('{}'::int[])[1][2][3][4][5][6] as a
=> a integer

select ('{}'::jsonb)[1][2][3][4][5][6][7] as a
=> a jsonb
