select 'x'
=> ?column? text not null

select null
=> ?column? text

select 'x' as a
=> a text not null

select null as n
=> n text

select 'x' as a, null as b
=> a text not null, b text

select distinct 'x' as a
=> a text not null

select a from (select 'x' as a) t
=> a text not null

select a || 'y' as r from (select 'x' as a) t
=> r text not null

select a + 1 from (select '1' as a) t
=! undefined_function +

select a is null as r from (select null as a) t
=> r boolean not null

select a from (select null as a) t
=> a text

select a + 1 from (select null as a) t
=! undefined_function +

select coalesce(a, 1) from (select null as a) t
=! datatype_mismatch 1

select 'x' union select 'y'
=> ?column? text not null

select 'x' as a union all select null
=> a text

select null union select null
=> ?column? text

select null as a union select 1
=> a integer

select 1 as a union select null
=> a integer

select '1' as a union select 1
=> a integer not null

select '1' as a union all select 2.5
=> a numeric not null

select '2024-01-01' as a union select current_date
=> a date not null

select null as a union all select null union all select 1
=! datatype_mismatch 1

select null as a union all (select null union all select 1)
=> a integer

select 'x' as a union all select 'y' union all select n.nm from texts n
=> a text

(select null as a) union all select now()
=> a timestamp with time zone

select 'a' = 'a' as r
=> r boolean not null

select 'a' < 'b' as r
=> r boolean not null

select null = null as r
=> r boolean

select 1 = null as r
=> r boolean

select null + 1 as r
=> r integer

select null || 'x' as r
=> r text

select null || null as r
=> r text

select null::int + null as r
=> r integer

select not null as r
=> r boolean

select null and true as r
=> r boolean

select 'true' and true as r
=> r boolean not null

select not 'f' as r
=> r boolean not null

select 'yes' or null as r
=> r boolean

select case when 'true' then 1 end as r
=> r integer

select case when null then 1 end as r
=> r integer

select case when true then 'x' end as r
=> r text

select case when true then null end as r
=> r text

select case when true then 'x' else null end as r
=> r text

select case 'a' when 'a' then 'b' end as r
=> r text

select coalesce('x', 'y') as r
=> r text not null

select coalesce(null, null) as r
=> r text

select coalesce(null, 1) as r
=> r integer not null

select coalesce('1', 1) as r
=> r integer not null

select nullif('a', 'b') as r
=> r text

select nullif(null, 1) as r
=> r integer

select nullif(1, null) as r
=> r integer

select nullif('1', 1) as r
=> r integer

select greatest('a', 'b') as r
=> r text not null

select greatest(1, '2') as r
=> r integer not null

select least(null, null) as r
=> r text

select array['a', null] as r
=> r text[] not null

select array[null, 1] as r
=> r integer[] not null

select row('a', null)::text as r
=> r text not null

select 'a' in ('a', 'b') as r
=> r boolean not null

select '1' in (1, 2) as r
=> r boolean not null

select null in (1) as r
=> r boolean

select 1 in (null) as r
=> r boolean

select 'a' between 'a' and 'b' as r
=> r boolean not null

select '5' between 1 and 10 as r
=> r boolean not null

select null is distinct from 1 as r
=> r boolean not null

select 'a' is distinct from 'b' as r
=> r boolean not null

select 'a' like 'b' as r
=> r boolean not null

select 'a' ~ 'b' as r
=> r boolean not null

select 'a' || 1 as r
=> r text not null

select 1 || 'a' as r
=> r text not null

select upper('x') as r
=> r text not null

select length('x') as r
=> r integer not null

select abs('1') as r
=> r double precision not null

select lower(null) as r
=> r text

select sum('1') as r
=! ambiguous_function sum

select max('a') as r
=> r text

select max(null) as r
=> r text

select count(null) as r
=> r bigint not null

select count('x') as r
=> r bigint not null

select min('x') over () as r
=> r text not null

select string_agg('a', 'b') as r
=> r text

select array_agg('a') as r
=! ambiguous_function array_agg

select to_char('1', '9') as r
=! ambiguous_function to_char

