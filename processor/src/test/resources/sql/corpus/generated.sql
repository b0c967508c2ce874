select 1 as one
=> one integer not null

select '[(0,0),(1,1)]' except select '[(0,0),(1,1)]' :: lseg
=! undefined_function '[

select t1.order_date as c2 , '1970-01-01' c3 from stg_orders as t1 where false except select distinct '1970-01-01' as c8 , '0044-03-15 BC' interval
=! datatype_mismatch '1970-01-01'

with w7(r_c2) as (select '{t,f,NULL}'::boolean[] as c2, '2'::bigint as c3 from stg_orders as t1 where true union all select distinct '{}' as c5, t4.id as c6 from texts as t4 where true), w12 as (select order_id as g10, (null::lseg[])[percentile_disc('-Infinity'::double precision) within group (order by 42)] as n11 from w7 t8, raw.stg_orders t9 where null::int4multirange @> '[]'::jsonb group by cube (order_id)) select ((null)[a])::mood[] from stg_orders as t13 left join jsonb_to_recordset('"x"'::json) as t14(a integer, b numeric(10,2), c text[]) on true
=! datatype_mismatch '{}'

select (select '{}'::timestamp with time zone[] as c10 from unnest(null::circle[]) as t8(x) join times as t9 on false limit 1) as c7, least(t1.referrer_id, t1.referrer_id) as c11 from customers t1 join (select meta as c4, 'empty'::int4range as c5 from sales t2 left join ranges as t3 on true where false order by case when false then '42'::positive else '1259'::oid end) as t6 on ('(2,3),(-1,-1)'::box > null) where t1.active union all select distinct null::timestamp with time zone[] as c13, null as c14 from stg_orders t12 order by c7
=! datatype_mismatch null

select t2.tstzr as g21, '1 year 2 days 03:04:05.678' as n22 from times as t1 full join ranges as t2 using (id) join lateral (with w6 as (select '''a'''::tsvector as c5 from raw.orders as t3, raw.stg_orders t4), w10 as (select distinct tz as c9 from w6 as t7 join w6 t8 on true) select distinct '{NULL}'::character varying[] as c12 from w6 t11 where true except select '{a,b}'::character varying[] as c14 from w10 t13 where true) as t15 on true where ('(1.5,-2)'::point, 1) <> ('(1.5,-2)'::point, 2) group by t2.tstzr, (select '10.0.0.1' & null::inet as c20 from (select 'empty'::int8range as c17, t3 as c18 from raw.orders t16) t19 where date_le(d, d))
=! feature_not_supported <>

select '1970-01-01' as c7, false as c8, '[(1,0),(1,0)]'::lseg as c9 from (select 'infinity'::timestamp without time zone as c3, price as c4 from raw.stg_orders as t1 full join sale_lines as t2 on true) t5, sales as t6 union all select distinct lower('empty'::daterange) as c11, true is not false as c12, '[(0,0),(1,1)]' as c13 from arrays t10
=! datatype_mismatch '[

select distinct ('{}')::character varying[] as c5, array[null::character varying, 'Ab c'] as c6, '1.50' as c7 from (select '2' as c2, '{}'::character varying[] as c3 from raw.stg_orders t1 where true order by 1) as t4 union select null::character varying[] as c9, '{a,b}'::character varying[] as c10, '0'::money as c11 from documents t8 order by c7
=! datatype_mismatch '0'::money

select 'abc' as c10, '{}'::jsonb[] as c11 from documents as t1 left join lateral (select distinct null as c4 from stg_users as t2 left join raw.events t3 on t3.payload < '"x"'::jsonb union all select '-infinity'::timestamp with time zone as c7 from numbers t5, documents t6) t8 on null::boolean left join jsonb_each(null::jsonb) as t9(k, v) on t9.v = '{}'::jsonb
=! datatype_mismatch '-infinity'::timestamp

select (vb8)::bit varying as c2, '%_' as c3 from things t1 where (false)::boolean intersect select distinct null as c5, t4.title as c6 from documents as t4 order by c3
=! datatype_mismatch null

select distinct range_intersect_agg('empty'::int4range) over () as c2, 'abc'::text as c3 from customers t1 intersect select distinct 'empty' as c6, (t || 2) as c7 from texts as t4, stg_orders t5 where coalesce(false, true)
=! datatype_mismatch 'empty'

