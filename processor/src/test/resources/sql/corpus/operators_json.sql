select j -> 'a' from documents
=> ?column? json

select j ->> 'a' from documents
=> ?column? text

select j -> 0 from documents
=> ?column? json

select j ->> 1 from documents
=> ?column? text

select j #> '{a,b}' from documents
=> ?column? json

select j #>> '{a,b}' from documents
=> ?column? text

select jb -> 'a' from documents
=> ?column? jsonb

select jb ->> 'a' from documents
=> ?column? text

select jb -> 0 from documents
=> ?column? jsonb

select jb ->> -1 from documents
=> ?column? text

select jb -> title from documents
=> ?column? jsonb

select jb -> id::int from documents
=> ?column? jsonb

select jb #> '{a,b}' from documents
=> ?column? jsonb

select jb #>> array['a', 'b'] from documents
=> ?column? text

select jb -> 'a' -> 'b' ->> 'c' from documents
=> ?column? text

select (jb -> 'a') ->> 'b' from documents
=> ?column? text

select jb @> '{"a": 1}' from documents
=> ?column? boolean

select jb <@ jbn from documents
=> ?column? boolean

select '{"a":1}' <@ jb from documents
=> ?column? boolean

select jb ? 'a' from documents
=> ?column? boolean

select jb ?| array['a', 'b'] from documents
=> ?column? boolean

select jb ?& '{a,b}' from documents
=> ?column? boolean

select jb || '{"b": 2}' from documents
=> ?column? jsonb

select jb || jbn from documents
=> ?column? jsonb

select jb || '[1]'::jsonb from documents
=> ?column? jsonb

select jb - 'a' from documents
=> ?column? jsonb

select jb - 0 from documents
=> ?column? jsonb

select jb - array['a'] from documents
=> ?column? jsonb

select jb - '{a,b}'::text[] from documents
=> ?column? jsonb

select jb #- '{a,b}' from documents
=> ?column? jsonb

select jb @? '$.a' from documents
=> ?column? boolean

select jb @@ '$.a > 1' from documents
=> ?column? boolean

select jb @? jp from documents
=> ?column? boolean

select jb = jbn from documents
=> ?column? boolean

select jb <> '{}' from documents
=> ?column? boolean

select jb < jbn from documents
=> ?column? boolean

select jb is null from documents
=> ?column? boolean not null

select jb ->> 'a' = 'x' from documents
=> ?column? boolean

select jb ->> 'a' = 'x' and jb ? 'b' from documents
=> ?column? boolean

select (jb ->> 'n')::int + 1 from documents
=> ?column? integer

select jb ->> 'a' || 'x' from documents
=> ?column? text

select jb -> 'a' || jbn from documents
=> ?column? jsonb

select jb ->> 'a' is null from documents
=> ?column? boolean not null

select jb ->> 'a' in ('x', 'y') from documents
=> ?column? boolean

select jb ->> 'a' like 'x%' from documents
=> ?column? boolean

select coalesce(jb ->> 'a', 'none') from documents
=> coalesce text not null

select jb['a'] from documents
=> jb jsonb

select jb['a']['b'] from documents
=> jb jsonb

select jb[0] from documents
=> jb jsonb

select jb['a'][1] from documents
=> jb jsonb

select (jb)['a'] from documents
=> jb jsonb

select (jb -> 'a')['b'] from documents
=> ?column? jsonb

select jb[title] from documents
=> jb jsonb

select '{"a":1}'::jsonb -> 'a' from documents
=> ?column? jsonb

select '[1,2]'::json -> 0 from documents
=> ?column? json

select jsonb '{"a":1}' ->> 'a' from documents
=> ?column? text

select json '[1]' -> 0 from documents
=> ?column? json

select '{"a":1}'::jsonb @> '{}' from documents
=> ?column? boolean not null

select jp::text from documents
=> jp text

select '$.a'::jsonpath from documents
=> jsonpath jsonpath not null

select j::jsonb -> 'a' from documents
=> ?column? jsonb

select jb::json from documents
=> jb json

select jb::text from documents
=> jb text

select j::text from documents
=> j text

select (jb -> 'a')::int from documents
=> int4 integer

select (jb -> 'a')::numeric(10,2) from documents
=> numeric numeric(10,2)

select (jb -> 'b')::bool from documents
=> bool boolean

