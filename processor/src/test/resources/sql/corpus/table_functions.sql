select * from generate_series(1, 3)
=> generate_series integer

select g + 1 as x from generate_series(1, 3) g
=> x integer

select g from generate_series(1, 3::bigint) as g
=> g bigint

select g.n from generate_series(1.0, 3.0) as g(n)
=> n numeric

select * from generate_series(now(), now(), '1 day') as g(ts)
=> ts timestamp with time zone

select d::date from generate_series('2024-01-01'::date, '2024-02-01', '1 day') d
=> d date

select * from generate_series(1, 3) with ordinality as g(n, i)
=> n integer, i bigint not null

select n, ordinality from generate_series(1, 3) with ordinality as g(n)
=> n integer, ordinality bigint not null

select * from unnest(array[1, 2]) as u
=> u integer

select u + 1 as x from unnest(array[1, 2]) as u
=> x integer

select * from unnest(array['a', 'b'], array[1, 2]) as u(a, b)
=> a text, b integer

select * from unnest(array['a', 'b'], array[1, 2]) with ordinality as u(a, b, i)
=> a text, b integer, i bigint not null

select a.id, u.x, u.n from arrays a, unnest(a.ia, a.ta) with ordinality as u(x, y, n)
=> id integer not null, x integer, n bigint not null

select a.id, u from arrays a, unnest(a.ia) u
=> id integer not null, u integer

select a.id, u from arrays a cross join lateral unnest(a.ta) as u
=> id integer not null, u text

select a.id, t.tag from sales a left join lateral unnest(a.tags) as t(tag) on true
=> id bigint not null, tag text

select * from unnest('{1,2}'::int[]) x
=> x integer

select * from jsonb_each('{"a":1}')
=> key text, value jsonb

select key, value from jsonb_each('{"a":1}')
=> key text, value jsonb

select k, v from jsonb_each_text('{"a":1}') as e(k, v)
=> k text, v text

select e.key, e.value ->> 'x' as x from documents d, jsonb_each(d.jb) e
=> key text, x text

select * from jsonb_array_elements('[1,2]')
=> value jsonb

select value from jsonb_array_elements('[1,2]')
=> value jsonb

select e.value ->> 'a' as a, e.ordinality from documents d, jsonb_array_elements(d.jb) with ordinality e
=> a text, ordinality bigint not null

select t.x ->> 'a' as a, t.i from documents d, jsonb_array_elements(d.jb -> 'items') with ordinality as t(x, i)
=> a text, i bigint not null

select * from jsonb_array_elements_text('["a"]') as t(x)
=> x text

select * from json_array_elements('[1]')
=> value json

select * from jsonb_object_keys('{"a":1}')
=> jsonb_object_keys text

select k from jsonb_object_keys('{"a":1}') k
=> k text

select * from jsonb_to_recordset('[{"a":1}]') as x(a int, b text)
=> a integer, b text

select x.a + 1 as y, x.b from documents d, jsonb_to_recordset(d.jb) as x(a int, b numeric(10,2), c timestamptz, e text[])
=> y integer, b numeric(10,2)

select * from jsonb_to_record('{"a":1}') as x(a int, b varchar(5))
=> a integer, b character varying(5)

select * from json_to_recordset('[]') as (a int, b mood)
=> a integer, b mood

select a from json_to_record('{}') as x(a date)
=> a date

select * from regexp_matches('abc', 'b')
=> regexp_matches text[]

select m[1] as x from regexp_matches('abc', 'b', 'g') m
=> x text

select * from regexp_split_to_table('a,b', ',') as t(x)
=> x text

select * from string_to_table('a,b', ',') with ordinality as t(x, n)
=> x text, n bigint not null

select * from json_table('[1,2]', '$[*]' columns (a int path '$'))
=> a integer
=16! syntax_error columns

select t.a, t.b from json_table('[{"a":1}]', '$[*]' columns (a int, b text path '$.b')) t
=> a integer, b text
=16! syntax_error columns

