with w9 as (select '\xdeadbeef'::bytea as c6 from (select t1.order_date as c2, 'NaN'::numeric as c3 from raw.orders as t1) as t4 full join raw.events t5 on true where exists (select '(,)' as c8 from arrays t7 where true)) select (array_upper(null::numeric[], '-1'::integer))::bigint as c17 from w9 t10 left join raw.orders as t11 on true, (select ('0'::interval + '23:59:59-08') as c14, 'empty' as c15 from sales as t12 join w9 t13 on '<(1,1),0>'::circle < all (null::circle[]) order by (meta)[0]) as t16 where date_ge(t11.order_date, t11.order_date)
=

with w7(r_c3) as (select ('1970-01-01' - '1000 hours'::interval) as c3 from sale_lines t1 full join sale_lines t2 on t2.quantity = t1.quantity where exists (select t2.quantity as c6 from stg_orders t4 natural join stg_payments as t5 where true)), w11 as (select '1'::positive as c9, i4 as c10 from numbers t8) select bpchar(nm) as c14, '\xdeadbeef'::bytea as c15, t12.id as c16 from texts as t12 full join w7 t13 on range_gt(('(,)'::int8range - 'empty'::int8range), ('(,)'::int8range - 'empty'::int8range)) where range_le('[2024-01-01 00:00Z,2024-02-01 00:00Z)', case '1'::positive when '1'::positive then 'empty'::tstzrange else '[2024-01-01 00:00Z,2024-02-01 00:00Z)'::tstzrange end) order by c16
=

select '123e4567-e89b-12d3-a456-426614174000' from things order by ( '(1,1),(0,0)' + pt )
=

with w5 as ( select date ( null :: timestamp without time zone ) as c3 , ( '<(1,1),0>' - '(1.5,-2)' :: point ) as c4 from stg_orders t1 left join sales as t2 on true order by c4 ) select nullif ( name ( '1' :: character varying ) , g11 ) as c16 , t14.c4 as c17 , true
=

select ( '(1,1),(0,0)' :: point )
=

select t4.g2 || 'cat'::tsquery as c6, ('(1,1),(0,0)' * point(null::lseg)) as c7, trim((select '2024-01-01'::text as c13 from raw.stg_orders as t9 left join lateral (select '{2024-01-01,infinity}'::date[] as c11 from customers t10) t12 on t12.c11 = '{2024-01-01,infinity}' limit 1)) as c8 from (select t1.order_status as g2, ('08:00:2b:01:02:03'::macaddr & '00:00:00:00:00:00'::macaddr) as n3 from stg_orders as t1 group by rollup (t1.order_status, '{00000000-0000-0000-0000-000000000000,NULL}'::uuid[])) t4, unnest('{}'::bigint[]) as t5(x)
=

select * from ( select array_reverse ( t2.ja || '[]' ) as c4 from arrays t1 join arrays t2 using ( moods ) where true ) t5
=

select '[(0,0),(1,1)]' except select '[(0,0),(1,1)]' :: lseg
=

select t1.order_date as c2 , '1970-01-01' c3 from stg_orders as t1 where false except select distinct '1970-01-01' as c8 , '0044-03-15 BC' interval
=

with w7(r_c2) as (select '{t,f,NULL}'::boolean[] as c2, '2'::bigint as c3 from stg_orders as t1 where true union all select distinct '{}' as c5, t4.id as c6 from texts as t4 where true), w12 as (select order_id as g10, (null::lseg[])[percentile_disc('-Infinity'::double precision) within group (order by 42)] as n11 from w7 t8, raw.stg_orders t9 where null::int4multirange @> '[]'::jsonb group by cube (order_id)) select ((null)[a])::mood[] from stg_orders as t13 left join jsonb_to_recordset('"x"'::json) as t14(a integer, b numeric(10,2), c text[]) on true
=

select (select '{}'::timestamp with time zone[] as c10 from unnest(null::circle[]) as t8(x) join times as t9 on false limit 1) as c7, least(t1.referrer_id, t1.referrer_id) as c11 from customers t1 join (select meta as c4, 'empty'::int4range as c5 from sales t2 left join ranges as t3 on true where false order by case when false then '42'::positive else '1259'::oid end) as t6 on ('(2,3),(-1,-1)'::box > null) where t1.active union all select distinct null::timestamp with time zone[] as c13, null as c14 from stg_orders t12 order by c7
=

select ((select array(select t14.id as c16 from arrays t14 join raw.orders t15 on true) as c13 from documents as t11, stg_payments t12 limit 1) || t1.id) as c10, '{' as c17 from arrays t1 left join (select '{1,2}'::text as c3 from customers as t2 order by btcharcmp('b'::"char", 'b'::"char")) t4 on case id || ia when '{1,2,3}'::integer[] then timestamp_lt_timestamptz('12:99', '1970-01-01 00:00Z'::timestamp with time zone) else (select (select true as c8 from generate_series('1970-01-01 00:00Z'::timestamp with time zone, now(), '1 day') with ordinality as t7(x, n)) as c6 from things t5 limit 1) end join unnest('{x}'::text[]) with ordinality as t9(x, n) on false
=