with w5 as (select distinct '{}' as c2 from documents t1 intersect select '{"2024-01-01 00:00Z",infinity,NULL}'::timestamp with time zone[] as c4 from documents t3 where 'false') select t6.c2 as c7, t6.c2 as c8 from w5 t6 where false order by t6.c2 desc
=! datatype_mismatch '{"2024-01-01

select (null::circle <-> '<(1,1),0>'::circle) as c6 from sale_lines t1 full join (select bx as c3, vb as c4 from things t2 where true) as t5 on (t5.c3, 1) = ('(2,3),(-1,-1)'::box, 2) union all select '-1'::real / 'Infinity'::real as c12 from stg_orders as t7 full join (select '{1.5,NaN}'::numeric[] as c9, note as c10 from raw.stg_orders as t8 where false) as t11 on bpcharge('abc'::character, '12:99')
=! feature_not_supported =

with w5 as (select 'abc'::label as c2 from ranges t1 where true union select ''::label as c4 from stg_orders t3 where false) select distinct null as c10 from (select 'a' as c7, t6.c2 as c8 from w5 t6 where null::boolean order by c8) t9 where (select false as c12 from raw.stg_orders as t11 limit 1) union all select case when false then 'a'::character end as c14 from w5 t13
=> c10 text

select ivm as c3, '<(0,0),1>' as c4 from times t1 join unnest(null::circle[]) as t2(x) on 'a'::text similar to '2024-01-01'::text except select '1 day' as c6, ('<(0,0),1>'::circle)::circle as c7 from generate_series('2024-01-31 12:30:15.123456+02'::timestamp with time zone, now(), '1 day') with ordinality as t5(x, n) where true
=! undefined_function '<

select t4.c3 as c6, t4.c3 as c7, ('abc'::character)::text as c8 from (select '{}'::nummultirange as c2, null::boolean[] as c3 from times as t1) t4 join stg_users as t5 on true except select distinct null as c10, null as c11, (t9.product || t9.product) as c12 from sale_lines as t9
=! datatype_mismatch null

with w8 ( r_c3 ) as ( select '10.0.0.0/8' :: cidr as c3 , '[(1,0),(1,0)]' as c4 from numbers as t1 join sale_lines t2 on t1.b where null :: boolean except select '192.168.1.0/24' :: cidr as c6 , '[(1,0),(1,0)]' :: lseg as c7 from ranges t5 ) select '1.5' :: double precision desc
=! undefined_function '[

select '<b>x</b>' as c2 , ( 1 ) as c3 from documents t1 intersect select '<b>x</b>' :: xml as c8 , null as c9 from sales as t7 order by c2
=! undefined_function '<b>x</b>'

select (greatest('\x'::bytea, '\x00'::bytea) || '\x00'::bytea) as c10, t9.i4 as c11 from (select '$.b.c'::jsonpath as c2, j as c3 from documents t1 where 'false' except select distinct '$.a' as c6, '{}'::jsonb as c7 from things as t4 join stg_payments t5 on null::boolean where true order by c3) as t8, numbers as t9 order by c10
=! datatype_mismatch '$.a'

select ((null::int4multirange[])['-1'::integer])[:2] as c4 from times t1 left join unnest('{x}'::text[]) with ordinality as t2(x, n) on true join arrays t3 on true where interval_eq(ts_rank('''a'''::tsvector, 'cat', 2), mul_d_interval('Infinity'::double precision, iv3))
=! datatype_mismatch null::int4multirange[]

select * from ( select '[]' union select '1' :: json ) t5
=! undefined_function '1'

select (select t1.ivn as c3 from customers as t2 limit 1) as g4, interval_pl((select t1.ivn as c3 from customers as t2 limit 1), (select t1.ivn as c3 from customers as t2 limit 1)) as n5 from times t1 where ('NaN'::real >= '1'::smallint) group by (select t1.ivn as c3 from customers as t2 limit 1), t1.tstz
=> g4 interval, n5 interval

with w9 as (select '\xdeadbeef'::bytea as c6 from (select t1.order_date as c2, 'NaN'::numeric as c3 from raw.orders as t1) as t4 full join raw.events t5 on true where exists (select '(,)' as c8 from arrays t7 where true)) select (array_upper(null::numeric[], '-1'::integer))::bigint as c17 from w9 t10 left join raw.orders as t11 on true, (select ('0'::interval + '23:59:59-08') as c14, 'empty' as c15 from sales as t12 join w9 t13 on '<(1,1),0>'::circle < all (null::circle[]) order by (meta)[0]) as t16 where date_ge(t11.order_date, t11.order_date)
=! invalid_datetime_format '23:59:59-08'

