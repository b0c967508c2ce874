select 'a''b' as x, E'a\'b\n\x41\101\u0041' as y, $$a'b$$ as z, $q$a$$b$q$ as w
=> x text not null, y text not null, z text not null, w text not null

select U&'d\0061t\+000061' as x, U&'d!0061t' uescape '!' as y
=> x text not null, y text not null

select U&"d\0061t" from (select 1 as dat) q
=> dat integer not null

select U&'d\00' as x
=! syntax_error \00'

select U&'a' uescape 'ab' as x
=! syntax_error 'ab'

select 'a'
  'b' as x, 'c' -- comment
  'd' as y
=> x text not null, y text not null

select 'a' 'b' as x
=! syntax_error 'b'

select b'101' as x, x'1F' as y, B'' as z
=> x "bit" not null, y "bit" not null, z "bit" not null

select n'abc' as x
=> x bpchar not null

select 0x1F as x, 0o17 as y, 0b101 as z, 1_000 as w, 1_000.5 as v, 0xFFFF_FFFF as u
=> x integer not null, y integer not null, z integer not null, w integer not null, v numeric not null, u bigint not null
=15! syntax_error 0x1F

select 123abc as x
=! syntax_error 123abc

select 1__0 as x
=! syntax_error 1__0

select 1_ as x
=! syntax_error 1_

select 0x as x
=! syntax_error 0x

select 1e5 as a, 1.5e-3 as b, .5 as c, 5. as d, 2147483647 as e, 2147483648 as f, 9223372036854775808 as g, -2147483648 as h, -9223372036854775808 as i
=> a numeric not null, b numeric not null, c numeric not null, d numeric not null, e integer not null, f bigint not null, g numeric not null, h integer not null, i bigint not null

select 1.e5 as a
=> a numeric not null

select 1e as a
=! syntax_error 1e

select date '2020-01-01' as a, time '10:00' as b, timestamp '2020-01-01' as c, timestamp(3) '2020-01-01' as d, timestamp(0) with time zone '2020-01-01' as e, time(2) with time zone '10:00' as f
=> a date not null, b time without time zone not null, c timestamp without time zone not null, d timestamp(3) without time zone not null, e timestamp(0) with time zone not null, f time(2) with time zone not null

select interval '1 day' as a, interval '1' year as b, interval '1-2' year to month as c, interval '1 2' day to hour as d, interval '1.234' second(2) as e, interval(3) '1 second' as f, interval '1 2:3:4' day to second(1) as g
=> a interval not null, b interval year not null, c interval year to month not null, d interval day to hour not null, e interval second(2) not null, f interval(3) not null, g interval day to second(1) not null

select interval '1' year to day as a
=! syntax_error day

select '1'::interval(2) as a, '1 day'::interval day as b, '1'::interval hour to second(3) as c
=> a interval(2) not null, b interval day not null, c interval hour to second(3) not null

select bit '101' as a, bit(3) '101' as b, bit varying '101' as c, bit varying(5) '101' as d
=> a "bit" not null, b bit(3) not null, c bit varying not null, d bit varying(5) not null

select char 'abc' as a, char(2) 'abc' as b, character varying 'abc' as c, character varying(2) 'abc' as d, varchar 'x' as e, national character(3) 'abc' as f, nchar(2) 'ab' as g
=> a bpchar not null, b character(2) not null, c character varying not null, d character varying(2) not null, e character varying not null, f character(3) not null, g character(2) not null

select integer '1' as a, int '2' as b, smallint '3' as c, bigint '4' as d, real '5' as e, float '6' as f, float(20) '7' as g, float(30) '8' as h, double precision '9' as i, decimal '10' as j, numeric(4, 1) '11' as k, dec '12' as l, boolean 't' as m
=> a integer not null, b integer not null, c smallint not null, d bigint not null, e real not null, f double precision not null, g real not null, h double precision not null, i double precision not null, j numeric not null, k numeric(4,1) not null, l numeric not null, m boolean not null

select float(0) '1' as a
=! invalid_parameter_value 0

select float(54) '1' as a
=! invalid_parameter_value 54

select jsonb '{}' as a, json '{}' as b, uuid '00000000-0000-0000-0000-000000000000' as c, point '(1,2)' as d, pg_catalog.int4 '5' as e, "char" 'a' as f
=> a jsonb not null, b json not null, c uuid not null, d point not null, e integer not null, f "char" not null