select ( ( '{}' :: date [ ] ) [ 1 : ] ) [ 42 ] as c13 from sales t1 join ( select distinct ( null :: bit >> null :: integer ) as c11 from sales t10 where false ) as t12 on true where ( t1.placed_on - '2147483647' ) between symmetric '2024-01-31' and date ( '2024-01-31 12:30:15.123456+02' :: timestamp with time zone ) order by c13
=

select '{}'::timestamp with time zone[] as c6, c3 as c7, '$'::jsonpath as c8 from (select (null::time with time zone[])['-2147483648'::integer] as c3, timestamp_smaller('0044-03-15 BC'::timestamp without time zone, '12:99') as c4 from raw.orders as t1 join raw.stg_orders t2 on t2.order_id < '0'::bigint where lower_inc('cat'::tsquery)) t5
=

select t2.tstzr as g21, '1 year 2 days 03:04:05.678' as n22 from times as t1 full join ranges as t2 using (id) join lateral (with w6 as (select '''a'''::tsvector as c5 from raw.orders as t3, raw.stg_orders t4), w10 as (select distinct tz as c9 from w6 as t7 join w6 t8 on true) select distinct '{NULL}'::character varying[] as c12 from w6 t11 where true except select '{a,b}'::character varying[] as c14 from w10 t13 where true) as t15 on true where ('(1.5,-2)'::point, 1) <> ('(1.5,-2)'::point, 2) group by t2.tstzr, (select '10.0.0.1' & null::inet as c20 from (select 'empty'::int8range as c17, t3 as c18 from raw.orders t16) t19 where date_le(d, d))
=

select ( note ) :: tsrange from ( select ( '1.5' :: double precision ) desc ) t4 full join raw.stg_orders as t5 on true where ( select ( order_date > '1.5x' ) as c9 from times t7 join stg_orders as t8 on t8.user_id = '0' :: bigint )
=

