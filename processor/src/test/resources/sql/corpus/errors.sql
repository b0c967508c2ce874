select nope(1)
=! undefined_function nope

select lower(1, 2)
=! undefined_function lower

select sum(1, 2)
=! undefined_function sum

select count(1, 2)
=! undefined_function count

select id.x from sales
=! undefined_table id.x

select s.total + s.status from sales s
=! undefined_function +

select s.total || s.id + s.status from sales s
=! undefined_function +

select upper(s.total) from sales s
=! undefined_function upper

select round(s.status, 2) from sales s
=! undefined_function round

select coalesce(s.total, s.status) from sales s
=! datatype_mismatch s.status

select case when s.total > 1 then s.status else s.total end from sales s
=! datatype_mismatch s.status

select case when s.status then 1 end from sales s
=! datatype_mismatch s.status

select s.status = s.total from sales s
=! undefined_function =

select s.placed_on = s.id from sales s
=! undefined_function =

select s.placed_on + 'x' from sales s
=! ambiguous_function +

select s.placed_on::int from sales s
=! cannot_coerce ::int

select 1::uuid
=! cannot_coerce ::uuid

select true + 1
=! undefined_function +

select now() + 1
=! undefined_function +

select current_date + now()
=! undefined_function +

select 1 || 2
=! undefined_function ||

select row(1, 2) = row(1)
=! syntax_error =

select '{}'::jsonb + 1
=! undefined_function +

select '{}'::jsonb -> 1.5
=! undefined_function ->

select '{}'::json = '{}'::json
=! undefined_function =

select json '{}' = '{}'
=! undefined_function =

select max(meta) from sales
=! undefined_function max

select status, sum(total) from sales
=! grouping_error status

select sum(total) from sales where sum(total) > 1
=! grouping_error sum

select sum(total) over (order by nope) from sales
=! undefined_column nope

select row_number() from sales
=! wrong_object_type row_number

select id from sales where row_number() over () = 1
=! windowing_error row_number

select lower(status) over () from sales
=! wrong_object_type lower

select sum(total) over w from sales
=! undefined_object w

select distinct id from sales order by total
=! invalid_column_reference total

select distinct on (id) id from sales order by total
=! invalid_column_reference id

select id from sales order by 5
=! invalid_column_reference 5

select id from sales order by nope
=! undefined_column nope

select id from sales order by 'x'
=! syntax_error 'x'

select id from sales group by 'x'
=! syntax_error 'x'

select id from sales group by 7
=! invalid_column_reference 7

select id from sales s, customers s
=! duplicate_alias

select id from sales, sales
=! duplicate_alias

select s.id from sales s join sales s on true
=! duplicate_alias

select id from sales, customers
=! ambiguous_column id

select x.id from sales s
=! undefined_table x.id

select sales.id from sales s
=! undefined_table sales.id

select id from nope
=! undefined_table nope

select id from main.nope
=! undefined_table main.nope

select id from nope.sales
=! undefined_table nope.sales

select id, from sales
=! syntax_error from

select id sales where
=! syntax_error 

