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