select (jb -> 'f')::float8 from documents
=> float8 double precision

select title::json from documents
=> title json

select title::jsonb from documents
=> title jsonb

select to_json(title) from documents
=> to_json json

select to_jsonb(id) from documents
=> to_jsonb jsonb not null

select to_jsonb('x'::text) from documents
=> to_jsonb jsonb not null

select array_to_json(array[1, 2]) from documents
=> array_to_json json not null

select json_build_object('a', 1, 'b', title) from documents
=> json_build_object json not null

select jsonb_build_object('a', 1, 'b', jb) from documents
=> jsonb_build_object jsonb not null

select json_build_array(1, 'a', title) from documents
=> json_build_array json not null

select jsonb_build_array() from documents
=> jsonb_build_array jsonb not null

select jsonb_build_array(1, null) from documents
=> jsonb_build_array jsonb not null

select json_object('{a,1}') from documents
=> json_object json not null

select json_object('{a}', '{1}') from documents
=> json_object json not null

select jsonb_object(array['a', '1']) from documents
=> jsonb_object jsonb not null

select jsonb_set(jb, '{a}', '1') from documents
=> jsonb_set jsonb

select jsonb_set(jb, '{a}', to_jsonb(title), false) from documents
=> jsonb_set jsonb

select jsonb_set(jb, array['a'], '1', create_if_missing => true) from documents
=> jsonb_set jsonb

select jsonb_set_lax(jb, '{a}', null) from documents
=> jsonb_set_lax jsonb

select jsonb_insert(jb, '{a}', '1') from documents
=> jsonb_insert jsonb

select jsonb_typeof(jb) from documents
=> jsonb_typeof text

select json_typeof(j) from documents
=> json_typeof text

select jsonb_array_length(jb) from documents
=> jsonb_array_length integer

select json_array_length(j) from documents
=> json_array_length integer

select jsonb_strip_nulls(jb) from documents
=> jsonb_strip_nulls jsonb

select jsonb_pretty(jb) from documents
=> jsonb_pretty text

select jsonb_extract_path(jb, 'a', 'b') from documents
=> jsonb_extract_path jsonb

select jsonb_extract_path_text(jb, 'a') from documents
=> jsonb_extract_path_text text

select json_extract_path(j, 'a') from documents
=> json_extract_path json

select json_extract_path_text(j, variadic array['a', 'b']) from documents
=> json_extract_path_text text

select jsonb_path_exists(jb, '$.a') from documents
=> jsonb_path_exists boolean

select jsonb_path_match(jb, '$.a == 1') from documents
=> jsonb_path_match boolean

select jsonb_path_query_array(jb, '$.a[*]') from documents
=> jsonb_path_query_array jsonb

select jsonb_path_query_first(jb, '$.a', '{"x":1}') from documents
=> jsonb_path_query_first jsonb

select jsonb_path_query(jb, '$.a') from documents
=> jsonb_path_query jsonb

select jsonb_object_keys(jb) from documents
=> jsonb_object_keys text

select json_object_keys(j) from documents
=> json_object_keys text

select jsonb_array_elements(jb) from documents
=> jsonb_array_elements jsonb

select jsonb_array_elements_text(jb) from documents
=> jsonb_array_elements_text text

select json_array_elements(j) from documents
=> json_array_elements json

select (jsonb_each(jb)).key from documents
=> key text

select (jsonb_each_text(jb)).value from documents
=> value text

select jsonb_concat(jb, jbn) from documents
=> jsonb_concat jsonb

select jsonb_contains(jb, jbn) from documents
=> jsonb_contains boolean

select jsonb_exists(jb, 'a') from documents
=> jsonb_exists boolean

select json_scalar(1) from documents
=> json_scalar json
=16! undefined_function json_scalar

select json_scalar(title) from documents
=> json_scalar json
=16! undefined_function json_scalar

select json(title) from documents
=> json json

select json('{"a":1}' with unique keys) from documents
=> json json
=16! syntax_error with

select json_serialize(jb) from documents
=> json_serialize text
=16! undefined_function json_serialize

select json_serialize(j returning bytea) from documents
=> json_serialize bytea
=16! syntax_error returning

select json_serialize('{}' returning varchar(10)) from documents
=> json_serialize character varying(10)
=16! syntax_error returning

select json_object('a': 1, 'b': title) from documents
=> json_object json
=15! syntax_error :

