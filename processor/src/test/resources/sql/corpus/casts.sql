select i2::smallint from numbers
=> i2 smallint

select i2::integer from numbers
=> i2 integer

select i2::numeric from numbers
=> i2 numeric

select i2::numeric(6,1) from numbers
=> i2 numeric(6,1)

select i2::real from numbers
=> i2 real

select i2::text from numbers
=> i2 text

select i2::varchar(5) from numbers
=> i2 character varying(5)

select i8::smallint from numbers
=> i8 smallint

select i8::integer from numbers
=> i8 integer

select i8::numeric from numbers
=> i8 numeric

select i8::numeric(6,1) from numbers
=> i8 numeric(6,1)

select i8::real from numbers
=> i8 real

select i8::text from numbers
=> i8 text

select i8::varchar(5) from numbers
=> i8 character varying(5)

select n102::smallint from numbers
=> n102 smallint

select n102::integer from numbers
=> n102 integer

select n102::numeric from numbers
=> n102 numeric

select n102::numeric(6,1) from numbers
=> n102 numeric(6,1)

select n102::real from numbers
=> n102 real

select n102::text from numbers
=> n102 text

select n102::varchar(5) from numbers
=> n102 character varying(5)

select f8::smallint from numbers
=> f8 smallint

select f8::integer from numbers
=> f8 integer

select f8::numeric from numbers
=> f8 numeric

select f8::numeric(6,1) from numbers
=> f8 numeric(6,1)

select f8::real from numbers
=> f8 real

select f8::text from numbers
=> f8 text

select f8::varchar(5) from numbers
=> f8 character varying(5)

select i4::bool from numbers
=> i4 boolean

select i4::oid from numbers
=> i4 oid

select o::int from numbers
=> o integer

select o::bigint from numbers
=> o bigint

select i4::money from numbers
=> i4 money

select n::money from numbers
=> n money

select m::numeric from numbers
=> m numeric

select b::int from numbers
=> b integer

select b::text from numbers
=> b text

select b::varchar(3) from numbers
=> b character varying(3)

select f4::float8 from numbers
=> f4 double precision

select f8::float(24) from numbers
=> f8 real

select f8::float(25) from numbers
=> f8 double precision

select n::decimal from numbers
=> n numeric

select n::dec(5) from numbers
=> n numeric(5,0)

select n::numeric(5) from numbers
=> n numeric(5,0)

select n::numeric(5,0) from numbers
=> n numeric(5,0)

select n::numeric(3,-2) from numbers
=> n numeric(3,-2)

select n::numeric(3,5) from numbers
=> n numeric(3,5)

select i4::char from numbers
=> i4 character(1)

select i4::char(3) from numbers
=> i4 character(3)

select i4::varchar from numbers
=> i4 character varying

select i4::character varying(10) from numbers
=> i4 character varying(10)

select i4::"char" from numbers
=> i4 "char"

select i4::name from numbers
=> i4 name

select i4::int2 from numbers
=> i4 smallint

select i8::int4 from numbers
=> i8 integer

select cast(i4 as bigint) from numbers
=> i4 bigint

select cast(n as numeric(10,2)) from numbers
=> n numeric(10,2)

select cast(i4 as text) || 'x' from numbers
=> ?column? text

select i4::text::int::numeric(4,1) from numbers
=> i4 numeric(4,1)

select (i4 + 1)::text from numbers
=> text text

select -i4::numeric(4) from numbers
=> ?column? numeric

select i4::numeric(10,2) + 1 from numbers
=> ?column? numeric

select n102::numeric(10,2) from numbers
=> n102 numeric(10,2)

select n102::numeric(12,2) from numbers
=> n102 numeric(12,2)

select coalesce(n102, 0)::numeric(10,2) from numbers
=> coalesce numeric(10,2) not null

select int4(n) from numbers
=> int4 integer

select int8(i4) from numbers
=> int8 bigint

select float8(i4) from numbers
=> float8 double precision

select numeric(i4) from numbers
=! syntax_error from

select text(i4) from numbers
=> text text

select text(n) from numbers
=> text text

select "numeric"(i4, 655366) from numbers
=> numeric numeric

select date('2024-01-01') from numbers
=> date date not null

select "timestamp"('2024-01-01') from numbers
=> timestamp timestamp without time zone not null

select "varchar"('x') from numbers
=> varchar character varying not null

select i4::regclass from numbers
=> i4 regclass

select 'numbers'::regclass::text from numbers
=> text text not null