select '1'::char as a, '1'::"char" as b, '1'::character varying as c, '1'::bpchar as d, '1'::character(3) as e, '1'::varchar(5) as f, '1'::text as g, '1'::name as h
=> a character(1) not null, b "char" not null, c character varying not null, d bpchar not null, e character(3) not null, f character varying(5) not null, g text not null, h name not null

select '{1}'::int[] as a, '{1}'::int[3] as b, '{{1}}'::int[][] as c, '{1}'::int array as d, '{1}'::int array[4] as e, '{1}'::numeric(5,2)[] as f, '{}'::timestamp(3) with time zone[] as g
=> a integer[] not null, b integer[] not null, c integer[] not null, d integer[] not null, e integer[] not null, f numeric(5,2)[] not null, g timestamp(3) with time zone[] not null

select cast('1' as int) as a, cast('2020-01-01' as timestamp with time zone) as b, cast(1 as double precision) as c
=> a integer not null, b timestamp with time zone not null, c double precision not null

select '1'::numeric(5) as a, '1'::numeric(5, 2) as b, '1'::decimal(4, 0) as c, '1'::numeric(5,-2) as d
=> a numeric(5,0) not null, b numeric(5,2) not null, c numeric(4,0) not null, d numeric(5,-2) not null

select '1'::pg_catalog.varchar(3) as a, '1'::pg_catalog."char" as b
=> a character varying(3) not null, b "char" not null

select '1'::nope
=! undefined_object nope