select (select id, total from sales)
=! syntax_error (select

select id from sales where id in (select id, total from sales)
=! syntax_error in

select id from sales where id = (select id, total from sales)
=! syntax_error (select

select id from sales where exists (select nope from customers)
=! undefined_column nope

select array(select id, total from sales)
=! syntax_error array

select 1 union select 1, 2
=! syntax_error 1

select id from sales union select name from customers
=! datatype_mismatch name

select id from sales s join customers c using (nope)
=! undefined_column

select id from sales s join customers c using (status)
=! undefined_column

select id from sales where id
=! datatype_mismatch id

select id from sales where total
=! datatype_mismatch total

select id from sales where status
=! datatype_mismatch status

select id from sales where 1
=! datatype_mismatch 1

select id from sales having total > 1
=! grouping_error id

select id from sales group by id having status = 'x'
=! grouping_error status

select unnest(id) from sales
=! undefined_function unnest

select id from sales where unnest(tags) = 'x'
=! feature_not_supported unnest

select extract(foo from now())
=> extract numeric

select extract(year from 'x'::text)
=! undefined_function extract

select date_trunc('month', 'x'::text)
=! undefined_function date_trunc

select to_char(status, 'x') from sales
=! undefined_function to_char

select substring(id from 1) from sales
=! undefined_function substring

select trim(id) from sales
=! undefined_function trim

select position(id in status) from sales
=! undefined_function position

select overlay(id placing 'x' from 1) from sales
=! undefined_function overlay

select 1::nope
=! undefined_object nope

select 1::numeric(0)
=! invalid_parameter_value numeric

select 1::numeric(1,2,3)
=! invalid_parameter_value numeric

select 'x'::varchar(0)
=! invalid_parameter_value varchar

select 1::text(3)
=! syntax_error text

select cast('x' as nope[])
=! undefined_object nope[]

select id::date from sales
=! cannot_coerce ::date

select total::boolean from sales
=! cannot_coerce ::boolean

select meta::date from sales
=! cannot_coerce ::date

select tags::int from sales
=! cannot_coerce ::int

select id collate "C" from sales
=! datatype_mismatch collate

select status collate "C" < status collate "POSIX" from sales
=! collation_mismatch collate

select meta.a from sales
=! undefined_table meta.a

select (meta).a from sales
=! wrong_object_type meta

select id[1] from sales
=! datatype_mismatch id[1]

select status[1] from sales
=! datatype_mismatch status[1]

select id.* from sales
=! undefined_table id.*

select nope.* from sales
=! undefined_table nope.*

select s.nope from sales s
=! undefined_column s.nope

select s.nope.x from sales s
=! undefined_table s.nope.x

select main.sales.nope from sales
=! undefined_column main.sales.nope

select id as a, total as a from sales
=! duplicate_column

select id, id from sales
=! duplicate_column

select *, id from sales
=! duplicate_column

select max(id), max(total) from sales
=! duplicate_column

select 1, 2
=! duplicate_column

select * from (select 1 as a, 2 as a) t
=! duplicate_column

select a from (select 1 as a, 2 as b) t
=> a integer not null

select t.a from (select 1 as a, 2 as a) t
=! ambiguous_column t.a

select id from sales where id = :id
=! syntax_error :id

select @x
=! undefined_column x

select id from sales order by meta::json
=! undefined_function meta::json

select x from texts order by x
=! undefined_function x

select pt from things order by pt
=! undefined_function pt

select j, count(*) from documents group by j
=! undefined_function j

select pt from things group by pt
=! undefined_function pt

select max(pt) from things
=! undefined_function max

select pt from things where pt in ('(1,2)')
=! undefined_function in

select pt from things where pt = any (array['(1,2)'::point])
=! undefined_function =

select pt between '(1,2)' and '(3,4)' from things
=! undefined_function between

select nullif(pt, pt) from things
=! undefined_function nullif

select greatest(pt, pt) from things
=> greatest point

select pt is distinct from pt from things
=! undefined_function is

select row(pt) = row(pt) from things
=! undefined_function =

select row(j) < row(j) from documents
=! undefined_function <

select j in (select j from documents) from documents
=! undefined_function in

select (j, 1) = any (select j, id from documents) from documents
=! undefined_function =

select rank() over (order by pt) from things
=! undefined_function pt

select rank() over (partition by pt order by id) from things
=! undefined_function pt

select grouping(nope) from sales group by id
=! undefined_column nope

select status from sales group by grouping sets ((id))
=! grouping_error status

select percentile_cont(status) within group (order by total) from sales
=! undefined_function percentile_cont

select count(*) filter (where total) from sales
=! datatype_mismatch total

select sum(id) over (order by status range between 1 preceding and current row) from sales
=! feature_not_supported 1

select sum(id) over (rows between total preceding and current row) from sales
=! invalid_column_reference total

select json_value('{}', '$' returning nope)
=! undefined_object nope
=16! syntax_error returning

select json_object('a' 1)
=! syntax_error 1

select json_object(null: 1 : 2)
=! syntax_error :

select json_query('{}', '$' returning int[] omit quotes with wrapper)
=! syntax_error with
=16! syntax_error returning

select make_interval(foo => 1)
=! undefined_function make_interval

select lower(variadic status) from sales
=> lower text

select concat(variadic status) from sales
=! datatype_mismatch status

select concat(variadic 1)
=! datatype_mismatch 1

select greatest()
=! syntax_error )

select nullif(1)
=! syntax_error )