select row(1, 2)::text from numbers
=> row text not null

select null::int from numbers
=> int4 integer

select null::numeric(10,2) from numbers
=> numeric numeric(10,2)

select null::text[] from numbers
=> text text[]

select 'x'::varchar(3) from numbers
=> varchar character varying(3) not null

select 'abcdef'::varchar(3) from numbers
=> varchar character varying(3) not null

select 'abc'::char(5) from numbers
=> bpchar character(5) not null

select 'abc'::char from numbers
=> bpchar character(1) not null

select 'abc'::bpchar from numbers
=> bpchar bpchar not null

select 'abc'::character(2) from numbers
=> bpchar character(2) not null

select 1::numeric(3,1) from numbers
=> numeric numeric(3,1) not null

select 1.5::int from numbers
=> int4 integer not null

select 1.25::numeric(3,1) from numbers
=> numeric numeric(3,1) not null

select true::int from numbers
=> int4 integer not null

select 1::bool from numbers
=> bool boolean not null

select 1::text from numbers
=> text text not null

select '1'::text::int from numbers
=> int4 integer not null

select 1.5::text from numbers
=> text text not null

select 2147483648::int from numbers
=> int4 integer not null

select 'x'::text::name from numbers
=> name name not null

select 1::bit(3) from numbers
=> bit bit(3) not null

select int '5' from numbers
=> int4 integer not null

select numeric '1.5' from numbers
=> numeric numeric not null

select numeric(5,2) '1.5' from numbers
=> numeric numeric(5,2) not null

select varchar(3) 'abc' from numbers
=> varchar character varying(3) not null

select bool 't' from numbers
=> bool boolean not null

select float8 '1.5' from numbers
=> float8 double precision not null

select double precision '1.5' from numbers
=> float8 double precision not null

select text 'x' from numbers
=> text text not null

select bytea '\x01' from numbers
=> bytea bytea not null

select char(3) 'x' from numbers
=> bpchar character(3) not null

select "char" 'x' from numbers
=> char "char" not null

select national character varying(5) 'x' from numbers
=> varchar character varying(5) not null

select dec(5,1) '1.5' from numbers
=> numeric numeric(5,1) not null

select smallint '5' from numbers
=> int2 smallint not null

select bigint '5' from numbers
=> int8 bigint not null

select real '1.5' from numbers
=> float4 real not null

select jsonb '1' from numbers
=> jsonb jsonb not null

select t::text from (select 1::numeric(5,1) as t) t
=> t text not null

select a from (select n102 as a from numbers) t
=> a numeric(10,2)

select a::varchar(5) as b from (select 'x' as a) t
=> b character varying(5) not null

with t as (select n102, v20 from numbers, texts) select n102 as x, v20 as y from t
=> x numeric(10,2), y character varying(20)

select max(n102) as m from numbers
=> m numeric

select v20 from texts union select v20n from texts
=> v20 character varying(20)

select v20 from texts union select v from texts
=> v20 character varying

select v20 from texts union select 'x'
=> v20 character varying

select n102 from numbers union all select n102 from numbers
=> n102 numeric(10,2)

select n102 from numbers union all select 1
=> n102 numeric

select n102 from numbers union all select n5n from numbers
=> n102 numeric

select ts3 from times union select ts3 from times
=> ts3 timestamp(3) without time zone

select ts3 from times union select ts from times
=> ts3 timestamp without time zone

select ts3 from times union select tstz from times
=> ts3 timestamp with time zone

select c5 from texts union select c from texts
=> c5 bpchar

select c5 from texts union all select c5 from texts
=> c5 character(5)

select coalesce(v20, v20n) as r from texts
=> r character varying(20) not null

select coalesce(v20, 'x') as r from texts
=> r character varying not null

select coalesce(v20, 'x'::varchar(20)) as r from texts
=> r character varying(20) not null

select coalesce(n102, 0) as r from numbers
=> r numeric not null

select coalesce(n102, n102) as r from numbers
=> r numeric(10,2)

select coalesce(n102, null) as r from numbers
=> r numeric

select nullif(n102, 0) as r from numbers
=> r numeric(10,2)

select greatest(n102, n102) as r from numbers
=> r numeric(10,2)

select greatest(n102, n5n) as r from numbers
=> r numeric not null

select case when true then v20 else v20n end as r from texts
=> r character varying(20)

select case when true then v20 else 'x' end as r from texts
=> r character varying

select case when true then v20 else t end as r from texts
=> r text

select case when true then n102 else n102 end as r from numbers
=> r numeric(10,2)