select * from json_table('[{"a":1}]'::jsonb, '$[*]' columns (n for ordinality, a numeric(10,2) path '$.a', b varchar(5) path '$.b' default 'x' on empty)) as t
=> n integer, a numeric(10,2), b character varying(5)
=16! syntax_error columns

select * from json_table('{}', '$' columns (a int exists path '$.a', b jsonb path '$.b' with wrapper, c text format json path '$'))
=> a integer, b jsonb, c text
=16! syntax_error columns

select jt.* from documents d, json_table(d.jb, '$.items[*]' columns (id for ordinality, name text path '$.name', nested path '$.sub[*]' columns (x int path '$'))) jt
=> id integer, name text, x integer
=16! syntax_error columns

select * from json_table('[]', '$' columns (a boolean exists, d date path '$.d' error on error, ts timestamp(3) path '$.t'))
=> a boolean, d date, ts timestamp(3) without time zone
=16! syntax_error columns

select * from xmltable('/a/b' passing '<a/>' columns x int path 'x', y text default 'q', n for ordinality)
=> x integer, y text, n integer not null

select * from rows from (generate_series(1, 2), generate_series(1, 3))
=! duplicate_column

select * from rows from (generate_series(1, 2), unnest(array['a'])) as t(a, b)
=> a integer, b text

select * from rows from (jsonb_to_record('{}') as (a int), generate_series(1, 2)) with ordinality as t
=> a integer, generate_series integer, ordinality bigint not null

select * from now()
=> now timestamp with time zone not null

select * from current_date as d(x)
=> x date not null

select n from now() n
=> n timestamp with time zone not null

select * from lower('X') as l
=> l text not null

select l from lower('X') as l
=> l text not null

select * from upper('x') with ordinality
=> upper text not null, ordinality bigint not null

select * from pg_typeof(1)
=> pg_typeof regtype not null

select * from coalesce(1, 2) as c
=> c integer not null

select * from coalesce(1, null)
=> coalesce integer not null

select x from greatest(1, 2) x
=> x integer not null

select * from cast(1 as bigint) as x
=> x bigint not null

select * from array_agg(1)
=! grouping_error array_agg

select * from generate_subscripts(array[1, 2], 1) i
=> i integer

select s.id, (select sum(x) from unnest(array[s.total, s.discount]) x) as t from sales s
=> id bigint not null, t numeric

select s.id, g from sales s, generate_series(1, s.id) g
=> id bigint not null, g bigint

select s.id, g from sales s left join generate_series(1, 5) g on g = s.id
=> id bigint not null, g integer

select s.id, g.d from sales s cross join lateral generate_series(s.placed_on, s.placed_on + 7, '1 day') as g(d)
=> id bigint not null, d timestamp with time zone

select * from json_each_text('{"a":1}') with ordinality
=> key text, value text, ordinality bigint not null

select (e).key from (select jsonb_each('{"a":1}') as e) t
=> key text

select (jsonb_each('{"a":1}')).*
=> key text, value jsonb

select c::text as x from customers c
=> x text

select row(c.*)::text as x from customers c
=> x text not null

select (r).a from (select row(1, 2) as r) t
=! undefined_column r

select * from pg_input_error_info('x', 'int')
=> message text, detail text, hint text, sql_error_code text
=15! undefined_function pg_input_error_info

select message from pg_input_error_info('x', 'int')
=> message text
=15! undefined_function pg_input_error_info

select * from pg_options_to_table(array['a=b'])
=> option_name text, option_value text

select word from pg_get_keywords()
=> word text

select * from ts_debug('x') limit 1
=> alias text, description text, token text, dictionaries regdictionary[], dictionary regdictionary, lexemes text[]

select nlem from ts_token_type('default') t(tokid, alias, nlem)
=> nlem text

select ndoc from ts_stat('select 1') t
=> ndoc integer

select * from generate_series('a', 'b')
=! ambiguous_function generate_series

select * from generate_series(1)
=! undefined_function generate_series

select * from generate_series(1, 3) as g(a, b)
=! invalid_column_reference

select g.x from generate_series(1, 3) g
=! undefined_column g.x

select * from unnest(1)
=! undefined_function unnest

select * from unnest('{1}')
=! ambiguous_function unnest

