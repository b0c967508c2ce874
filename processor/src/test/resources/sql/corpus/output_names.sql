select id from sales
=> id bigint not null

select sales.id from sales
=> id bigint not null

select main.sales.id from sales
=> id bigint not null

select id as "Total" from sales
=> Total bigint not null

select id "a b" from sales
=> a b bigint not null

select id + 1 from sales
=> ?column? bigint not null

select -id from sales
=> ?column? bigint not null

select (id) from sales
=> id bigint not null

select ((id)) from sales
=> id bigint not null

select id::text from sales
=> id text not null

select (id)::text from sales
=> id text not null

select id::numeric(5,2) from sales
=> id numeric(5,2) not null

select cast(id as int) from sales
=> id integer not null

select 'x' from sales
=> ?column? text not null

select 'x'::text from sales
=> text text not null

select 1 from sales
=> ?column? integer not null

select 1::int from sales
=> int4 integer not null

select null from sales
=> ?column? text

select null::date from sales
=> date date

select true from sales
=> ?column? boolean not null

select true::text from sales
=> text text not null

select current_date from sales
=> current_date date not null

select current_timestamp from sales
=> current_timestamp timestamp with time zone not null

select current_user from sales
=> current_user name not null

select now() from sales
=> now timestamp with time zone not null

select date '2024-01-01' from sales
=> date date not null

select interval '1 day' from sales
=> interval interval not null

select sum(total)::int from sales
=> sum integer

select lower(status) from sales
=> lower text

select pg_catalog.lower(status) from sales
=> lower text

select upper(lower(status)) from sales
=> upper text

select coalesce(id, 1) from sales
=> coalesce bigint not null

select nullif(id, 1) from sales
=> nullif bigint

select greatest(id, 1) from sales
=> greatest bigint not null

select least(id, 1) from sales
=> least bigint not null

select case when true then id end from sales
=> case bigint

select case when true then 1 else id end from sales
=> id bigint not null

select case when true then 1 else id + 1 end from sales
=> case bigint not null

select case when true then 1 else lower(status) end from sales
=! datatype_mismatch 1

select case when true then 1 else (select 2) end from sales
=> ?column? integer not null

select case when true then 1 else id::int end from sales
=> id integer not null

select case when true then 1 end from sales
=> case integer

select array[1] from sales
=> array integer[] not null

select array[id] from sales
=> array bigint[] not null

select tags[1] from sales
=> tags text

select tags[1:2] from sales
=> tags text[]

select (tags)[1] from sales
=> tags text

select (array[1])[1] from sales
=> array integer

select (string_to_array(status, ','))[1] from sales
=> string_to_array text

select row(1, 2) is null from sales
=> ?column? boolean not null

select (id, total) = (1, 2) from sales
=> ?column? boolean not null

select exists (select 1) from sales
=> exists boolean not null

select not true from sales
=> ?column? boolean not null

select id = 1 from sales
=> ?column? boolean not null

select id is null from sales
=> ?column? boolean not null

select id between 1 and 2 from sales
=> ?column? boolean not null

select id in (1) from sales
=> ?column? boolean not null

select id in (select 1) from sales
=> ?column? boolean

select id = any (array[1]) from sales
=> ?column? boolean

select status like 'x' from sales
=> ?column? boolean

(select 1)
=> ?column? integer not null

(select id)
=! undefined_column id

(select 1 as a)
=> a integer not null

(select lower(status))
=! undefined_column status

(select case when true then 1 end)
=> case integer

select array(select id) from sales
=> array bigint[] not null

select extract(year from placed_on) from sales
=> extract numeric

select position('a' in status) from sales
=> position integer

select substring(status from 1) from sales
=> substring text

select trim(status) from sales
=> btrim text

select trim(leading from status) from sales
=> ltrim text

select trim(trailing from status) from sales
=> rtrim text

select overlay(status placing 'x' from 1) from sales
=> overlay text

select placed_on at time zone 'UTC' from sales
=> timezone timestamp without time zone not null

select status collate "C" from sales
=> status character varying(20)

select (status) collate "C" from sales
=> status character varying(20)

select lower(status) collate "C" from sales
=> lower text

select status || 'x' from sales
=> ?column? text

select meta -> 'a' from sales
=> ?column? jsonb

select meta ->> 'a' from sales
=> ?column? text

select (meta -> 'a')::text from sales
=> text text

select meta['a'] from sales
=> meta jsonb

select meta['a']['b'] from sales
=> meta jsonb

select grouping(id) + 1 from sales
=! grouping_error id

select row_number() over () from sales
=> row_number bigint not null

select sum(total) over () from sales
=> sum numeric not null

select rank() over (order by id) from sales
=> rank bigint not null

select generate_series(1, 2) from sales
=> generate_series integer

select (jsonb_each('{}')).key from sales
=> key text

select float8(id) from sales
=> float8 double precision

select int4(id) from sales
=> int4 integer

select text(id) from sales
=> text text not null

select "substring"(status, 1) from sales
=> substring text