select case when true then n102 else 0 end as r from numbers
=> r numeric

select case when true then ts3 else ts3 end as r from times
=> r timestamp(3) without time zone

select case when true then ts3 else ts end as r from times
=> r timestamp without time zone

select min(v20) as r from texts
=> r text

select max(ts3) as r from times
=> r timestamp without time zone

select first_value(n102) over () as r from numbers
=> r numeric

select lag(v20) over (order by id) as r from texts
=> r character varying

select lag(n102, 1, 0.0) over (order by id) as r from numbers
=> r numeric

select array_agg(v20) as r from texts
=> r character varying[]

select array[v20, v20n] as r from texts
=> r character varying(20)[] not null

select (array[n102])[1] as r from numbers
=> r numeric(10,2)

select (select n102 from numbers limit 1) as r
=> r numeric(10,2)

select array(select n102 from numbers) as r
=> r numeric(10,2)[] not null

select unnest(array[n102]) as r from numbers
=> r numeric

select unnest(na) as r from arrays
=> r numeric

select a.x from arrays, unnest(na) as a(x)
=> x numeric

select ts3 + interval '1 day' as r from times
=> r timestamp without time zone

select ts3 at time zone 'UTC' as r from times
=> r timestamp with time zone

select ts3::timestamptz as r from times
=> r timestamp with time zone

select ts3::timestamptz(3) as r from times
=> r timestamp(3) with time zone

select ts::timestamp(0) as r from times
=> r timestamp(0) without time zone

select ts::timestamp(7) as r from times
=> r timestamp(6) without time zone

select ts::date as r from times
=> r date

select ts::time as r from times
=> r time without time zone

select ts::time(2) as r from times
=> r time(2) without time zone

select tstz::timestamp as r from times
=> r timestamp without time zone

select tstz::date as r from times
=> r date

select tstz::timetz as r from times
=> r time with time zone

select d::timestamp as r from times
=> r timestamp without time zone

select d::timestamptz(0) as r from times
=> r timestamp(0) with time zone

select t::interval as r from times
=> r interval

select iv::time as r from times
=> r time without time zone

select iv::interval(2) as r from times
=> r interval(2)

select iv::interval day to second as r from times
=> r interval day to second

select iv::interval year as r from times
=> r interval year

select iv::interval day to second(3) as r from times
=> r interval day to second(3)

select iv3 as r, ivm as s from times
=> r interval second(3), s interval year to month

select iv3 + ivm as r from times
=> r interval

select ts::text as r from times
=> r text

select d::text as r from times
=> r text

select v20::varchar(20) as r from texts
=> r character varying(20)

select v20::varchar as r from texts
=> r character varying

select v20::varchar(10) as r from texts
=> r character varying(10)

select v20::text as r from texts
=> r text

select c5::varchar as r from texts
=> r character varying

select c5::text as r from texts
=> r text

select t::char(5) as r from texts
=> r character(5)

select t::varchar(5)::text as r from texts
=> r text

select v20 || '' as r from texts
=> r text

select substring(v20, 1, 2) as r from texts
=> r text

select trim(v20) as r from texts
=> r text

select upper(c5) as r from texts
=> r text

select t::bytea as r from texts
=> r bytea

select by::text as r from texts
=> r text

select t::date as r from texts
=> r date

select t::int as r from texts
=> r integer

select t::numeric(5,2) as r from texts
=> r numeric(5,2)

select t::mood as r from texts
=> r mood

select v20::label as r from texts
=> r label

select c5::label as r from texts
=> r label

select x::text as r from texts
=> r text

select t::xml as r from texts
=> r xml

select tsv::text as r from texts
=> r text

select t::tsvector as r from texts
=> r tsvector

select t::regclass as r from texts
=> r regclass

select t::"char" as r from texts
=> r "char"

select qc::text as r from texts
=> r text

select qc::int as r from texts
=> r integer

select s::text as r from sales s
=> r text

select row(1, 'a')::text as r
=> r text not null

select i4::date from numbers
=! cannot_coerce ::date

select i4::timestamp from numbers
=! cannot_coerce ::timestamp

select i4::uuid from numbers
=! cannot_coerce ::uuid

select i4::jsonb from numbers
=! cannot_coerce ::jsonb

select i4::bytea[] from numbers
=! cannot_coerce ::bytea[]

select i4::interval from numbers
=! cannot_coerce ::interval

select b::bigint from numbers
=! cannot_coerce ::bigint