select '1'::int(3)
=! syntax_error (3

select '1'::text(3)
=! syntax_error text

select '1'::timestamp(3)(4)
=! syntax_error (4

select true as a, false as b, null as c, TRUE as d, Null as e
=> a boolean not null, b boolean not null, c text, d boolean not null, e text

select current_date as a, current_time as b, current_timestamp as c, localtime as d, localtimestamp as e, current_time(2) as f, current_timestamp(0) as g, localtime(1) as h, localtimestamp(3) as i
=> a date not null, b time with time zone not null, c timestamp with time zone not null, d time without time zone not null, e timestamp without time zone not null, f time(2) with time zone not null, g timestamp(0) with time zone not null, h time(1) without time zone not null, i timestamp(3) without time zone not null

select current_user as a, session_user as b, user as c, current_role as d, current_catalog as e, current_schema as f, current_schema() as g
=> a name not null, b name not null, c name not null, d name not null, e name not null, f name, g name

select current_date()
=! syntax_error (

select extract(year from date '2020-01-01') as a, extract('month' from date '2020-01-01') as b, extract(dow from now()) as c, extract("day" from now()) as d
=> a numeric, b numeric, c numeric, d numeric

select extract(nope from 1)
=! undefined_function extract

select position('a' in 'abc') as a, overlay('abc' placing 'x' from 1 for 2) as b, overlay('abc' placing 'x' from 2) as c, substring('abc' from 1 for 2) as d, substring('abc' for 2) as e, substring('abc' from 2) as f, substring('abc', 1, 2) as g
=> a integer not null, b text not null, c text not null, d text not null, e text not null, f text not null, g text not null

select trim('  a ') as a, trim(both 'x' from 'xax') as b, trim(leading from ' a') as c, trim(trailing 'x' from 'ax') as d, trim('x' from 'xa') as e, trim(from ' a') as f, trim('xa', 'x') as g
=> a text not null, b text not null, c text not null, d text not null, e text not null, f text not null, g text not null

select normalize('a') as a, normalize('a', nfkc) as b, 'a' is normalized as c, 'a' is not nfd normalized as d
=> a text not null, b text not null, c boolean not null, d boolean not null

select collation for ('a'::text) as a
=> a text

select xmlelement(name foo, xmlattributes(1 as a, 'x' as b), 'c', 2) as a, xmlforest(1 as a, 'x' as b) as b, xmlconcat('<a/>', '<b/>') as c, xmlpi(name php, 'x') as d, xmlparse(document '<a/>') as e, xmlparse(content 'abc' preserve whitespace) as f
=> a xml, b xml, c xml, d xml, e xml, f xml

select xmlroot(xmlparse(document '<a/>'), version '1.0', standalone yes) as a, xmlserialize(content '<a/>'::xml as text) as b, '<a/>'::xml is document as c, xmlexists('/a' passing by value '<a/>'::xml) as d
=! syntax_error ::xml

select json_object('a': 1, 'b': 'x' absent on null with unique keys returning jsonb) as a, json_object('a' value 1) as b, json_object() as c, json_object('{a,1}') as d, json_array(1, 'x', null null on null) as e, json_array() as f, json_array(select 1) as g
=> a jsonb, b json, c json, d json not null, e json, f json, g json
=15! syntax_error :

select json('{}') as a, json_scalar(1) as b, json_serialize('{}' returning text) as c, json('{}' with unique keys) as d
=> a json, b json, c text, d json
=16! syntax_error returning

select json_value(payload, '$.a' returning int default 1 on empty error on error) as a, json_value(payload, '$.a') as b, json_query(payload, '$.a' with wrapper keep quotes) as c, json_query(payload, '$.a' returning jsonb omit quotes) as d, json_exists(payload, '$.a ? (@ > $x)' passing 1 as x) as e, json_exists(payload, '$' false on error) as f from raw.events
=> a integer, b text, c jsonb, d jsonb, e boolean, f boolean
=16! syntax_error returning

select json_objectagg(order_status : order_id absent on null returning jsonb) as a, json_arrayagg(order_id order by order_date desc null on null returning jsonb) filter (where order_id > 1) as b, json_arrayagg(order_id) as c from stg_orders
=> a jsonb, b jsonb, c json
=15! syntax_error :

select '{}' is json as a, '{}' is json object as b, '[]' is not json array as c, '1' is json scalar as d, '{}' is json object with unique keys as e
=> a boolean, b boolean, c boolean, d boolean, e boolean
=15! syntax_error json

select t.* from raw.events, json_table(payload, '$[*]' columns (id for ordinality, a int path '$.a', b text, c bool exists path '$.c', d jsonb format json path '$.d', nested path '$.e[*]' columns (f numeric(4,1) path '$', g for ordinality))) as t
=> id integer, a integer, b text, c boolean, d jsonb, f numeric(4,1), g integer
=16! syntax_error columns

select t.* from raw.events, json_table(payload, '$' passing 1 as x columns (a varchar(3) path '$.a' default 'x' on empty null on error)) t (renamed)
=> renamed character varying(3)
=16! syntax_error passing

select t.* from xmltable('/a/b' passing xmlparse(document '<a/>') columns id for ordinality, b text path 'c' default 'x' not null, d numeric(3,1)) as t
=> id integer not null, b text not null, d numeric(3,1)

select t.* from xmltable(xmlnamespaces('http://x' as x), '/x:a' passing '<a/>' columns b text) t
=> b text

select * from rows from (generate_series(1, 2), unnest(array['a', 'b'])) with ordinality as t (a, b, n)
=> a integer, b text, n bigint not null

select * from json_to_record('{}') as t (a int, b timestamp(3) with time zone, c text[], d numeric(5,2) )
=> a integer, b timestamp(3) with time zone, c text[], d numeric(5,2)

select * from json_to_record('{}') as (a int, b text collate "C")
=> a integer, b text

select percentile_cont(0.5) within group (order by amount desc) filter (where amount > 0) as a, mode() within group (order by method) as b from stg_payments
=> a double precision, b text

select percentile_cont(0.5 order by amount) within group (order by amount) from stg_payments
=! syntax_error within

select count(distinct method) as a, string_agg(method, ',' order by method desc nulls last) as b, count(all method) as c, count(*) filter (where true) as d, array_agg(distinct method order by method) as e from stg_payments
=> a bigint not null, b text, c bigint not null, d bigint not null, e text[]

select concat_ws(',', variadic array['a', 'b']) as a, make_interval(days => 1, hours := 2) as b, pg_catalog.lower('A') as c, pg_catalog.concat(variadic array[1]) as d
=> a text not null, b interval not null, c text not null, d text

select sum(amount) over w as a, sum(amount) over (w) as b, sum(amount) over (w rows between 1 preceding and unbounded following exclude ties) as c, sum(amount) over (order by payment_id groups current row) as d, sum(amount) over (order by payment_id range between 1 preceding and 1 following exclude current row) as e, sum(amount) over (rows 2 preceding exclude no others) as f from stg_payments window w as (partition by order_id order by payment_id)
=> a numeric, b numeric, c numeric, d numeric, e numeric, f numeric

select order_id from stg_orders tablesample bernoulli (10 + 1) repeatable (1)
=> order_id bigint

select o.order_id from raw.orders x, lateral (select x.id as order_id) o
=> order_id bigint

select order_id from only stg_orders
=> order_id bigint

select order_id from only (stg_orders) as o
=> order_id bigint

select order_id from stg_orders * as o
=> order_id bigint

select * from current_date
=> current_date date not null

select * from current_date as d, lower('A') as l, cast('1' as int) as i
=> d date not null, l text not null, i integer not null

select 1 when, 2 select, 3 case
=> when integer not null, select integer not null, case integer not null

select 1 year
=! syntax_error year

select 1 as year, 2 as "from", 3 as over
=> year integer not null, from integer not null, over integer not null

select order_id from stg_orders offset 1 row fetch next 2 rows only
=> order_id bigint

select order_id from stg_orders order by order_id fetch first 3 rows with ties
=> order_id bigint

select order_id from stg_orders fetch first 3 rows with ties
=! syntax_error with
=17! syntax_error

select order_id from stg_orders limit all offset 1 + 1
=> order_id bigint

select order_id from stg_orders offset 2 limit 1
=> order_id bigint

select order_id from stg_orders limit 1 limit 2
=! syntax_error limit

select order_id from stg_orders fetch first (1 + 1) rows only
=> order_id bigint

select order_id from stg_orders for update of stg_orders skip locked
=> order_id bigint

(select order_id from stg_orders order by 1) order by 1
=! syntax_error 1

(select order_id from stg_orders limit 1) limit 2
=! syntax_error limit
=17! syntax_error 2

(select order_id from stg_orders order by 1) limit 2
=> order_id bigint

(with a as (select 1 as x) select x from a) order by x
=> x integer not null

with a as (select 1 as x) (with b as (select 2 as y) select y from b)
=! syntax_error with

with recursive t as (select 1 as n union all (with x as (select n + 1 as n from t where n < 3) select n from x)) select n from t
=> n integer not null

with recursive t(id, up) as (select 1, null::int union all select id + 1, id from t) search depth first by id, up set ord cycle id set looped to 'y' default 'n' using way select id, up, looped from t
=> id integer, up integer, looped text not null

with recursive t(id) as (select 1 union all select id + 1 from t) search breadth first by id set ord select id from t
=> id integer

with a as materialized (select 1 as x), b as not materialized (select 2 as y) select * from a, b
=> x integer not null, y integer not null

select user_id, count(*) as n from stg_orders group by distinct rollup (user_id, (order_date, order_status)), grouping sets ((), user_id, cube (order_date), grouping sets ((user_id)))
=> user_id bigint, n bigint not null

select count(*) as n from stg_orders group by ()
=> n bigint not null

select user_id from stg_orders group by all user_id
=> user_id bigint

select grouping(user_id, order_date) as g, user_id, order_date from stg_orders group by cube (user_id, order_date)
=> g integer not null, user_id bigint, order_date date

values (1, 'a'), (2, 'b') order by 1 limit 1
=> column1 integer not null, column2 text not null

(values (1)) union all (table (select 1))
=! syntax_error (select

select ((select 1)) as a, ((select 1) + 1) as b, (((select 1), 2)) = (1, 2) as c, exists ((select 1)) as d, array((select 1)) as e, 1 in ((select 1)) as f, 1 in ((select 1), 2) as g
=> a integer not null, b integer not null, c boolean not null, d boolean not null, e integer[] not null, f boolean, g boolean not null

select ((select 1) union (select 2) limit 1) as a
=> a integer

select (select 1 as x).x
=! wrong_object_type (select

select row(1, 2) = (1, 2) as a, row() is null as b, row(stg_orders.*) is null as c, row(1) = row(2) as e from stg_orders
=> a boolean not null, b boolean not null, c boolean not null, e boolean not null

select "a""b" from (select 1 as "a""b") q
=> a"b integer not null

select "" from stg_orders
=! syntax_error ""

select /* a /* nested */ comment */ 1 as x -- end
=> x integer not null

select 1 as x /* open
=! syntax_error

select 'open
=! syntax_error

select "open
=! syntax_error

select $tag$ open
=! syntax_error

select 1 as x;;
=> x integer not null

select 1 as a, 2 as A1, 3 as "A", 4 as Ä, 5 as ä
=> a integer not null, a1 integer not null, A integer not null, Ä integer not null, ä integer not null

(select 1 as x offset 1) offset 2
=! syntax_error offset
=17! syntax_error 2

select (row(1, 2)).f1 as a
=> a integer not null

select * from a.b.c.d
=! syntax_error a.b.c.d

select count(o.*) as n, o as whole, (o).order_id as f, (o.order_id) as g from stg_orders o group by o.order_id, o
=> n bigint not null, whole stg_orders, f bigint, g bigint

select '2024-01-31 T x1230'::timestamp as r
=! invalid_datetime_format '2024-01-31

select 'J2460341 T x103045-08'::timestamptz as r
=! invalid_datetime_format 'J2460341

select 'T 103045'::time as r
=> r time without time zone not null

select 'a <-> b'::xml as x
=! invalid_xml_content 'a

select '<a>1 < 2</a>'::xml as x
=! invalid_xml_content '<a>1

select '<a><![CDATA[1 < 2]]></a>'::xml as x, 'a > b <é/>'::xml as y, '<a><!-- <- --></a>'::xml as z
=> x xml not null, y xml not null, z xml not null

select interval 'PT2562047789' as a
=! interval_field_overflow 'PT2562047789'

select interval 'P1W2147483647D' as a
=! interval_field_overflow 'P1W2147483647D'

select interval '0.1 millennium 2147483647 months' as a
=! interval_field_overflow '0.1

select interval '-2147483648 months ago' as a
=! interval_field_overflow '-2147483648

select interval 'P1-2147483647-2147483647' as a
=! datetime_field_overflow 'P1-2147483647-2147483647'

select interval '2147483647 months' as a, interval 'P0001-02-03T04:05:06' as b, interval '2562047788:00:54.775807' as c, interval '1.5 years 2 mons 1.5 weeks' as d
=> a interval not null, b interval not null, c interval not null, d interval not null

select date '5874898-01-01' as a
=! datetime_field_overflow '5874898-01-01'

select date '4714-11-23 BC' as a
=! datetime_field_overflow '4714-11-23

select date '4714-11-24 BC' as a, date '5874897-12-31' as b, timestamp '294276-12-31 23:59:59' as c, timestamptz '294277-01-01 07:00:00+08' as d
=> a date not null, b date not null, c timestamp without time zone not null, d timestamp with time zone not null

select timestamp '294277-01-01' as a
=! datetime_field_overflow '294277-01-01'

select timestamptz '294276-12-31 20:00:00-08' as a
=! datetime_field_overflow '294276-12-31

select time with time zone '04:05:06 America/Los_Angeles' as a
=! invalid_datetime_format '04:05:06

select '{{},{1}}'::text[] as a
=! invalid_text_representation '{{}

select '[1:21474836489]={1,2}'::int[] as a
=! program_limit_exceeded '[1:21474836489]={1
=16! invalid_text_representation '[1:21474836489]={1

select '{{{{{{{1}}}}}}}'::int[] as a
=! program_limit_exceeded '{{{{{{{1}}}}}}}'::int[]

select b'1 0' as a
=! invalid_text_representation b'1

select x'1G' as a
=! invalid_text_representation x'1G'

select '12:13:0'::pg_snapshot as a
=! invalid_text_representation '12:13:0'::pg_snapshot

select '12:20:13,15'::pg_snapshot as a
=> a pg_snapshot not null

select line '(1,1),(1,1)' as a
=! invalid_text_representation '

select circle '(0,0)1e400' as a
=! numeric_value_out_of_range '

select 'foo.bar'::regrole as a
=! invalid_name 'foo.bar'::regrole

select 'foo.bar'::regnamespace as a
=! invalid_name 'foo.bar'::regnamespace

select regnamespace('foo.bar') as a
=! invalid_name 'foo.bar'

select ''::regnamespace as a
=! invalid_name ''::regnamespace

select ''::xid as a
=! invalid_text_representation ''::xid
=15> a xid not null

select 'asdf'::xid as a
=! invalid_text_representation 'asdf'::xid
=15> a xid not null

select ' 0x1 '::xid as a
=> a xid not null

select '-1'::xid as a
=> a xid not null

select '4294967296'::xid as a
=! numeric_value_out_of_range '4294967296'::xid
=15> a xid not null

select 'x'::cid as a
=! invalid_text_representation 'x'::cid
=15> a cid not null

select '0xffffffffffffffff'::xid8 as a
=> a xid8 not null

select '0xffffffffffffffffff'::xid8 as a
=! numeric_value_out_of_range '0xffffffffffffffffff'::xid8
=15> a xid8 not null

select '-1'::xid8 as a
=> a xid8 not null

select '1 x'::xid8 as a
=! invalid_text_representation '1
=15> a xid8 not null

select '(4294967296,1)'::tid as a
=! invalid_text_representation '

select '(4294967295,65535)'::tid as a
=> a tid not null

select '(1,65536)'::tid as a
=! invalid_text_representation '

select '(1,2)x'::tid as a
=> a tid not null

select ' ( 1, 2)'::tid as a
=> a tid not null

select '(1,2'::tid as a
=! invalid_text_representation '

select '1,2'::tid as a
=! invalid_text_representation '1

select 'a(1,2)'::tid as a
=> a tid not null

select '"\u0000"'::jsonpath as a
=! untranslatable_character '"\u0000"'::jsonpath

select '"\ud83d\ude04"'::jsonpath as a
=> a jsonpath not null

select '"\ud83d\ud83d"'::jsonpath as a
=! invalid_text_representation '"\ud83d\ud83d"'::jsonpath

select '"\ude04\ud83d"'::jsonpath as a
=! invalid_text_representation '"\ude04\ud83d"'::jsonpath

select '"\ud83d x"'::jsonpath as a
=! invalid_text_representation '"\ud83d

select '"\ude04"'::jsonpath as a
=! invalid_text_representation '"\ude04"'::jsonpath

select '$."\u{0}"'::jsonpath as a
=! untranslatable_character '$."\u{0}"'::jsonpath

select '$."\x00"'::jsonpath as a
=! untranslatable_character '$."\x00"'::jsonpath

select '"\\ud83d"'::jsonpath as a
=> a jsonpath not null

select '$.\u0061b.\ud83d'::jsonpath as a
=! invalid_text_representation '$.\u0061b.\ud83d'::jsonpath

select '"\ud83d" )'::jsonpath as a
=! invalid_text_representation '"\ud83d"

select ') "\ud83d"'::jsonpath as a
=! syntax_error '

select '$ ? (@ like_regex "\ud83d(")'::jsonpath as a
=! invalid_text_representation '$

select '"\ud83d\n\ude04"'::jsonpath as a
=! invalid_text_representation '"\ud83d\n\ude04"'::jsonpath

select e'\u061' as a
=! invalid_escape_sequence \u061'

select e'wrong: \U0061' as a
=! invalid_escape_sequence \U0061'

select '(,1)'::tid as a
=> a tid not null

select '( ,1)'::tid as a
=! invalid_text_representation '

select '(+,1)'::tid as a
=! invalid_text_representation '

select '08'::oid as a
=! invalid_text_representation '08'::oid
=15> a oid not null

select '017'::xid as a
=> a xid not null

select '0xg'::xid as a
=! invalid_text_representation '0xg'::xid
=15> a xid not null

select '0'::xid as a
=> a xid not null

select '08'::xid8 as a
=! invalid_text_representation '08'::xid8
=15> a xid8 not null

select '(1,)'::tid as a
=> a tid not null

select '[2010-01-01 01:00:00, 2009-12-31 02:00)'::tsrange as a
=! data_exception '[2010-01-01

select '[2010-01-01, 2009-01-01)'::daterange as a
=! data_exception '[2010-01-01

select '[2010-01-01 01:00, 2010-01-01)'::daterange as a
=> a daterange not null

select '[2010-01-02T01:00, 2010-01-01)'::tstzrange as a
=! data_exception '[2010-01-02T01:00

select '[2010-01-01 23:00, 2010-01-02 01:00)'::tstzrange as a
=> a tstzrange not null

select '{[2010-01-01 01:00, 2009-01-01 02:00)}'::tstzmultirange as a
=! data_exception '{[2010-01-01