select round('1.5') as r
=> r double precision not null

select round('1.5', 1) as r
=> r numeric not null

select mod('5', 3) as r
=> r integer not null

select power('2', '3') as r
=> r double precision not null

select concat('a', null, 1) as r
=> r text not null

select concat_ws(',', 'a', null) as r
=> r text

select format('%s', 'x') as r
=> r text not null

select format('%s') as r
=> r text not null

select substring('abc', '1') as r
=> r text

select substring('abc', 1) as r
=> r text not null

select substr('abc', '2') as r
=> r text not null

select left('abc', '2') as r
=> r text not null

select repeat('a', '3') as r
=> r text not null

select replace('a', 'b', 'c') as r
=> r text not null

select generate_series('1', 3) as r
=> r integer

select to_json('x') as r
=! datatype_mismatch

select to_jsonb('x') as r
=! datatype_mismatch

select json_build_array('x', null) as r
=> r json not null

select pg_typeof('x') as r
=> r regtype not null

select pg_typeof(null) as r
=> r regtype not null

select date_part('year', '2024-01-01') as r
=! ambiguous_function date_part

select age('2024-01-01') as r
=! ambiguous_function age

select 'x'::text || null as r
=> r text

select '1' * 2 as r
=> r integer not null

select '1' * 2.5 as r
=> r numeric not null

select '1'::numeric * '2' as r
=> r numeric not null

select 'x' collate "C" as r
=> r text not null

select 'x' collate "C" || 'y' as r
=> r text not null

select t.a from (values ('x'), (null)) t(a)
=> a text

select t.a from (values (null), (1)) t(a)
=> a integer

select t.a + 1 as r from (values (null), ('1')) t(a)
=! undefined_function +

select t.a from (values (null), (null)) t(a)
=> a text

values ('x', null, 1)
=> column1 text not null, column2 text, column3 integer not null

values ('x'), (null)
=> column1 text

values ('1'), (2)
=> column1 integer not null

with t as (select 'x' as a) select a || 'b' as r from t
=> r text not null

with t as (select null as a) select a from t
=> a text

with t as (select '2024-01-01' as d) select d + 1 as r from t
=! undefined_function +

with t as (select '2024-01-01' as d) select d::date + 1 as r from t
=> r date not null

select (select 'x') as r
=> r text not null

select (select 'x') || 'y' as r
=> r text not null

select (select null) + 1 as r
=! undefined_function +

select '1' = any ('{1,2}') as r
=> r boolean

select 'a' = any (array['a']) as r
=> r boolean

select exists (select 'x') as r
=> r boolean not null

select 'x' as a order by 'x'
=! syntax_error 'x'

select 'x' as a order by a
=> a text not null

select 'x' as a group by a
=> a text not null

select 'x' as a group by 1
=> a text not null

select count(*) as n group by 'x'
=! syntax_error 'x'

select '5 days' + '1 day' as r
=! ambiguous_function +

select '1'::int + '2' as r
=> r integer not null

select interval '1 day' + '1 day' as r
=> r interval not null

select 'x'::unknown as r
=> r text not null

select '10' > 9 as r
=> r boolean not null

select 9 < '10' as r
=> r boolean not null

select - 'x' as r
=! ambiguous_function -

select @ '1' as r
=> r double precision not null

select ' 12 '::int as r
=> r integer not null

select '1e3'::numeric as r
=> r numeric not null

select 'NaN'::numeric as r
=> r numeric not null

select 'infinity'::float8 as r
=> r double precision not null

select 'infinity'::date as r
=> r date not null

select 'infinity'::numeric as r
=> r numeric not null

select 'today'::date as r
=> r date not null

select 'epoch'::timestamp as r
=> r timestamp without time zone not null

select 't'::bool as r
=> r boolean not null

select 'tr'::bool as r
=> r boolean not null

select 'on'::bool as r
=> r boolean not null

select '1_000'::int as r
=> r integer not null
=15! invalid_text_representation '1_000'::int

select '0x1F'::int as r
=> r integer not null
=15! invalid_text_representation '0x1F'::int

select '$1.50'::money as r
=> r money not null

