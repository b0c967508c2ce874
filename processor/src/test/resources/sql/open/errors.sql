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

select null::anyelement + 1
=> ?column? integer

select status collate "nope" from sales
=! undefined_object collate

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

select $1
=! undefined_parameter $1

select $1 + 1
=! undefined_parameter $1

select id from sales where id = $1
=! undefined_parameter $1

select id from sales for update of nope
=! undefined_table nope

select id from sales tablesample nope (10)
=! undefined_object nope

select id from sales tablesample system ('x')
=! invalid_text_representation 'x'

select id from sales tablesample system (10, 20)
=! invalid_tablesample_argument system

select id from sales order by id using <<<
=! undefined_function <<<

select id from sales order by tags using ~
=! undefined_function ~

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

select json_exists('{}', '$[')
=! syntax_error '$['

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

select tsv @@ 'a &' from texts
=! syntax_error 'a

select d - 'x' from times
=! invalid_datetime_format 'x'

select (d, d) overlaps (d) from times
=! syntax_error )

select i4 between 'a' and 'b' from numbers
=! invalid_text_representation 'a'

select i4 in ('a') from numbers
=! invalid_text_representation 'a'

select i4 = any ('x') from numbers
=! invalid_text_representation 'x'

select i4 operator(pg_catalog.+) 'x' from numbers
=! invalid_text_representation 'x'

select i4 operator(main.+) 1 from numbers
=! undefined_function operator