select * from unnest()
=! undefined_function unnest

select * from unnest(array[1], 'x')
=! ambiguous_function unnest

select * from unnest(array['a'], array[1]) as u(a, b, c)
=! invalid_column_reference

select a.id from arrays a, unnest(a.id) u
=! undefined_function unnest

select * from jsonb_to_recordset('[]')
=! syntax_error jsonb_to_recordset

select * from jsonb_to_recordset('[]') as x
=! syntax_error jsonb_to_recordset

select * from jsonb_to_recordset('[]') as x(a, b)
=! syntax_error jsonb_to_recordset

select * from jsonb_to_recordset('[]') as x(a int, a text)
=! duplicate_column

select * from jsonb_to_recordset('[]') as x(a nope)
=! undefined_object nope

select x.b from jsonb_to_recordset('[]') as x(a int)
=! undefined_column x.b

select * from generate_series(1, 2) as x(a int)
=! syntax_error a

select * from jsonb_each('{}') as x(a text, b jsonb)
=! syntax_error a

select * from jsonb_each(1)
=! undefined_function jsonb_each

select nope from jsonb_each('{}')
=! undefined_column nope

select e.value + 1 from documents d, jsonb_each(d.jb) e
=! undefined_function +

select value + 1 as x from jsonb_array_elements('[1]')
=! undefined_function +

select value || 1 as x from jsonb_each_text('{}') where value > 1
=! undefined_function >

select * from jsonb_populate_record(null, '{}')
=! datatype_mismatch

select * from jsonb_populate_record(1, '{}')
=> jsonb_populate_record integer

select * from json_table('[]', '$[*]' columns (a nope path '$'))
=! undefined_object nope
=16! syntax_error columns

select t.b from json_table('[]', '$' columns (a int)) t
=! undefined_column t.b
=16! syntax_error columns

select t.a || 1.x from json_table('[]', '$' columns (a int)) t
=! syntax_error 1.x

select * from nope(1)
=! undefined_function nope

select * from sum(1)
=! grouping_error sum

select * from row_number()
=! wrong_object_type row_number

select * from count(*)
=! grouping_error count

select * from lower(1)
=! undefined_function lower

select * from generate_series(1, 3) g, lower(g)
=! undefined_function lower

select s.id from generate_series(1, s.id) g, sales s
=! undefined_table s.id

select s.id from sales s right join lateral generate_series(1, s.id) g on true
=! invalid_column_reference s.id

select * from rows from (generate_series(1, 2), nope(1))
=! undefined_function nope

select * from rows from (generate_series(1, 2)) as t(a, b)
=! invalid_column_reference

select * from current_date as d(x, y)
=! invalid_column_reference

select (r).f3 from (select row(1, 2) as r) t
=! undefined_column r

select (c.name).x from customers c
=! wrong_object_type c.name

select (id).* from customers
=! wrong_object_type

select (row(1, 2)).*
=> f1 integer not null, f2 integer not null

select generate_series(1, 3).x
=! syntax_error .x

select id from sales where generate_series(1, 2) = 1
=! feature_not_supported generate_series

select id from sales group by id having generate_series(1, 2) > 1
=! feature_not_supported generate_series

select id from sales limit generate_series(1, 2)
=! feature_not_supported generate_series

select case when true then generate_series(1, 2) end as x
=! feature_not_supported generate_series

select coalesce(generate_series(1, 2), 1) as x
=! feature_not_supported generate_series

select s.id from sales s join customers c on unnest(s.tags) = c.name
=! feature_not_supported unnest

select sum(unnest(tags)::int) from sales
=! feature_not_supported unnest

select unnest(tags) as t, count(*) from sales group by 1
=> t text, count bigint not null

select unnest(tags) as t from sales order by t
=> t text

select distinct unnest(tags) as t from sales
=> t text

select generate_series(1, 2) from sales order by generate_series(1, 2, 3, 4)
=! undefined_function generate_series

select id, generate_series(1, 2) as g from sales order by g desc
=> id bigint not null, g integer

select nullif(generate_series(1, 2), 1) as x
=> x integer

