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
=> c3 integer[], c4 integer[]

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