select coalesce()
=! syntax_error )

select array_append(1, 2)
=! undefined_function array_append

select array_cat(array[1], array['x'])
=! undefined_function array_cat

select int4range(1.5, 2)
=! undefined_function int4range

select 1::int4range
=! cannot_coerce ::int4range

select feel::int from things
=! cannot_coerce ::int

select d + d from times
=! undefined_function +

select ts + ts from times
=! undefined_function +

select t + t from times
=! ambiguous_function +

select iv * iv from times
=! undefined_function *

select d - t from times
=> ?column? timestamp without time zone

select d < 5 from times
=! undefined_function <

select (d, d) overlaps (1, 2) from times
=! undefined_function overlaps

select d at time zone 1 from times
=! undefined_function at

select i4 at time zone 'UTC' from numbers
=! undefined_function at

select b + 1 from numbers
=! undefined_function +

select b > 1 from numbers
=! undefined_function >

select -b from numbers
=! undefined_function -b

select not i4 from numbers
=! datatype_mismatch i4

select m * m from numbers
=! undefined_function *

select m > 1 from numbers
=! undefined_function >

select f8 % 2 from numbers
=! undefined_function %

select i4 ~ 'x' from numbers
=! undefined_function ~

select i4 like 'x' from numbers
=! undefined_function like

select i4 || i8 from numbers
=! undefined_function ||

select i4 is json from numbers
=! datatype_mismatch
=15! syntax_error json

select i4 is document from numbers
=! datatype_mismatch i4

select i4 is normalized from numbers
=! undefined_function is

select i4 not in (true) from numbers
=! undefined_function not

select i4 > all (array['a']) from numbers
=! undefined_function >

select i4 = any (i4) from numbers
=! wrong_object_type =

select i4 = any (select b from numbers) from numbers
=! undefined_function =

select i4 + any (array[1]) from numbers
=! wrong_object_type +

select i4 operator(pg_catalog.+) 1 as x from numbers
=> x integer

select i4 !!! from numbers
=! syntax_error from

select i4 <=> i8 from numbers
=! undefined_function <=>

select i4 === 1 from numbers
=! undefined_function ===

select 1 as a from sales group by grouping sets (a, nope)
=! undefined_column nope

select id from sales window w as (order by nope)
=! undefined_column nope