with w4 as (select translate(t1.name, t1.email, t1.name) as c2, greatest('12:30:15+05:30'::time with time zone, '1 day') as c3 from customers as t1 where isempty('empty'::int4range) order by id desc), w11(r_g9) as (select '1970-01-01'::date as g9, '-infinity'::timestamp with time zone as n10 from documents t5, (select '{}'::boolean[] as c7 from raw.events as t6 order by c7) as t8 group by '1970-01-01'::date, '''cat'' ''dog'':1A'::tsvector) select '0'::bigint as c13, (select rtrim('abc'::bytea, '\x00') as c16 from jsonb_to_recordset('[]'::json) as t15(a integer, b numeric(10,2), c text[]) where ('(1,1),(0,0)'::box @> '(0,0)'::point) limit 1) as c14 from sales t12 where 'true'
=

select ('1')::time with time zone as c3, oidlarger(case when t1.bn then o else o end, o) as c4, null::point as c5 from numbers as t1 full join raw.events t2 using (id) order by 2
=

with w4(r_c3) as (select ('{NULL,5}'::bigint[])[2] as c3 from texts t1 join generate_series('1.5x', now(), '1 day') with ordinality as t2(x, n) on true order by '{}'::timestamp with time zone[]) select (null::bigint[])[0] as c9, ('{[1,2),[5,8)}' - column1) as c10, timestamp_hash_extended('12:30'::time without time zone + '1970-01-01'::date, ('1.50' << 3)) as c11 from w4 as t5 left join (with w7(r_r_c3) as (select * from w4 as t6) values (null), ('{[1,2),[5,8)}'::int4multirange)) t8 on false where false order by c9
=

with w4 as (select (null::circle[])[id] as c3 from stg_users t1 join ranges as t2 on t2.id = '-1'::integer where (false)::boolean), w9 as (select ''::bit varying as c6 from w4 as t5 union all select '1'::bit varying as c8 from numbers t7) select (select '3' as c18 from sale_lines t16, ranges as t17 where false) as c15, 'b' as c19 from unnest('{a,b}'::text[]) with ordinality as t10(x, n) join (select varbit('0101'::bit varying, '2147483647', true) as c13 from w9 as t11, w9 as t12 where null::boolean) as t14 on range_after_multirange((null::tsrange[])[1], '{[1,5)}') where (('{{1,2},{3,4}}'::integer[] || '-2147483648'::integer) > ('{{1,2},{3,4}}'::integer[] || '{0}'::integer[]))
=

select case ( '1' :: json ->> method ) when method then ( '00:00' :: time without time zone - '1 year 2 days 03:04:05.678' ) else 'a <-> b' :: tsquery end as c2 , numeric_smaller c4 from stg_payments t1 where false
=

select multirange_intersect((null::int4multirange[])[null::integer], t3.i4m) as c4, '08:00:2b:01:02:03'::macaddr as c5 from numbers t1 left join raw.events t2 on true join ranges as t3 on t3.tsr < '[2024-01-01,2024-02-01)'::tsrange order by '(1,1),(0,0)'::box <-> '(Infinity,NaN)'
=

select '1.5x' intersect select case when false then '<(1,1),0>' :: circle end
=

select ( '<(0,0),1>' :: circle @> '2024-13-45' )
=

select "substring"('1'::bit, ('{1,2,3}'::integer[])[t1.x], (t1.x # t1.x)) from generate_series('-2147483648'::integer, 2.25) as t1(x) natural left join lateral (select '1'::bit as c4 from customers t2, jsonb_each('[1, 2, {"a": 3}]'::jsonb) as t3(k, v) where macaddr_le('1.5x', '00:00:00:00:00:00'::macaddr)) as t5
=

select case when true then '(1,1),(0,0)' :: box else ( select ( '(1,1),(0,0)' / '(Infinity,NaN)' :: point ) as c4 from ranges t3 ) end from raw.orders t1
=

select distinct nullif ( '<(1,1),0>' :: circle , ( '<(1,1),0>' :: circle - '12:99' ) ) as c7
=

select ((select array[t9.id, t9.id] as c10 from ranges as t9 where ('{}'::jsonb[] <= '{}'::jsonb[]) limit 1) || t1.id * t1.id) as c8 from ranges t1 natural full join (select distinct point('(1,1),(0,0)') as c6 from (select t3.c as c4 from texts as t2 join jsonb_to_recordset('[1, 2, {"a": 3}]'::jsonb) as t3(a integer, b numeric(10,2), c text[]) on t3.b = 2.25 where true) as t5 where ('(,)'::numrange > 'empty'::numrange)) as t7
=

with w2 as ( select * from stg_payments as t1 ) select ( ( '<(1,1),0>' * '(Infinity,NaN)' :: point * '(0,0)' :: point ) ) as c5 from unnest ( null :: circle [ ] ) as t3 ( x ) order by t3.x
=

select (nr)::numrange as c15, '{}'::boolean[] as c16, '<b>x</b>'::xml as c17 from (with w4 as (select cidr('::1'::inet) as g2, ('(1,1),(0,0)' - '(Infinity,NaN)'::point) as n3 from stg_orders as t1 group by cube (cidr('::1'::inet)) having 'false'), w8(r_c6) as (select '{[1.5,2.5]}'::nummultirange as c6, '(2,3),(-1,-1)'::box as c7 from w4 as t5 order by 1) select order_id as c11 from w8 t9 left join raw.stg_orders t10 on true where false) as t12 join ranges t13 on timestamptz_le_date('08:00:2b:01:02:03'::macaddr, date('(,)'::int8range)) left join generate_series('x'::character, now(), '1 day') with ordinality as t14(x, n) on t14.n = t12.c11
=

select jb as g9, ('{' #> range_intersect_agg('[0,)'::numrange)) as n10 from documents as t1 left join lateral (select int8mi(t1.id, t1.id) as c3, ('{1,2}'::bigint[])[null] as c4 from stg_users as t2 order by '1'::bit varying desc) as t5 on (select true as c8 from customers as t6 left join raw.stg_orders t7 on active where ('1.5x' >^ '(Infinity,NaN)'::point) limit 1) group by jb, '24:00'::time without time zone having false order by n10
=

select format('%s %s', ('{[1,2),[5,8)}'::int4multirange + '{NULL,5}'), t1.note) as c2, (null::daterange[])[null::integer] as c3, int2(0) | (null::real[])[null::real] as c4 from raw.stg_orders as t1 where ((+ '1'::positive) <@ ('[1,5)'::int4range + 'empty'::int4range))
=

select varbit('1'::bit varying, pos, true) as c8, (null::bit varying[])[t7.id] as c9 from (with w3 as (select tags as c2 from raw.events t1 order by 'empty'::numrange desc) select '(,0]'::int4range as c5 from w3 t4 where c2 < all (null)) as t6 left join things as t7 on null::boolean where float8eq(websearch_to_tsquery('%_'), '1e300'::double precision)
=

select distinct (t2.ian || t2.ian) as c3, (t2.ian || t1.a) as c4 from jsonb_to_recordset('{"a": {"b": [1]}}'::jsonb) as t1(a integer, b numeric(10,2), c text[]), arrays as t2 where true intersect select array_agg(0) over (order by '1970-01-01 00:00Z'::timestamp with time zone desc range between '1' preceding and current row) as c7, '{}'::integer[] as c8 from raw.events as t5 left join jsonb_each('"x"'::jsonb) as t6(k, v) on true where '{sad,NULL}'::mood[] not in ('{sad,NULL}'::mood[], '{ok,happy}'::mood[])
=