select 1 = any (array(select generate_series(1, 2))) as x
=> x boolean

select array(select unnest(tags)) as x from sales
=> x text[] not null

select x from (select unnest(tags) as x from sales) t where x like 'a%'
=> x text not null

select e ->> 'a' as a from documents d, jsonb_array_elements(d.jb) e
=> a text

select (c).name from customers c
=> name text not null

select (c.*).name from customers c
=> name text not null

select (c).* from customers c
=> id bigint not null, name text not null, email text, country character(2), referrer_id bigint, created_at timestamp with time zone not null, balance numeric(12,2), active boolean not null

select to_jsonb(c) - 'name' as x from customers c
=> x jsonb

select count(c) as n from customers c
=> n bigint not null

select (select c from customers c limit 1).name as x
=> x text

select pg_input_error_info('x', 'int')
=! invalid_table_definition
=15! undefined_function pg_input_error_info

select g from generate_series(1, 'x') g
=! invalid_text_representation 'x'

select x.a + 'q' from jsonb_to_recordset('[]') as x(a int)
=! invalid_text_representation 'q'

select * from jsonb_each('x')
=! invalid_text_representation 'x'

select * from jsonb_object_keys('[1') k
=! invalid_text_representation '[1'

select t.a + 'x' from json_table('[]', '$' columns (a int)) t
=! invalid_text_representation 'x'
=16! syntax_error columns

select (c).nope from customers c
=! undefined_column c

select (o).* from stg_orders o
=> order_id bigint, user_id bigint, order_date date, order_status text

select (jsonb_each(payload)).key as k, (jsonb_each(payload)).* from raw.events
=> k text, key text, value jsonb

select * from rows from (json_to_recordset('[]') as (a int, b text), generate_series(1, 2)) as t
=> a integer, b text, generate_series integer

select * from json_table('[]', '$[*]' columns (a int, a text))
=! duplicate_alias a
=16! syntax_error columns

select x from unnest(array[row(1, 'a')::customers]) x limit 0
=! cannot_coerce ::customers]

select * from jsonb_populate_record(null::customers, '{}')
=> id bigint, name text, email text, country character(2), referrer_id bigint, created_at timestamp with time zone, balance numeric(12,2), active boolean

select * from jsonb_populate_recordset(null::sale_lines, '[]')
=> sale_id bigint, line_no integer, product text, quantity integer, price numeric(10,2)

select p.name from documents d, jsonb_populate_record(null::customers, d.jb) p
=> name text

select (jsonb_populate_record(null::customers, '{}')).*
=> id bigint, name text, email text, country character(2), referrer_id bigint, created_at timestamp with time zone, balance numeric(12,2), active boolean

select (jsonb_populate_record(null::customers, '{}')).name
=> name text

select c as row_ from customers c
=> row_ customers

select array_agg(c) as a from customers c
=> a customers[]

select (array_agg(c))[1].name as a from customers c
=> a text

select * from json_table(1, '$' columns (a int))
=! cannot_coerce 1
=16! syntax_error columns

select * from json_table('[]', 'x[' columns (a int))
=! syntax_error 'x['
=16! syntax_error columns

select c.nope() from customers c
=! invalid_schema_name c.nope

select n, g from (values (1), (2)) v(n) left join generate_series(1, 2) on (n + generate_series) < 4 cross join lateral generate_series(1, n) g
=> n integer not null, g integer

select * from parted(7)
=> column1 integer, column2 text

select column1, p.column2 from parted(7) p
=> column1 integer, column2 text

select (parted(id)).column2 as second from numbers
=> second text

select v.a, w.column1 from parted(7) w, unnest(array[1, 2]) v(a)
=> a integer, column1 integer

select * from json_table('[]', '$[*]' columns (nested path '$.lines[*]' columns (line integer path '$.n', nested '$.tags[*]' columns (tag text path '$'), price numeric path '$.p'), id bigint path '$.id', nested '$.notes[*]' columns (note text path '$'), n for ordinality)) j
=> id bigint, n integer, line integer, price numeric, tag text, note text
=16! syntax_error columns