select id from sales window w as (w2)
=! undefined_object (w2

select id from sales window w as (order by id), w as (order by id)
=! windowing_error (order

select count(*) over (w) from sales window w as (rows 1 preceding)
=! windowing_error (w

select s.placed_on > '2024-13-45' from sales s
=! datetime_field_overflow '2024-13-45'

select s.placed_on > '2024-02-30' from sales s
=! datetime_field_overflow '2024-02-30'

select s.placed_on between '2024-01-01' and 'x' from sales s
=! invalid_datetime_format 'x'

select s.placed_on + interval 'x' from sales s
=! invalid_datetime_format 'x'

select s.id = 'abc' from sales s
=! invalid_text_representation 'abc'

select s.id in (1, 'abc') from sales s
=! invalid_text_representation 'abc'

select s.id = any ('{1,x}') from sales s
=! invalid_text_representation '{1

select s.total > 'abc' from sales s
=! invalid_text_representation 'abc'

select 'abc'::int
=! invalid_text_representation 'abc'::int

select '2024-13-45'::date
=! datetime_field_overflow '2024-13-45'::date

select 'abc'::boolean
=! invalid_text_representation 'abc'::boolean

select 'abc'::uuid
=! invalid_text_representation 'abc'::uuid

select '{"a"'::jsonb
=! invalid_text_representation '{"a"'::jsonb

select '[1,2'::int4range
=! invalid_text_representation '[1

select '1 foo'::interval
=! invalid_datetime_format '1

select array[1] || 'x'
=! invalid_text_representation 'x'

select array[1, 'x']
=! invalid_text_representation 'x']

select row(1, 2) = row(1, 'x')
=! invalid_text_representation 'x'

select (1, 2) in ((1, 'x'))
=! invalid_text_representation 'x'

select 1 union select 'x'
=! invalid_text_representation 'x'

select id from sales where 'maybe'
=! invalid_text_representation 'maybe'

select generate_series(1, 'x')
=! invalid_text_representation 'x'

select interval '1 foo'
=! invalid_datetime_format '1

select tags['x'] from sales
=! invalid_text_representation 'x']

select row(1, 2)
=! invalid_table_definition

select row(1, 2) as a
=! invalid_table_definition

select array[row(1, 2)] as a
=! invalid_table_definition

select jsonb_each('{}')
=! invalid_table_definition

select pg_sleep(1)
=! invalid_table_definition

select count(distinct pt) from things
=! undefined_function pt

select count(distinct j) from documents
=! undefined_function j

select array_agg(distinct x) from texts
=! undefined_function x

select case pt when '(1,2)' then 1 end from things
=! undefined_function when

select mode() within group (order by pt) from things
=! undefined_function pt

select sum(total) filter (where 'x') from sales
=! invalid_text_representation 'x'

select lag(id, 'x') over () from sales
=! invalid_text_representation 'x'

select lag(id, 1, 'x') over () from sales
=! invalid_text_representation 'x'

select ntile('x') over () from sales
=! invalid_text_representation 'x'

select nth_value(id, 'x') over () from sales
=! invalid_text_representation 'x'

select sum(id) over (rows between 'x' preceding and current row) from sales
=! invalid_text_representation 'x'

select array_position(array[1], 'x')
=! invalid_text_representation 'x'

select int4range('a', 'b')
=! invalid_text_representation 'a'

select 1 <@ '[1'::int4range
=! invalid_text_representation '[1'::int4range

select numrange(1, 2) @> 'x'
=! invalid_text_representation 'x'

select feel = 'angry' from things
=! invalid_text_representation 'angry'

select 'angry'::mood
=! invalid_text_representation 'angry'::mood

select feel in ('ok', 'angry') from things
=! invalid_text_representation 'angry'

select coalesce(feel, 'angry') from things
=! invalid_text_representation 'angry'

select pos = 'x' from things
=! invalid_text_representation 'x'

select 'x'::positive
=! invalid_text_representation 'x'::positive

select u = 'x' from things
=! invalid_text_representation 'x'

select ip = 'x' from things
=! invalid_text_representation 'x'

select bt = '2' from things
=! invalid_text_representation '2'

select by = '\xz' from texts
=! invalid_parameter_value '\xz'

select d - 'x' from times
=! invalid_datetime_format 'x'

select i4 between 'a' and 'b' from numbers
=! invalid_text_representation 'a'

select i4 in ('a') from numbers
=! invalid_text_representation 'a'

select i4 = any ('x') from numbers
=! invalid_text_representation 'x'

select i4 operator(pg_catalog.+) 'x' from numbers
=! invalid_text_representation 'x'

select id from sales tablesample nope (10)
=! undefined_object nope

select id from sales tablesample system ('x')
=! invalid_text_representation 'x'

select id from sales tablesample system (10, 20)
=! invalid_tablesample_argument system

select (d, d) overlaps (d) from times
=! syntax_error )

select i4 operator(main.+) 1 from numbers
=! undefined_function operator

select null::anyelement + 1
=> ?column? integer

select json_exists('{}', '$[')
=! syntax_error '$['
=16! undefined_function json_exists

select tsv @@ 'a &' from texts
=! syntax_error 'a

select status collate c from sales
=! undefined_object collate

select $1
=! undefined_parameter $1

select $1 + 1
=! undefined_parameter $1

select id from sales where id = $1
=! undefined_parameter $1

select id from sales for update of nope
=! undefined_table nope

select id from sales order by id using <<<
=! undefined_function <<<

select id from sales order by tags using ~
=! undefined_function ~