select '{}'::jsonb as r
=> r jsonb not null

select 'null'::jsonb as r
=> r jsonb not null

select '1970-01-01 00:00:00+00'::timestamptz as r
=> r timestamp with time zone not null

select 'Jan 5 2024'::date as r
=> r date not null

select '5 January 2024'::date as r
=> r date not null

select '20240105'::date as r
=> r date not null

select '2024.005'::date as r
=> r date not null

select '24:00'::time as r
=> r time without time zone not null

select '1 year 2 mons'::interval as r
=> r interval not null

select 'P1Y2M'::interval as r
=> r interval not null

select '1:30'::interval as r
=> r interval not null

select '5'::interval as r
=> r interval not null

select '2024-01-01T10:00:00Z'::timestamptz as r
=> r timestamp with time zone not null

select '\xdeadbeef'::bytea as r
=> r bytea not null

select 'a\000b'::bytea as r
=> r bytea not null

select '101'::bit as r
=> r bit(1) not null

select 'x1f'::bit(8) as r
=> r bit(8) not null

select '1.2.3.4'::inet as r
=> r inet not null

select '1.2.3'::cidr as r
=> r cidr not null

select '08002b010203'::macaddr as r
=> r macaddr not null

select 'a b'::tsvector as r
=> r tsvector not null

select 'a & b'::tsquery as r
=> r tsquery not null

select '(1,2)'::point as r
=> r point not null

select '1'::oid as r
=> r oid not null

select '-1'::oid as r
=> r oid not null

select 'x'::name as r
=> r name not null

select 'xy'::"char" as r
=> r "char" not null

select 'numbers'::regclass as r
=> r regclass not null

select 'int4'::regtype as r
=> r regtype not null

select case '1' when 1 then 'b' end as r
=! undefined_function when

select row_to_json('x') as r
=! feature_not_supported 'x'

select 'abc' > 1 as r
=! invalid_text_representation 'abc'

select 1 + 'x' as r
=! invalid_text_representation 'x'

select 'x' - 1 as r
=! invalid_text_representation 'x'

select '1'::int = '1.0' as r
=! invalid_text_representation '1.0'

select '' = 0 as r
=! invalid_text_representation ''

select '' ::int as r
=! invalid_text_representation ''

select '1e3'::int as r
=! invalid_text_representation '1e3'::int

select 'infinity'::int as r
=! invalid_text_representation 'infinity'::int

select 'o'::bool as r
=! invalid_text_representation 'o'::bool

select '2147483648'::int as r
=! numeric_value_out_of_range '2147483648'::int

select '32768'::smallint as r
=! numeric_value_out_of_range '32768'::smallint

select '99999999999999999999'::bigint as r
=! numeric_value_out_of_range '99999999999999999999'::bigint

select '1.5'::int as r
=! invalid_text_representation '1.5'::int

select ''::jsonb as r
=! invalid_text_representation ''::jsonb

select '24:01'::time as r
=! datetime_field_overflow '24:01'::time

select '\xdeadbee'::bytea as r
=! invalid_parameter_value '\xdeadbee'::bytea

select 'x'::oid as r
=! invalid_text_representation 'x'::oid

select '1.2.3'::inet as r
=! invalid_text_representation '1.2.3'::inet

select '08:00'::macaddr as r
=! invalid_text_representation '08:00'::macaddr

select 'a &'::tsquery as r
=! syntax_error 'a

select 'x'::money as r
=! invalid_text_representation 'x'::money

select '2024-01-01 10:00 nowhere'::timestamptz as r
=! invalid_datetime_format '2024-01-01

select 'tickets'::regclass as r, 'slugged'::regproc as p, 'slugged(text)'::regprocedure as f, 'main.mood'::regtype as t, 'public'::regnamespace as n
=> r regclass not null, p regproc not null, f regprocedure not null, t regtype not null, n regnamespace not null

select 'lower'::regproc as r
=! ambiguous_function 'lower'::regproc

select 'a b'::regclass as r
=! invalid_name 'a

select '(1,a)'::sales as r
=! invalid_text_representation '
