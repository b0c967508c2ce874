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

select * from json_table('[]', 'x[' columns (a int))
=! syntax_error 'x['

select c.nope() from customers c
=! invalid_schema_name c.nope
