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