select cast(lower(status) as varchar(3)) from sales
=> lower character varying(3)

select lower(status)::varchar(3) from sales
=> lower character varying(3)

select (lower(status) || 'x')::text from sales
=> text text

select (id + 1)::text from sales
=> text text not null

select (case when true then 1 end)::text from sales
=> text text

select (array[1, 2])::text from sales
=> array text not null

select array[1]::text[] from sales
=> array text[] not null

(select 1)::text
=! syntax_error ::text

select xmlelement(name x) from sales
=> xmlelement xml

select json_object('a': 1) from sales
=> json_object json
=15! syntax_error :

select json_value('{}', '$.a') from sales
=> json_value text
=16! undefined_function json_value

select json_arrayagg(id) from sales
=> json_arrayagg json
=15! undefined_function json_arrayagg

select json_exists('{}', '$') from sales
=> json_exists boolean
=16! undefined_function json_exists

select json_query('{}', '$') from sales
=> json_query jsonb
=16! undefined_function json_query

select json_scalar(1) from sales
=> json_scalar json
=16! undefined_function json_scalar

select json_serialize('{}') from sales
=> json_serialize text
=16! undefined_function json_serialize

select json('{}') from sales
=> json json
=16> json json not null

select json_array(1) from sales
=> json_array json
=15! undefined_function json_array

select xmlconcat(null) from sales
=> xmlconcat xml

select normalize('x') from sales
=> normalize text not null

select 'x' is json from sales
=> ?column? boolean
=15! syntax_error json

select collation for ('x') from sales
=> pg_collation_for text

select localtime(0) from sales
=> localtime time(0) without time zone not null

select current_schema from sales
=> current_schema name

select session_user from sales
=> session_user name not null

select user from sales
=> user name not null

select current_catalog from sales
=> current_catalog name not null

select b'1' from sales
=> ?column? "bit" not null

select 1.5 from sales
=> ?column? numeric not null

select 1e3 from sales
=> ?column? numeric not null

select int4 '1' from sales
=> int4 integer not null

select double precision '1.5' from sales
=> float8 double precision not null

select 1::double precision from sales
=> float8 double precision not null

select 1::timestamp with time zone::text from sales
=! cannot_coerce ::timestamp

select '1'::character varying from sales
=> varchar character varying not null

select '1'::bit varying from sales
=> varbit bit varying not null

select '1'::"char" from sales
=> char "char" not null

select '12:00'::time with time zone from sales
=> timetz time with time zone not null

select '12:00'::time(0) from sales
=> time time(0) without time zone not null

select 1::bool from sales
=> bool boolean not null

select 1::int8 from sales
=> int8 bigint not null

select 1::bigint from sales
=> int8 bigint not null

select '{}'::int[] from sales
=> int4 integer[] not null

select '{}'::mood[] from sales
=> mood mood[] not null

select 'ok'::mood from sales
=> mood mood not null

select 'x'::label from sales
=> label label not null

select 1::positive from sales
=> positive positive not null

select '2024-01-01'::timestamptz from sales
=> timestamptz timestamp with time zone not null

select not id = 1 from sales
=> ?column? boolean not null

select - (id) from sales
=> ?column? bigint not null

select @ id from sales
=> ?column? bigint not null

select id is distinct from 1 from sales
=> ?column? boolean not null

select a_very_long_function_name_is_cut_to_sixty_three_bytes_as_names_are from sales
=! undefined_column a_very_long_function_name_is_cut_to_sixty_three_bytes_as_names_are

select id as a_very_long_name_that_is_longer_than_sixty_three_bytes_is_cut_to_it_ from sales
=> a_very_long_name_that_is_longer_than_sixty_three_bytes_is_cut_t bigint not null

select (status, 1)::text from sales
=> row text not null

select row(1)::text from sales
=> row text not null

select unnest(tags) from sales
=> unnest text

select ((tags))[1] from sales
=> tags text

select (sales.tags)[1] from sales
=> tags text

select sales.tags[1] from sales
=> tags text

select sales.meta['a'] from sales
=> meta jsonb

select id as select_ from sales
=> select_ bigint not null

select id as "select" from sales
=> select bigint not null

select id as select from sales
=> select bigint not null

select id value from sales
=> value bigint not null

select id year from sales
=! syntax_error year

select id from from sales
=! syntax_error from

select id as from from sales
=> from bigint not null

select status similar to 'x' from sales
=> ?column? boolean

select id::regclass::text from sales
=> id text not null

select (id is null)::int from sales
=> int4 integer not null

select (id)::int8 from sales
=> id bigint not null

select date_part('year', placed_on) from sales
=> date_part double precision

select placed_on at local from sales
=> timezone timestamp without time zone not null
=16! syntax_error local

select (sales).id from sales
=> id bigint not null

select (sales.*).id from sales
=> id bigint not null

select 'x' is normalized from sales
=> is_normalized boolean not null

select char 'x' from sales
=> bpchar bpchar not null

select bit '1' from sales
=> bit "bit" not null