with w7(r_c3) as (select ('1970-01-01' - '1000 hours'::interval) as c3 from sale_lines t1 full join sale_lines t2 on t2.quantity = t1.quantity where exists (select t2.quantity as c6 from stg_orders t4 natural join stg_payments as t5 where true)), w11 as (select '1'::positive as c9, i4 as c10 from numbers t8) select bpchar(nm) as c14, '\xdeadbeef'::bytea as c15, t12.id as c16 from texts as t12 full join w7 t13 on range_gt(('(,)'::int8range - 'empty'::int8range), ('(,)'::int8range - 'empty'::int8range)) where range_le('[2024-01-01 00:00Z,2024-02-01 00:00Z)', case '1'::positive when '1'::positive then 'empty'::tstzrange else '[2024-01-01 00:00Z,2024-02-01 00:00Z)'::tstzrange end) order by c16
=! invalid_datetime_format '1970-01-01'

select '123e4567-e89b-12d3-a456-426614174000' from things order by ( '(1,1),(0,0)' + pt )
=! invalid_text_representation '

with w5 as ( select date ( null :: timestamp without time zone ) as c3 , ( '<(1,1),0>' - '(1.5,-2)' :: point ) as c4 from stg_orders t1 left join sales as t2 on true order by c4 ) select nullif ( name ( '1' :: character varying ) , g11 ) as c16 , t14.c4 as c17 , true
=! invalid_text_representation '<

select ( '(1,1),(0,0)' :: point )
=! invalid_text_representation '

select t4.g2 || 'cat'::tsquery as c6, ('(1,1),(0,0)' * point(null::lseg)) as c7, trim((select '2024-01-01'::text as c13 from raw.stg_orders as t9 left join lateral (select '{2024-01-01,infinity}'::date[] as c11 from customers t10) t12 on t12.c11 = '{2024-01-01,infinity}' limit 1)) as c8 from (select t1.order_status as g2, ('08:00:2b:01:02:03'::macaddr & '00:00:00:00:00:00'::macaddr) as n3 from stg_orders as t1 group by rollup (t1.order_status, '{00000000-0000-0000-0000-000000000000,NULL}'::uuid[])) t4, unnest('{}'::bigint[]) as t5(x)
=! invalid_text_representation '

select ((select array(select t14.id as c16 from arrays t14 join raw.orders t15 on true) as c13 from documents as t11, stg_payments t12 limit 1) || t1.id) as c10, '{' as c17 from arrays t1 left join (select '{1,2}'::text as c3 from customers as t2 order by btcharcmp('b'::"char", 'b'::"char")) t4 on case id || ia when '{1,2,3}'::integer[] then timestamp_lt_timestamptz('12:99', '1970-01-01 00:00Z'::timestamp with time zone) else (select (select true as c8 from generate_series('1970-01-01 00:00Z'::timestamp with time zone, now(), '1 day') with ordinality as t7(x, n)) as c6 from things t5 limit 1) end join unnest('{x}'::text[]) with ordinality as t9(x, n) on false
=! datetime_field_overflow '12:99'

select '{}'::timestamp with time zone[] as c6, c3 as c7, '$'::jsonpath as c8 from (select (null::time with time zone[])['-2147483648'::integer] as c3, timestamp_smaller('0044-03-15 BC'::timestamp without time zone, '12:99') as c4 from raw.orders as t1 join raw.stg_orders t2 on t2.order_id < '0'::bigint where lower_inc('cat'::tsquery)) t5
=! datetime_field_overflow '12:99'

select ( note ) :: tsrange from ( select ( '1.5' :: double precision ) desc ) t4 full join raw.stg_orders as t5 on true where ( select ( order_date > '1.5x' ) as c9 from times t7 join stg_orders as t8 on t8.user_id = '0' :: bigint )
=! invalid_datetime_format '1.5x'