select json_object('a': 1 absent on null) from documents
=> json_object json
=15! syntax_error :

select json_object('a': 1 returning jsonb) from documents
=> json_object jsonb
=15! syntax_error :

select json_object('a': 1 with unique keys) from documents
=> json_object json
=15! syntax_error :

select json_object() from documents
=> json_object json
=15! undefined_function json_object

select json_object(returning jsonb) from documents
=> json_object jsonb
=15! syntax_error returning

select json_array(1, 'a', title) from documents
=> json_array json
=15! undefined_function json_array

select json_array(1, null null on null) from documents
=> json_array json
=15! syntax_error null

select json_array(1, 2 returning jsonb) from documents
=> json_array jsonb
=15! syntax_error returning

select json_array() from documents
=> json_array json
=15! undefined_function json_array

select json_array(select id from documents) from documents
=> json_array json
=15! syntax_error select

select json_array(select title from documents returning jsonb) from documents
=> json_array jsonb
=15! syntax_error select

select json_value(jb, '$.a') from documents
=> json_value text
=16! undefined_function json_value

select json_value(jb, '$.a' returning int) from documents
=> json_value integer
=16! syntax_error returning

select json_value(jb, '$.a' returning numeric(10,2) default 0 on empty) from documents
=> json_value numeric(10,2)
=16! syntax_error returning

select json_value(jb, '$.a' returning date error on error) from documents
=> json_value date
=16! syntax_error returning

select json_value(jb, '$.a' default 'x' on empty null on error) from documents
=> json_value text
=16! syntax_error default

select json_value(jb, '$ ? (@.a > $x)' passing 1 as x) from documents
=> json_value text
=16! syntax_error passing

select json_query(jb, '$.a') from documents
=> json_query jsonb
=16! undefined_function json_query

select json_query(jb, '$.a' returning jsonb) from documents
=> json_query jsonb
=16! syntax_error returning

select json_query(jb, '$.a' with wrapper) from documents
=> json_query jsonb
=16! syntax_error with

select json_query(jb, '$.a' with conditional array wrapper) from documents
=> json_query jsonb
=16! syntax_error with

select json_query(jb, '$.a' returning text omit quotes) from documents
=> json_query text
=16! syntax_error returning

select json_query(jb, '$.a' empty array on empty) from documents
=> json_query jsonb
=16! syntax_error empty

select json_exists(jb, '$.a') from documents
=> json_exists boolean
=16! undefined_function json_exists

select json_exists(jb, '$.a' true on error) from documents
=> json_exists boolean
=16! syntax_error true

select jb is json from documents
=> ?column? boolean
=15! syntax_error json

select title is json from documents
=> ?column? boolean
=15! syntax_error json

select title is json object from documents
=> ?column? boolean
=15! syntax_error json

select title is not json array from documents
=> ?column? boolean
=15! syntax_error json

select title is json scalar from documents
=> ?column? boolean
=15! syntax_error json

select title is json with unique keys from documents
=> ?column? boolean
=15! syntax_error json

select jsonb_agg(jb) from documents
=> jsonb_agg jsonb

select json_object_agg(title, id) from documents
=> json_object_agg json

select jsonb_object_agg(title, jb order by id) from documents
=> jsonb_object_agg jsonb

select json_objectagg(title : id) from documents
=> json_objectagg json
=15! syntax_error :

select json_objectagg(title value id absent on null returning jsonb) from documents
=> json_objectagg jsonb
=15! syntax_error value

select json_arrayagg(title) from documents
=> json_arrayagg json
=15! undefined_function json_arrayagg

select json_arrayagg(title order by id) from documents
=> json_arrayagg json
=15! undefined_function json_arrayagg

select json_arrayagg(title order by id null on null returning jsonb) from documents
=> json_arrayagg jsonb
=15! syntax_error null

select jsonb_agg_strict(jb) from documents
=> jsonb_agg_strict jsonb
=15! undefined_function jsonb_agg_strict

select jsonb_object_agg_unique(title, 1) from documents
=> jsonb_object_agg_unique jsonb
=15! undefined_function jsonb_object_agg_unique

select jsonb_path_query_array_tz(jb, '$.a') from documents
=> jsonb_path_query_array_tz jsonb

select j -> true from documents
=! undefined_function ->

select j -> 1.5 from documents
=! undefined_function ->

