select x from unnest(array[row(1, 'a')::customers]) x limit 0
=! cannot_coerce ::customers]

select e ->> 'a' as a from documents d, jsonb_array_elements(d.jb) e
=> a text

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

select (c).name from customers c
=> name text

select (c.*).name from customers c
=> name text

select (c).* from customers c
=> id bigint, name text, email text, country character(2), referrer_id bigint, created_at timestamp with time zone, balance numeric(12,2), active boolean

select c as row_ from customers c
=> row_ customers

select to_jsonb(c) - 'name' as x from customers c
=> x jsonb

select count(c) as n from customers c
=> n bigint

select array_agg(c) as a from customers c
=> a customers[]

select (array_agg(c))[1].name as a from customers c
=> a text

select (select c from customers c limit 1).name as x
=> x text

select pg_input_error_info('x', 'int')
=! invalid_table_definition

select g from generate_series(1, 'x') g
=! invalid_text_representation 'x'

select x.a + 'q' from jsonb_to_recordset('[]') as x(a int)
=! invalid_text_representation 'q'

select * from jsonb_each('x')
=! invalid_text_representation 'x'

select * from jsonb_object_keys('[1') k
=! invalid_text_representation '[1'

select * from json_table('[]', '$[*]' columns (a int, a text))
=! duplicate_alias a

select * from json_table(1, '$' columns (a int))
=! cannot_coerce 1

select * from json_table('[]', 'x[' columns (a int))
=! syntax_error 'x['

select t.a + 'x' from json_table('[]', '$' columns (a int)) t
=! invalid_text_representation 'x'

select (c).nope from customers c
=! undefined_column c

select c.nope() from customers c
=! invalid_schema_name c.nope