with w4 as (select translate(t1.name, t1.email, t1.name) as c2, greatest('12:30:15+05:30'::time with time zone, '1 day') as c3 from customers as t1 where isempty('empty'::int4range) order by id desc), w11(r_g9) as (select '1970-01-01'::date as g9, '-infinity'::timestamp with time zone as n10 from documents t5, (select '{}'::boolean[] as c7 from raw.events as t6 order by c7) as t8 group by '1970-01-01'::date, '''cat'' ''dog'':1A'::tsvector) select '0'::bigint as c13, (select rtrim('abc'::bytea, '\x00') as c16 from jsonb_to_recordset('[]'::json) as t15(a integer, b numeric(10,2), c text[]) where ('(1,1),(0,0)'::box @> '(0,0)'::point) limit 1) as c14 from sales t12 where 'true'
=! invalid_datetime_format '1

select ('1')::time with time zone as c3, oidlarger(case when t1.bn then o else o end, o) as c4, null::point as c5 from numbers as t1 full join raw.events t2 using (id) order by 2
=! invalid_datetime_format '1'

with w4(r_c3) as (select ('{NULL,5}'::bigint[])[2] as c3 from texts t1 join generate_series('1.5x', now(), '1 day') with ordinality as t2(x, n) on true order by '{}'::timestamp with time zone[]) select (null::bigint[])[0] as c9, ('{[1,2),[5,8)}' - column1) as c10, timestamp_hash_extended('12:30'::time without time zone + '1970-01-01'::date, ('1.50' << 3)) as c11 from w4 as t5 left join (with w7(r_r_c3) as (select * from w4 as t6) values (null), ('{[1,2),[5,8)}'::int4multirange)) t8 on false where false order by c9
=! invalid_datetime_format '1.5x'

select '1.5x' intersect select case when false then '<(1,1),0>' :: circle end
=! invalid_text_representation '1.5x'

select ( '<(0,0),1>' :: circle @> '2024-13-45' )
=! invalid_text_representation '2024-13-45'

select case when true then '(1,1),(0,0)' :: box else ( select ( '(1,1),(0,0)' / '(Infinity,NaN)' :: point ) as c4 from ranges t3 ) end from raw.orders t1
=! invalid_text_representation '

select distinct nullif ( '<(1,1),0>' :: circle , ( '<(1,1),0>' :: circle - '12:99' ) ) as c7
=! invalid_text_representation '12:99'

select ((select array[t9.id, t9.id] as c10 from ranges as t9 where ('{}'::jsonb[] <= '{}'::jsonb[]) limit 1) || t1.id * t1.id) as c8 from ranges t1 natural full join (select distinct point('(1,1),(0,0)') as c6 from (select t3.c as c4 from texts as t2 join jsonb_to_recordset('[1, 2, {"a": 3}]'::jsonb) as t3(a integer, b numeric(10,2), c text[]) on t3.b = 2.25 where true) as t5 where ('(,)'::numrange > 'empty'::numrange)) as t7
=! invalid_text_representation '

with w2 as ( select * from stg_payments as t1 ) select ( ( '<(1,1),0>' * '(Infinity,NaN)' :: point * '(0,0)' :: point ) ) as c5 from unnest ( null :: circle [ ] ) as t3 ( x ) order by t3.x
=! invalid_text_representation '<

select (nr)::numrange as c15, '{}'::boolean[] as c16, '<b>x</b>'::xml as c17 from (with w4 as (select cidr('::1'::inet) as g2, ('(1,1),(0,0)' - '(Infinity,NaN)'::point) as n3 from stg_orders as t1 group by cube (cidr('::1'::inet)) having 'false'), w8(r_c6) as (select '{[1.5,2.5]}'::nummultirange as c6, '(2,3),(-1,-1)'::box as c7 from w4 as t5 order by 1) select order_id as c11 from w8 t9 left join raw.stg_orders t10 on true where false) as t12 join ranges t13 on timestamptz_le_date('08:00:2b:01:02:03'::macaddr, date('(,)'::int8range)) left join generate_series('x'::character, now(), '1 day') with ordinality as t14(x, n) on t14.n = t12.c11
=! invalid_text_representation '

select jb as g9, ('{' #> range_intersect_agg('[0,)'::numrange)) as n10 from documents as t1 left join lateral (select int8mi(t1.id, t1.id) as c3, ('{1,2}'::bigint[])[null] as c4 from stg_users as t2 order by '1'::bit varying desc) as t5 on (select true as c8 from customers as t6 left join raw.stg_orders t7 on active where ('1.5x' >^ '(Infinity,NaN)'::point) limit 1) group by jb, '24:00'::time without time zone having false order by n10
=! invalid_text_representation '1.5x'

select format('%s %s', ('{[1,2),[5,8)}'::int4multirange + '{NULL,5}'), t1.note) as c2, (null::daterange[])[null::integer] as c3, int2(0) | (null::real[])[null::real] as c4 from raw.stg_orders as t1 where ((+ '1'::positive) <@ ('[1,5)'::int4range + 'empty'::int4range))
=! invalid_text_representation '{NULL

select ( '12:30:15+05:30' + 'infinity' :: interval + nullif ( '23:59:59-08' :: time with time zone , '23:59:59-08' :: time with time zone ) )
=! invalid_datetime_format '12:30:15+05:30'
=16! invalid_datetime_format 'infinity'

select greatest(('{}'::bigint[])[3], ('{NULL,5}'::bigint[])[2]) from texts t1 left join lateral (select strip(t1.tsv) as c3, ('2024-01-31' - '1 day'::interval) as c4 from texts t2) t5 on t5.c4 < '0044-03-15 BC'
=! invalid_datetime_format '2024-01-31'

select ( '2000-02-29' + '0' :: interval )
=! invalid_datetime_format '2000-02-29'

select box ( '<(1,1),0>' )
=! invalid_text_representation '<

select user_id * (a & a) as c3, user_id as c4, 'abc' as c5 from stg_orders t1 left join jsonb_to_recordset('1'::jsonb) as t2(a integer, b numeric(10,2), c text[]) on t2.a = '-1'::integer where ('1.5x' ~= (null::box[])[2])
=! invalid_text_representation '1.5x'

with w3 ( r_c2 ) as ( select '12:30' :: time without time zone as c2 from sale_lines as t1 where ( '{"a": 1, "b": null}' < '(2,3),(-1,-1)' :: box ) ) select '{t,f,NULL}' :: boolean [ ]
=! invalid_text_representation '{"a":

select ( ( '<(0,0),1>' ) :: circle * '{[2024-01-01,2024-02-01)}' )
=! invalid_text_representation '{[2024-01-01

select '<(1,1),0>' :: point
=! invalid_text_representation '<

select '[(0,0),(1,1)]' <-> point_add ( '(1.5,-2)' :: point , '(0,0)' :: point ) as t2
=! invalid_text_representation '[

select '{}'::uuid[] as c3 from times as t1 full join stg_payments t2 on in_range((t)::time with time zone, (ivm + '00:00+00'), iv, true, case when true then false else 'true' end)
=! invalid_datetime_format '00:00+00'

select max ( ( null :: date - '1 day' ) )
=! invalid_datetime_format '1

select '0044-03-15 BC' as c6 from (select '{NULL}'::character varying[] as c3 from things t1 full join documents as t2 on true where true order by c3) as t4 left join jsonb_to_recordset('{"a": {"b": [1]}}') as t5(a integer, b numeric(10,2), c text[]) on t5.a < null::integer where ('abc'::text)::boolean union all select interval_pl_date(null::interval, '-1') as c8 from raw.events as t7
=! invalid_datetime_format '-1'

select '2024-01-31 12:30:15.123456+02' :: timestamp with time zone as g3 , ( '2024-01-31 12:30:15.123456+02' :: timestamp with time zone - '-1 mon' ) as n4 order by g3
=! invalid_datetime_format '-1

select tstz0 at time zone 'UTC' as c2 , ( select case when false then tstz0 else tstzn end - '-1 mon' ) as c10 from times as t1 where isempty ( '[2024-01-01 00:00Z,2024-02-01 00:00Z)' :: tstzrange )
=! invalid_datetime_format '-1

with w1 as ( values ( '23:59:59.999999' :: time without time zone ) , ( '1000 hours' ) ) select '-Infinity' where true group by '-Infinity' :: double precision
=! invalid_datetime_format '1000

values ( '12:99' :: timestamp )
=! datetime_field_overflow '12:99'

select c14 from ( select ( c2 - '2' ) as c4 , '''cat'' ''dog'':1A' :: tsvector as c5 from ( select t1.d as c2 from times as t1 order by c2 ) t3 ) as t6 full join raw.events as t7 on nullif ( null , 'true' ) natural join jsonb_each ( '2024-01-01' ) as t8 ( k , v )
=! invalid_datetime_format '2'

select coalesce ( ( '12:30:15+05:30' + 'infinity' :: interval ) , ( null :: time with time zone [ ] ) [ '-1' :: integer ] ) as true where 'true'
=! invalid_datetime_format '12:30:15+05:30'
=16! invalid_datetime_format 'infinity'

select product as g3, '(1.5,-2)'::point as n4 from sale_lines as t1 join generate_series('0', 42) as t2(x) on true where timestamptz_ne(('2024-01-31'::date + '23:59:59-08'::time with time zone), ('2024-01-31 12:30:15.123456+02'::timestamp with time zone - '-1 mon')) group by product, line_no
=! invalid_datetime_format '-1

select '192.168.1.0/24'::cidr as c2, array_to_json('{}'::mood[], false) -> case when false then 'x'::text else 'A b'::text end as c3 from times as t1 where (tsrange('-', '1970-01-01'::timestamp without time zone) << '(,)') order by 2
=! invalid_datetime_format '-'

select distinct xmltext(title) as c4, ("time"('1000 hours') + (ts)::date) as c5, '0' as c6 from documents t1 full join times t2 using (id) join unnest(null::nummultirange[]) as t3(x) on 'false'
=! invalid_datetime_format '1000
=16! undefined_function xmltext

select cidr ( '192.168.1.5/24' ) as g6 , bit_and ( ) , c4
=! invalid_text_representation '192.168.1.5/24'

select c2 as c5 , c7 from ( select box ( '(0,0)' ) as c2 , any_value_transfn ( null :: jsonb , status ) as c3 from raw.orders t1 ) as t4 order by c2
=! invalid_text_representation '

select ('0.0.0.0/0')::inet as c2, i4rn as c3, range_union(nr, nr) as c4 from ranges t1 union all select ('10.0.0.1'::inet - '2') as c7, (null::int4range[])[t6.id] as c8, (null::numrange[])[42] as c9 from stg_orders t5 left join ranges t6 on null::boolean
=! invalid_text_representation '2'

select coalesce ( '12:99' , '[(1,0),(1,0)]' :: lseg ) t1 where ( 'happy' :: mood > enum_last ( 'sad' ) ) order by t1.jb desc
=! invalid_text_representation '12:99'

select t1.note as g4 , lseg_interpt ( '2024-13-45' , null :: lseg ) as n5 from raw.stg_orders as t1
=! invalid_text_representation '2024-13-45'

select * from ( select array_reverse ( t2.ja || '[]' ) as c4 from arrays t1 join arrays t2 using ( moods ) where true ) t5
=! invalid_text_representation '[]'

select ( ( '{}' :: date [ ] ) [ 1 : ] ) [ 42 ] as c13 from sales t1 join ( select distinct ( null :: bit >> null :: integer ) as c11 from sales t10 where false ) as t12 on true where ( t1.placed_on - '2147483647' ) between symmetric '2024-01-31' and date ( '2024-01-31 12:30:15.123456+02' :: timestamp with time zone ) order by c13
=! datetime_field_overflow '2147483647'

with w4 as (select (null::circle[])[id] as c3 from stg_users t1 join ranges as t2 on t2.id = '-1'::integer where (false)::boolean), w9 as (select ''::bit varying as c6 from w4 as t5 union all select '1'::bit varying as c8 from numbers t7) select (select '3' as c18 from sale_lines t16, ranges as t17 where false) as c15, 'b' as c19 from unnest('{a,b}'::text[]) with ordinality as t10(x, n) join (select varbit('0101'::bit varying, '2147483647', true) as c13 from w9 as t11, w9 as t12 where null::boolean) as t14 on range_after_multirange((null::tsrange[])[1], '{[1,5)}') where (('{{1,2},{3,4}}'::integer[] || '-2147483648'::integer) > ('{{1,2},{3,4}}'::integer[] || '{0}'::integer[]))
=! invalid_datetime_format '{[1

select case ( '1' :: json ->> method ) when method then ( '00:00' :: time without time zone - '1 year 2 days 03:04:05.678' ) else 'a <-> b' :: tsquery end as c2 , numeric_smaller c4 from stg_payments t1 where false
=! invalid_datetime_format '1

select multirange_intersect((null::int4multirange[])[null::integer], t3.i4m) as c4, '08:00:2b:01:02:03'::macaddr as c5 from numbers t1 left join raw.events t2 on true join ranges as t3 on t3.tsr < '[2024-01-01,2024-02-01)'::tsrange order by '(1,1),(0,0)'::box <-> '(Infinity,NaN)'
=! invalid_text_representation '

select "substring"('1'::bit, ('{1,2,3}'::integer[])[t1.x], (t1.x # t1.x)) from generate_series('-2147483648'::integer, 2.25) as t1(x) natural left join lateral (select '1'::bit as c4 from customers t2, jsonb_each('[1, 2, {"a": 3}]'::jsonb) as t3(k, v) where macaddr_le('1.5x', '00:00:00:00:00:00'::macaddr)) as t5
=! invalid_text_representation '1.5x'

select varbit('1'::bit varying, pos, true) as c8, (null::bit varying[])[t7.id] as c9 from (with w3 as (select tags as c2 from raw.events t1 order by 'empty'::numrange desc) select '(,0]'::int4range as c5 from w3 t4 where c2 < all (null)) as t6 left join things as t7 on null::boolean where float8eq(websearch_to_tsquery('%_'), '1e300'::double precision)
=! undefined_object <

select distinct (t2.ian || t2.ian) as c3, (t2.ian || t1.a) as c4 from jsonb_to_recordset('{"a": {"b": [1]}}'::jsonb) as t1(a integer, b numeric(10,2), c text[]), arrays as t2 where true intersect select array_agg(0) over (order by '1970-01-01 00:00Z'::timestamp with time zone desc range between '1' preceding and current row) as c7, '{}'::integer[] as c8 from raw.events as t5 left join jsonb_each('"x"'::jsonb) as t6(k, v) on true where '{sad,NULL}'::mood[] not in ('{sad,NULL}'::mood[], '{ok,happy}'::mood[])
=> c3 integer[] not null, c4 integer[] not null

select t1.id as g2 , ( '1 year 2 days 03:04:05.678' :: interval + '2024-01-31 12:30:15.123456+02' ) as n3 from documents t1 where any_value_transfn ( )
=! invalid_datetime_format '2024-01-31

select date_bin(ivm, ('2024-01-31 12:30:15.123456+02' + t1.t3), (t1.tz + '0001-01-01 BC'::date)) as c3, "numeric"('-Infinity'::double precision) as c4, 'happy'::mood as c5 from times as t1 left join arrays t2 on ('[1,5)' << ('[1,5)'::int8range - '[1,5)'::int8range)) where true order by '1970-01-01 00:00Z'::timestamp with time zone at time zone interval '1 hour'
=! invalid_datetime_format '2024-01-31

select dense_rank() over (partition by status order by '%_'::text nulls first rows between 1 preceding and current row) as c2, ('<(1,1),0>'::circle <-> '(Infinity,NaN)') as c3, (('a <-> b' || 'cat & !dog'::tsquery) && null::tsquery) as c4 from raw.orders t1 where greatest(true, (status ~>~ 'a'::text))
=! invalid_text_representation '

with w5 as ( select '0101' :: bit varying as c2 from texts t6 ( x , n ) where ( '<(0,0),1>' :: circle @> '(Infinity,NaN)' ) order by ( null :: datemultirange + '{[2024-01-01,2024-02-01)}' :: datemultirange ) ) select payload from raw.events t10
=! invalid_text_representation '

select case when active then ( null :: name ) :: label end as c3 from customers t1
=> c3 character varying

select inetmi_int8(ip, '-1'::bigint) as c6, case when false then (null::label[])[1] end as c7 from things t1 join (select upper('{}'::datemultirange) as c3, '2024-01-31 12:30:15.123456' as c4 from times as t2 order by 1) t5 on true where texticregexeq(('null'::json)::text, similar_to_escape('2024-01-01'::text, 'abc'::text))
=> c6 inet, c7 character varying

select ( ( ja || ja ) || '[]' ) from arrays t1
=! invalid_text_representation '[]'

select (select array_lower('{1.5}'::numeric[], x) from (select (array[1])[percentile_disc(s.id) within group (order by x)] as n from sales s group by s.id) t limit 1) as c from generate_series(42, 1) as t2(x)
=! grouping_error s.id

select 1 as one from customers t1, sales t2 full join ranges t3 on (t1.id + 'x'::inet) = any (select t1.name)
=! undefined_table t1.name