select jb -> jb from documents
=! undefined_function ->

select j = j from documents
=! undefined_function =

select j < j from documents
=! undefined_function <

select j || j from documents
=! undefined_function ||

select j @> j from documents
=! undefined_function @>

select j ? 'a' from documents
=! undefined_function ?

select jb + 1 from documents
=! undefined_function +

select jb - 1.5 from documents
=! undefined_function -

select jb - true from documents
=! undefined_function -

select jb @> 1 from documents
=! undefined_function @>

select jb @> title from documents
=! undefined_function @>

select jb || title from documents
=> ?column? text

select jb || 1 from documents
=! undefined_function ||

select jb = 1 from documents
=! undefined_function =

select jb = title from documents
=! undefined_function =

select jb ->> 'a' > 1 from documents
=! undefined_function >

select jb -> 'a' = 1 from documents
=! undefined_function =

select (jb ->> 'n') * 2 from documents
=! undefined_function *

select jb ->> 'a' and true from documents
=! datatype_mismatch jb

select jb ? 1 from documents
=! undefined_function ?

select jb #> 1 from documents
=! undefined_function #>

select jb[true] from documents
=! datatype_mismatch true]

select jb[1.5] from documents
=! datatype_mismatch 1.5]

select j['a'] from documents
=! datatype_mismatch j['a']

select lower(jb) from documents
=! undefined_function lower

select jsonb_set(jb, '{a}', 1) from documents
=! undefined_function jsonb_set

select jsonb_set(jb) from documents
=! undefined_function jsonb_set

select jsonb_typeof(j) from documents
=! undefined_function jsonb_typeof

select jsonb_typeof(title) from documents
=! undefined_function jsonb_typeof

select jsonb_array_length(title) from documents
=! undefined_function jsonb_array_length

select json_array_length(jb) from documents
=! undefined_function json_array_length

select jsonb_build_object('a', 1) -> 1.0 from documents
=! undefined_function ->

select max(jb) from documents
=! undefined_function max

select sum(jb ->> 'a') from documents
=! undefined_function sum

select sum(jb -> 'a') from documents
=! undefined_function sum

select json_value(title, '$.a') from documents
=> json_value text
=16! undefined_function json_value

select json_value(jb, '$.a' returning nope) from documents
=! undefined_object nope
=16! syntax_error returning

select json_value(jb, title) from documents
=> json_value text
=16! undefined_function json_value

select id is json from documents
=! datatype_mismatch
=15! syntax_error json

select jb::date from documents
=! cannot_coerce ::date

select jb::int[] from documents
=! cannot_coerce ::int[]

select (jb -> 'a')::uuid from documents
=! cannot_coerce ::uuid

select to_jsonb(documents) from documents
=> to_jsonb jsonb

select row_to_json(documents) from documents
=> row_to_json json

select jsonb_each(jb) from documents
=! invalid_table_definition

select json_object('a' value 1, 'b' value jb null on null) from documents
=> json_object jsonb
=15! syntax_error value

select json_agg(documents) from documents
=> json_agg json

select json_arrayagg(jb) filter (where id > 1) from documents
=> json_arrayagg jsonb
=15! undefined_function json_arrayagg

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

select jsonb '{' from documents
=! invalid_text_representation '{'

select jsonb_set(jb, 'a', '1') from documents
=! invalid_text_representation 'a'

select json_value(1, '$.a') from documents
=! cannot_coerce 1
=16! undefined_function json_value

select json_exists(jb, 1) from documents
=! datatype_mismatch 1
=16! undefined_function json_exists

select '$.'::jsonpath from documents
=! syntax_error '$.'::jsonpath

select ''::jsonpath from documents
=! invalid_text_representation ''::jsonpath

select 'strict'::jsonpath from documents
=! syntax_error 'strict'::jsonpath

select json_query(jb, '$.') from documents
=! syntax_error '$.'
=16! undefined_function json_query

select jsonb_populate_record(null::sales, jb) from documents
=> jsonb_populate_record sales

select (jsonb_populate_record(null::sales, jb)).total from documents
=> total numeric(12,2)

select meta[:] as m from sales
=! datatype_mismatch

select meta[total:] as m from sales
=! datatype_mismatch total:]

select meta['a'][1:2] as m from sales
=! datatype_mismatch 'a'][1:2]
