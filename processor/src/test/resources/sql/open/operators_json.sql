select to_jsonb(documents) from documents
=> to_jsonb jsonb

select row_to_json(documents) from documents
=> row_to_json json

select jsonb_each(jb) from documents
=! invalid_table_definition

select jsonb_populate_record(null::sales, jb) from documents
=> jsonb_populate_record sales

select (jsonb_populate_record(null::sales, jb)).total from documents
=> total numeric(12,2)

select json_object('a' value 1, 'b' value jb null on null) from documents
=> json_object jsonb

select json_agg(documents) from documents
=> json_agg json

select json_arrayagg(jb) filter (where id > 1) from documents
=> json_arrayagg jsonb

select jb = '{' from documents
=! invalid_text_representation '{'

select jb @> 'x' from documents
=! invalid_text_representation 'x'

select jb > 'a' from documents
=! invalid_text_representation 'a'

select jb ->> 'a' + 1 from documents
=! invalid_text_representation 'a'

select jb -> 'a' + 1 from documents
=! invalid_text_representation 'a'

select jb #> 'a' from documents
=! invalid_text_representation 'a'

select jb[1:2] from documents
=! datatype_mismatch 2]

select '{a'::jsonb from documents
=! invalid_text_representation '{a'::jsonb

select '{"a":}'::json from documents
=! invalid_text_representation '{"a":}'::json

select '$.'::jsonpath from documents
=! syntax_error '$.'::jsonpath

select jsonb '{' from documents
=! invalid_text_representation '{'

select jsonb_set(jb, 'a', '1') from documents
=! invalid_text_representation 'a'

select json_value(1, '$.a') from documents
=! cannot_coerce 1

select json_query(jb, '$.') from documents
=! syntax_error '$.'

select json_exists(jb, 1) from documents
=! datatype_mismatch 1