select b::numeric from numbers
=! cannot_coerce ::numeric

select i2::bool from numbers
=! cannot_coerce ::bool

select i8::bool from numbers
=! cannot_coerce ::bool

select n::bool from numbers
=! cannot_coerce ::bool

select f8::bool from numbers
=! cannot_coerce ::bool

select f8::money from numbers
=! cannot_coerce ::money

select m::int from numbers
=! cannot_coerce ::int

select m::float8 from numbers
=! cannot_coerce ::float8

select i4::bit from numbers
=> i4 bit(1)

select d::int from numbers
=! undefined_column d::int

select 'x'::nope from numbers
=! undefined_object nope

select i4::nope from numbers
=! undefined_object nope

select i4::varchar(0) from numbers
=! invalid_parameter_value varchar

select i4::varchar(20000000) from numbers
=! invalid_parameter_value varchar

select n::numeric(0) from numbers
=! invalid_parameter_value numeric

select n::numeric(2000) from numbers
=! invalid_parameter_value numeric

select n::numeric(5,2,1) from numbers
=! invalid_parameter_value numeric

select i4::int(5) from numbers
=! syntax_error (5

select i4::text(5) from numbers
=! syntax_error text

select i4::int4(3) from numbers
=! syntax_error int4

select b::bool(1) from numbers
=! syntax_error bool

select ts::date(3) from numbers
=! syntax_error date

select i4::char(0) from numbers
=! invalid_parameter_value char

select i4::bit(0) from numbers
=! invalid_parameter_value bit

select null::interval(7) + 1 from numbers
=! undefined_function +

select i4::setof int from numbers
=> i4 integer

select i4::record from numbers
=! cannot_coerce ::record

select i4::void from numbers
=! cannot_coerce ::void

select i4::raw.x from numbers
=! undefined_object raw.x

select cast(i4 as) from numbers
=! syntax_error )

select date(i4) from numbers
=! undefined_function date

select int4(true, 1) from numbers
=! undefined_function int4

select float8(b) from numbers
=! undefined_function float8

select text(d, i4) from numbers
=! undefined_column d

select date '2024-01-01'::int from numbers
=! cannot_coerce ::int

select d::int as r from times
=! cannot_coerce ::int

select d::time as r from times
=! cannot_coerce ::time

select d::interval as r from times
=! cannot_coerce ::interval

select t::timestamp as r from times
=! cannot_coerce ::timestamp

select iv::int as r from times
=! cannot_coerce ::int

select iv::date as r from times
=! cannot_coerce ::date

select ts::int as r from times
=! cannot_coerce ::int

select tz::timestamp as r from times
=! cannot_coerce ::timestamp

select by::int[] as r from texts
=! cannot_coerce ::int[]

select by::uuid as r from texts
=! cannot_coerce ::uuid

select tsv::int as r from texts
=! cannot_coerce ::int

select u::int as r from things
=! cannot_coerce ::int

select u::bytea as r from things
=! cannot_coerce ::bytea

select row(1, 2)::int as r
=! cannot_coerce ::int

select ip::int as r from things
=! cannot_coerce ::int

select feel::int as r from things
=! cannot_coerce ::int

select pt::text::int + true as r from things
=! undefined_function +

select i4r::int4 as r from ranges
=! cannot_coerce ::int4

select char 'x' from numbers
=> bpchar bpchar not null

select nchar 'x' from numbers
=> bpchar bpchar not null

select nullif(v20, 'x') as r from texts
=> r text

select case when true then v20 end as r from texts
=> r character varying

select 'x'::int from numbers
=! invalid_text_representation 'x'::int

select n::numeric('a') from numbers
=! invalid_text_representation numeric

select f8::float(0) from numbers
=! invalid_parameter_value 0

select f8::float(54) from numbers
=! invalid_parameter_value 54

select 'x'::cstring from numbers
=! invalid_table_definition

select int4('x') from numbers
=! invalid_text_representation 'x'

select s::int as r from sales s
=! cannot_coerce ::int

select s::text::int + 'x' as r from sales s
=! invalid_text_representation 'x'

select i4::varchar(-1) from numbers
=! syntax_error -1

select i4::anyelement from numbers
=> i4 integer

select sales::sales as r from sales
=> r sales

select (s::sales).total as r from sales s
=> r numeric(12,2) not null

select i4::main.mood from numbers
=! cannot_coerce ::main.mood

select s::customers as r from sales s
=! cannot_coerce ::customers

select row(1, 2)::sales as r
=! cannot_coerce ::sales
