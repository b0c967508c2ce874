select json('{"a": 1}' format json encoding utf8) as j
=! datatype_mismatch format
=16! syntax_error format

select json('\x7b7d'::bytea format json encoding utf8) as j
=> j json
=16! syntax_error format

select json('{"a": 1}' format json) as j
=> j json
=16! syntax_error format

select json_array(id::int format json) as j from raw.events
=! datatype_mismatch format
=15! syntax_error format

select json_array(tags format json) as j from raw.events
=! datatype_mismatch format
=15! syntax_error format

select json_array(payload format json, payload::text format json, 'x' format json) as j from raw.events
=> j jsonb
=15! syntax_error format

select json_array(payload format json encoding utf8) as j from raw.events
=! datatype_mismatch format
=15! syntax_error format

select json_object('a': id format json) as j from raw.events
=! datatype_mismatch format
=15! syntax_error :

select json_object('a': '\x00'::bytea format json encoding utf16) as j
=> j json
=15! syntax_error :

select json_object('a': '1' format json encoding latin1) as j
=! invalid_parameter_value latin1
=17! invalid_parameter_value
=15! syntax_error :

select json_object('a': 1 returning bytea format json encoding utf8) as j
=> j bytea
=15! syntax_error :

select json_object('a': 1 returning bytea format json encoding utf16) as j
=! feature_not_supported format
=15! syntax_error :

select json_object('a': 1 returning text format json encoding utf8) as j
=! feature_not_supported format
=15! syntax_error :

select json_object('a': 1 returning varchar(40)) as j
=> j character varying(40)
=15! syntax_error :

select json_object('a': 1 returning int) as j
=! cannot_coerce
=15! syntax_error :

select json_array(1, 2 returning jsonb) as j
=> j jsonb
=15! syntax_error returning

select json_array(1, 2 returning int[]) as j
=! cannot_coerce
=15! syntax_error returning

select json_array(1, 2 returning xml) as j
=! cannot_coerce
=15! syntax_error returning

select json_array(select 1 returning jsonb) as j
=> j jsonb
=15! syntax_error select

select json_arrayagg(id returning numeric) as j from raw.events
=! cannot_coerce
=15! syntax_error returning

select json_objectagg('a': id format json) as j from raw.events
=! datatype_mismatch format
=15! syntax_error :

select json_objectagg(id: payload returning text) as j from raw.events
=> j text
=15! syntax_error :

select json_arrayagg(tags format json) as j from raw.events
=! datatype_mismatch format
=15! syntax_error format

select json(12) as j
=! cannot_coerce 12
=16! undefined_function json

select json(payload) as j from raw.events
=> j json

select json(at) as j from raw.events
=! cannot_coerce at
=16! undefined_function json

select json(tags) as j from raw.events
=! cannot_coerce tags
=16! undefined_function json

select json(payload::text::varchar(20)) as j from raw.events
=> j json

select json(payload::json with unique keys) as j from raw.events
=! datatype_mismatch json
=16! syntax_error with

select json('1' with unique keys) as j
=> j json
=16! syntax_error with

select json('1' format json encoding utf8 with unique keys) as j
=! feature_not_supported format
=16! syntax_error format

select json(id with unique) as j from raw.events
=! datatype_mismatch json
=16! syntax_error with

select json('1' without unique keys) as j
=> j json
=16! syntax_error without

select json('1' returning jsonb) as j
=! syntax_error returning

select json_scalar(1 returning jsonb) as j
=! syntax_error returning

select json_scalar(at) as j from raw.events
=> j json
=16! undefined_function json_scalar

select json_serialize('{}' returning jsonb) as j
=! datatype_mismatch
=16! syntax_error returning

select json_serialize('{}' returning varchar(5)) as j
=> j character varying(5)
=16! syntax_error returning

select json_serialize('{}' returning bytea format json encoding utf8) as j
=> j bytea
=16! syntax_error returning

select json_serialize('{}' returning bytea format json encoding utf32) as j
=! feature_not_supported format
=16! syntax_error returning

select json_serialize(id) as j from raw.events
=! datatype_mismatch id
=16! undefined_function json_serialize

select json_serialize(id format json) as j from raw.events
=! datatype_mismatch format
=16! syntax_error format

select json_serialize(payload returning int) as j from raw.events
=! datatype_mismatch
=16! syntax_error returning

select json_serialize('{}' absent on null) as j
=! syntax_error absent

select json_serialize(array[1]) as j
=! datatype_mismatch array[1]
=16! undefined_function json_serialize

select json_exists(payload, '$.a' true on error) as j from raw.events
=> j boolean
=16! syntax_error true

select json_exists(payload, '$.a' unknown on error) as j from raw.events
=> j boolean
=16! syntax_error unknown

select json_exists(payload, '$.a' null on error) as j from raw.events
=! syntax_error null

select json_exists(payload, '$.a' default true on error) as j from raw.events
=! syntax_error default

select json_exists(payload, '$.a' error on empty) as j from raw.events
=! syntax_error empty
=16! syntax_error error

select json_exists(payload, '$.a' returning int) as j from raw.events
=! syntax_error returning

select json_exists(id, '$.a') as j from raw.events
=! cannot_coerce id
=16! undefined_function json_exists

select json_exists(payload, 5) as j from raw.events
=! datatype_mismatch 5
=16! undefined_function json_exists

select json_exists(payload, '$..') as j from raw.events
=! syntax_error '$..'
=16! undefined_function json_exists

select json_exists('\x31'::bytea, '$') as j
=! cannot_coerce '\x31'::bytea
=16! undefined_function json_exists

select json_exists('\x31'::bytea format json, '$') as j
=> j boolean
=16! syntax_error format

select json_value('\x31'::bytea format json encoding utf8, '$') as j
=> j text
=16! syntax_error format

select json_value(payload, '$.a' empty on empty) as j from raw.events
=! syntax_error empty

select json_value(payload, '$.a' empty array on error) as j from raw.events
=! syntax_error empty

select json_value(payload, '$.a' true on error) as j from raw.events
=! syntax_error true

select json_value(payload, '$.a' null on empty error on error) as j from raw.events
=> j text
=16! syntax_error null

select json_value(payload, '$.a' error on error null on empty) as j from raw.events
=! syntax_error null
=16! syntax_error error

select json_value(payload, '$.a' null on empty error on empty) as j from raw.events
=! syntax_error empty
=16! syntax_error null

select json_value(payload, '$.a' returning int format json) as j from raw.events
=! syntax_error format
=16! syntax_error returning

select json_value(payload, '$.a' returning text format json encoding utf8) as j from raw.events
=! syntax_error format
=16! syntax_error returning

select json_value(payload, '$.a' with wrapper) as j from raw.events
=! syntax_error with

select json_value(payload, '$.a' omit quotes) as j from raw.events
=! syntax_error omit

select json_value(payload, '$.a' returning anyarray) as j from raw.events
=! feature_not_supported
=16! syntax_error returning

select json_value(payload, '$.a' returning record) as j from raw.events
=! feature_not_supported
=16! syntax_error returning

select json_value(payload, '$.a' returning int default id on empty) as j from raw.events
=! datatype_mismatch id
=16! syntax_error returning

select json_value(payload, '$.a' returning int default id + 1 on empty) as j from raw.events
=! datatype_mismatch id
=16! syntax_error returning

select json_value(payload, '$.a' returning int default 1 + 1 on empty) as j from raw.events
=> j integer
=16! syntax_error returning

select json_value(payload, '$.a' returning int default -1 on empty) as j from raw.events
=> j integer
=16! syntax_error returning

select json_value(payload, '$.a' returning int default - (1) on empty) as j from raw.events
=> j integer
=16! syntax_error returning

select json_value(payload, '$.a' returning int default abs(-1) on empty) as j from raw.events
=> j integer
=16! syntax_error returning

select json_value(payload, '$.a' returning int default count(*) on empty) as j from raw.events
=! datatype_mismatch count
=16! syntax_error returning

select json_value(payload, '$.a' returning int default generate_series(1, 2) on empty) as j from raw.events
=! datatype_mismatch generate_series
=16! syntax_error returning

select json_value(payload, '$.a' returning int default (select 1) on empty) as j from raw.events
=! datatype_mismatch (select
=16! syntax_error returning

select json_value(payload, '$.a' returning int default (select 1)::bigint on empty) as j from raw.events
=> j integer
=16! syntax_error returning

select json_value(payload, '$.a' returning int default (select 1)::int on empty) as j from raw.events
=! datatype_mismatch (select
=16! syntax_error returning

select json_value(payload, '$.a' returning text default (select 'a')::varchar(5) on empty) as j from raw.events
=> j text
=16! syntax_error returning

select json_value(payload, '$.a' returning text default (select 'a')::varchar on empty) as j from raw.events
=! datatype_mismatch (select
=16! syntax_error returning

select json_value(payload, '$.a' returning text default 'a' || 'b' on empty) as j from raw.events
=> j text
=16! syntax_error returning

select json_value(payload, '$.a' returning bool default true and false on empty) as j from raw.events
=! datatype_mismatch true
=16! syntax_error returning

select json_value(payload, '$.a' returning bool default not true on empty) as j from raw.events
=! datatype_mismatch not
=16! syntax_error returning

select json_value(payload, '$.a' returning bool default 1 in (1, 2) on empty) as j from raw.events
=! datatype_mismatch 1
=16! syntax_error returning

select json_value(payload, '$.a' returning bool default 1 in (1) on empty) as j from raw.events
=> j boolean
=16! syntax_error returning

select json_value(payload, '$.a' returning bool default 1 between 1 and 2 on empty) as j from raw.events
=! datatype_mismatch 1
=16! syntax_error returning

select json_value(payload, '$.a' returning bool default 'a' like 'b' on empty) as j from raw.events
=> j boolean
=16! syntax_error returning

select json_value(payload, '$.a' returning bool default 'a' not like 'b' on empty) as j from raw.events
=> j boolean
=16! syntax_error returning

select json_value(payload, '$.a' returning bool default 1 is null on empty) as j from raw.events
=! datatype_mismatch 1
=16! syntax_error returning

select json_value(payload, '$.a' returning bool default 1 is distinct from 2 on empty) as j from raw.events
=! datatype_mismatch 1
=16! syntax_error returning

select json_value(payload, '$.a' returning date default current_date on empty) as j from raw.events
=! datatype_mismatch current_date
=16! syntax_error returning

select json_value(payload, '$.a' returning date default now()::date on empty) as j from raw.events
=> j date
=16! syntax_error returning

select json_value(payload, '$.a' returning timestamptz default now() on empty) as j from raw.events
=> j timestamp with time zone
=16! syntax_error returning

select json_value(payload, '$.a' returning timestamp default now() at time zone 'UTC' on empty) as j from raw.events
=> j timestamp without time zone
=16! syntax_error returning

select json_value(payload, '$.a' returning int default coalesce(1, 2) on empty) as j from raw.events
=! datatype_mismatch coalesce
=16! syntax_error returning

select json_value(payload, '$.a' returning int default case when true then 1 end on empty) as j from raw.events
=! datatype_mismatch case
=16! syntax_error returning

select json_value(payload, '$.a' returning int default extract(year from date '2020-01-01') on empty) as j from raw.events
=> j integer
=16! syntax_error returning

select json_value(payload, '$.a' returning int default substring('123' from 2)::int on empty) as j from raw.events
=> j integer
=16! syntax_error returning

select json_value(payload, '$.a' returning int default 'x' on empty) as j from raw.events
=! invalid_text_representation 'x'
=16! syntax_error returning

select json_value(payload, '$.a' returning int default null on empty) as j from raw.events
=> j integer
=16! syntax_error returning

select json_value(payload, '$.a' returning int default 1.5 on empty) as j from raw.events
=> j integer
=16! syntax_error returning

select json_value(payload, '$.a' returning date default 1 on empty) as j from raw.events
=! cannot_coerce 1
=16! syntax_error returning

select json_value(payload, '$.a' returning text default 1 on empty) as j from raw.events
=> j text
=16! syntax_error returning

select json_value(payload, '$.a' returning varchar(2) default 'abc' on empty) as j from raw.events
=> j character varying(2)
=16! syntax_error returning

select json_value(payload, '$.a' returning date default true on empty) as j from raw.events
=> j date
=16! syntax_error returning

select json_value(payload, '$.a' returning date default '{}'::jsonb on empty) as j from raw.events
=> j date
=16! syntax_error returning

select json_value(payload, '$.a' returning date default '{}'::json on empty) as j from raw.events
=! cannot_coerce '{}'::json
=16! syntax_error returning

select json_value(payload, '$.a' returning bit(3) default 1 on error) as j from raw.events
=! cannot_coerce 1
=16! syntax_error returning

select json_value(payload, '$.a' returning int[] default array[1] on error) as j from raw.events
=! datatype_mismatch array[1]
=16! syntax_error returning

select json_value(payload, '$.a' returning int[] default '{1}' on error) as j from raw.events
=> j integer[]
=16! syntax_error returning

select json_query(payload, '$.a' true on error) as j from raw.events
=! syntax_error true

select json_query(payload, '$.a' empty on empty empty object on error) as j from raw.events
=> j jsonb
=16! syntax_error empty

select json_query(payload, '$.a' unknown on empty) as j from raw.events
=! syntax_error unknown

select json_query(payload, '$.a' default '[]'::jsonb on empty) as j from raw.events
=> j jsonb
=16! syntax_error default

select json_query(payload, '$.a' default '[' on empty) as j from raw.events
=! invalid_text_representation '['
=16! syntax_error default

select json_query(payload, '$.a' with wrapper omit quotes) as j from raw.events
=! syntax_error json_query
=16! syntax_error with

select json_query(payload, '$.a' with conditional array wrapper omit quotes on scalar string) as j from raw.events
=! syntax_error json_query
=16! syntax_error with

select json_query(payload, '$.a' without wrapper omit quotes) as j from raw.events
=> j jsonb
=16! syntax_error without

select json_query(payload, '$.a' with unconditional wrapper keep quotes) as j from raw.events
=> j jsonb
=16! syntax_error with

select json_query(payload, '$.a' returning int format json) as j from raw.events
=! feature_not_supported format
=16! syntax_error returning

select json_query(payload, '$.a' returning text format json) as j from raw.events
=> j text
=16! syntax_error returning

select json_query(payload, '$.a' returning text format json encoding utf8) as j from raw.events
=! feature_not_supported format
=16! syntax_error returning

select json_query(payload, '$.a' returning bytea format json encoding utf8) as j from raw.events
=> j bytea
=16! syntax_error returning

select json_query(payload, '$.a' returning bytea format json encoding utf16) as j from raw.events
=! feature_not_supported format
=16! syntax_error returning

select json_query(payload, '$.a' returning anyarray empty object on error) as j from raw.events
=! feature_not_supported
=16! syntax_error returning

select json_query(payload, '$.a' passing id as x, tags as y, at as z returning int[]) as j from raw.events
=> j integer[]
=16! syntax_error passing

select json_query(payload, '$.a' passing id format json encoding utf8 as x) as j from raw.events
=! datatype_mismatch format
=16! syntax_error passing

select json_query(payload, '$.a' passing id format json as x) as j from raw.events
=> j jsonb
=16! syntax_error passing

select json_query(payload, '$.a' empty array on empty returning jsonb) as j from raw.events
=! syntax_error returning
=16! syntax_error empty

select '\x31'::bytea is json as j
=> j boolean
=15! syntax_error json

select 1 is json as j
=! datatype_mismatch
=15! syntax_error json

select array['1'] is json as j
=! datatype_mismatch
=15! syntax_error json

select date '2020-01-01' is json as j
=! datatype_mismatch
=15! syntax_error json

select t.a from json_table('[]', '$' columns (a int) null on error) t
=! syntax_error null
=16! syntax_error columns

select t.a from json_table('[]', '$' columns (a int) default 1 on error) t
=! syntax_error default
=16! syntax_error columns

select t.a from json_table('[]', '$' columns (a int) empty array on error) t
=> a integer
=16! syntax_error columns

select t.a from json_table('[]', '$' columns (a int) empty on error) t
=> a integer
=16! syntax_error columns

select t.a from json_table('[]', '$' columns (a int) error on empty) t
=! syntax_error empty
=16! syntax_error columns

select t.a from json_table('[]', '$' || '.a' columns (a int)) t
=! feature_not_supported '$'
=16! syntax_error columns

select t.a from json_table('[]', '$' as a columns (a int)) t
=! duplicate_alias a
=16! syntax_error as

select t.a from json_table('[]', '$' as p columns (a int, nested '$.b' as p columns (b int))) t
=! duplicate_alias p
=16! syntax_error as

select t.a from json_table('[]', '$' as p columns (a int, nested path '$.b' as a columns (b int))) t
=! duplicate_alias a
=16! syntax_error as

select t.a from json_table('[]', '$' as p columns (a int, nested path '$.b' as q columns (b int), nested path '$.c' as q columns (c int))) t
=! duplicate_alias q
=16! syntax_error as

select t.a from json_table('[]', '$' as p columns (a int, nested path '$.b' as q columns (b int, nested path '$.c' as r columns (c int)))) t
=> a integer
=16! syntax_error as

select t.a from json_table('[]', '$' columns (a int, n for ordinality, m for ordinality)) t
=! syntax_error m
=16! syntax_error columns

select t.a from json_table('[]', '$' columns (a int, n for ordinality, nested path '$.b' columns (m for ordinality), nested path '$.c' columns (o for ordinality))) t
=> a integer
=16! syntax_error columns

select t.a from json_table('[]', '$' columns (a int true on empty)) t
=! syntax_error true
=16! syntax_error columns

select t.a from json_table('[]', '$' columns (a int omit quotes true on error)) t
=! syntax_error true
=16! syntax_error columns

select t.a from json_table('[]', '$' columns (a int exists empty object on error)) t
=! syntax_error empty
=16! syntax_error columns

select t.a from json_table('[]', '$' columns (a int exists empty object on empty)) t
=! syntax_error empty
=16! syntax_error columns

select t.a from json_table('[]', '$' columns (a bool exists true on error, b text exists path '$.x' unknown on error)) t
=> a boolean
=16! syntax_error columns

select t.a from json_table('[]', '$' columns (a int path '$.a' default 1 on empty default 2 on error)) t
=> a integer
=16! syntax_error columns

select t.a from json_table('[]', '$' columns (a int path '$.a' default 'x' on empty)) t
=! invalid_text_representation 'x'
=16! syntax_error columns

select t.a from json_table('[]', '$' columns (a jsonb path '$.a' empty array on empty)) t
=> a jsonb
=16! syntax_error columns

select t.a from json_table('[]', '$' columns (a int[] path '$.a' empty array on empty)) t
=> a integer[]
=16! syntax_error columns

select t.a from json_table('[]', '$' columns (a text path '$.a' empty array on empty)) t
=! syntax_error empty
=16! syntax_error columns

select t.a from json_table('[]', '$' columns (a text format json path '$.a' empty array on empty)) t
=> a text
=16! syntax_error columns

select t.a from json_table('[]', '$' columns (a text path '$.a' with wrapper omit quotes)) t
=! syntax_error a
=16! syntax_error columns

select t.a from json_table('[]', '$' columns (a text path '$.a' with wrapper keep quotes)) t
=> a text
=16! syntax_error columns

select t.a from json_table('[]', '$' columns (a int format json path '$.a')) t
=! feature_not_supported format
=16! syntax_error columns

select t.a from json_table('[]', '$' columns (a text format json encoding utf8 path '$.a')) t
=! feature_not_supported format
=16! syntax_error columns

select t.a from json_table('[]', '$' columns (a bytea format json encoding utf8 path '$.a')) t
=> a bytea
=16! syntax_error columns

select t.a from json_table('[]', '$' columns (a anyelement path '$.a')) t
=! feature_not_supported
=16! syntax_error columns

select t.a from json_table('[]', '$' columns (a int path '$.')) t
=! syntax_error '$.'
=16! syntax_error columns

select t.a from json_table('[]', '$' columns (a int, nested path '$[' columns (b int))) t
=! syntax_error
=16! syntax_error columns

select t.a from json_table('[]', '$ ?' columns (a int)) t
=! syntax_error '$
=16! syntax_error columns

select t.a from raw.events e, json_table(e.payload, '$' columns (a int default e.id on empty)) t
=! datatype_mismatch e.id
=16! syntax_error columns

select t.a from raw.events e, json_table(e.id, '$' columns (a int)) t
=! cannot_coerce e.id
=16! syntax_error columns

select t.a from raw.events e, json_table(e.payload, '$' passing e.id as x columns (a int)) t
=> a integer
=16! syntax_error passing

select t.a from json_table('[]', '$' columns (a int) plan default (inner, union)) t
=! syntax_error plan
=16! syntax_error columns

select t.a from json_table('[]', '$' columns (a int format json exists)) t
=! syntax_error exists
=16! syntax_error columns

select x.* from xmltable('/a' passing '<a/>' columns n for ordinality, m for ordinality) x
=! syntax_error m

select x.* from xmltable('/a' passing '<a/>' columns n int, n int) x
=! syntax_error n

select xmlelement(name a, xmlattributes(id, at as b)) as x from raw.events
=> x xml

select xmlelement(name a, xmlattributes(id + 1)) as x from raw.events
=! syntax_error id

select xmlelement(name a, xmlattributes(id, at as id)) as x from raw.events
=! syntax_error at

select xmlforest(id, at as id, e.at) as x from raw.events e
=> x xml

select xmlforest(id + 1) as x from raw.events e
=! syntax_error id

select json_array(returning date format json) as j
=! cannot_coerce format
=15! syntax_error returning

select json_value(payload, '$.a' returning text default 'a' collate "C" on empty) as j from raw.events
=! collation_mismatch 'a'
=16! syntax_error returning

select 'a'::varchar(3) is json as j
=> j boolean
=15! syntax_error json

select 'a'::name is json as j
=> j boolean
=15! syntax_error json

select 'a'::char(3) is json as j
=> j boolean
=15! syntax_error json

select json_array(1, 2 returning anyelement) as j
=! feature_not_supported
=16! invalid_table_definition
=15! syntax_error returning

select json_array(1, 2 returning record) as j
=! feature_not_supported
=16! cannot_coerce
=15! syntax_error returning

select '$.time(-1)'::jsonpath as p
=! syntax_error '$.time

select '$.time(2.0)'::jsonpath as p
=! syntax_error '$.time

select '$.time(3)'::jsonpath as p
=> p jsonpath not null
=16! syntax_error '$.time

select '$.time()'::jsonpath as p
=> p jsonpath not null
=16! syntax_error '$.time

select '$.time_tz(+1)'::jsonpath as p
=! syntax_error '$.time_tz

select '$.timestamp(0x1)'::jsonpath as p
=> p jsonpath not null
=16! syntax_error '$.timestamp

select '$.timestamp_tz(-1)'::jsonpath as p
=! syntax_error '$.timestamp_tz

select '$.timestamp(1,2)'::jsonpath as p
=! syntax_error '$.timestamp

select '$.timestamp("a")'::jsonpath as p
=! syntax_error '$.timestamp

select '$.decimal(4,2)'::jsonpath as p
=> p jsonpath not null
=16! syntax_error '$.decimal

select '$.decimal(-4,+2)'::jsonpath as p
=> p jsonpath not null
=16! syntax_error '$.decimal

select '$.decimal(1,2,3)'::jsonpath as p
=! syntax_error '$.decimal

select '$.decimal(1.5)'::jsonpath as p
=! syntax_error '$.decimal

select '$.decimal("a")'::jsonpath as p
=! syntax_error '$.decimal

select '$.decimal()'::jsonpath as p
=> p jsonpath not null
=16! syntax_error '$.decimal

select '$.datetime("HH24")'::jsonpath as p
=> p jsonpath not null

select '$.datetime(1)'::jsonpath as p
=! syntax_error '$.datetime

select '$.datetime()'::jsonpath as p
=> p jsonpath not null

select '$.bigint()'::jsonpath as p
=> p jsonpath not null
=16! syntax_error '$.bigint

select '$.bigint(1)'::jsonpath as p
=! syntax_error '$.bigint

select '$.string()'::jsonpath as p
=> p jsonpath not null
=16! syntax_error '$.string

select '$.date("x")'::jsonpath as p
=! syntax_error '$.date

select '$.nope()'::jsonpath as p
=! syntax_error '$.nope

select '$.a.size()'::jsonpath as p
=> p jsonpath not null

select '$.**{1.5}'::jsonpath as p
=! syntax_error '$.**{1.5}'::jsonpath

select '$.**{2 to last}'::jsonpath as p
=> p jsonpath not null

select '$.a ? (@ like_regex "^a+b$")'::jsonpath as p
=> p jsonpath not null

select '$.a ? (@ like_regex "[]a]")'::jsonpath as p
=> p jsonpath not null

select '$.a ? (@ like_regex "[[:alpha:]]+")'::jsonpath as p
=> p jsonpath not null

select '$.a ? (@ like_regex "a+?")'::jsonpath as p
=> p jsonpath not null

select '$.a ? (@ like_regex "(?:a)(?=b)")'::jsonpath as p
=> p jsonpath not null

select '$.a ? (@ like_regex "a{2,3}b{x}")'::jsonpath as p
=> p jsonpath not null

select '$.a ? (@ like_regex "\\d+\\.")'::jsonpath as p
=> p jsonpath not null

select '$.a ? (@ like_regex "(a" flag "q")'::jsonpath as p
=> p jsonpath not null

select '$.a ? (@ like_regex "a" flag "i")'::jsonpath as p
=> p jsonpath not null

select '$.a ? (@ like_regex "a" flag "ismxq")'::jsonpath as p
=> p jsonpath not null

select '$.a ? (@ like_regex "a" flag "x")'::jsonpath as p
=! feature_not_supported '$.a

select '$.a ? (@ like_regex "a" flag "a")'::jsonpath as p
=! syntax_error '$.a

select '$.a ? (@ like_regex "a" flag "")'::jsonpath as p
=> p jsonpath not null

select '$.a ? (@ like_regex "a" flag i)'::jsonpath as p
=! syntax_error '$.a

select '$.a ? (@ like_regex a)'::jsonpath as p
=! syntax_error '$.a

select '$.a[1_0]'::jsonpath as p
=> p jsonpath not null
=15! syntax_error '$.a[1_0]'::jsonpath

select '$.a[0x1]'::jsonpath as p
=> p jsonpath not null
=15! syntax_error '$.a[0x1]'::jsonpath

select '$ ? (@ like_regex "(?i)a")'::jsonpath as p
=> p jsonpath not null

select '$.a ? (@ like_regex "()")'::jsonpath as p
=> p jsonpath not null

select xml '<a/>' as x
=> x xml not null

select xml '<a></b>' as x
=! invalid_xml_content '<a></b>'

select xml '<a b="1" b="2"/>' as x
=! invalid_xml_content '<a

select xml 'abc' as x
=> x xml not null

select xml '' as x
=> x xml not null

select xml 'a & b' as x
=! invalid_xml_content 'a

select xml 'a &amp; b' as x
=> x xml not null

select xml '<>' as x
=! invalid_xml_content '<>'

select xml '<a' as x
=! invalid_xml_content '<a'

select xml '<a b=c/>' as x
=! invalid_xml_content '<a

select xml '<p:a/>' as x
=> x xml not null

select xml '<a xmlns="<"/>' as x
=! invalid_xml_content '<a

select xml '<a xmlns=''&lt;''/>' as x
=> x xml not null

select xml '<?xml version="1.0"?><a/>' as x
=> x xml not null

select xml ' <?xml version="1.0"?><a/>' as x
=! invalid_xml_content '

select xml '<?xml version="1.1" encoding="UTF-8" standalone="yes"?>x' as x
=> x xml not null

select xml '<!-- c --><a/>' as x
=> x xml not null

select xml '<!-- a -- b -->' as x
=! invalid_xml_content '<!--

select xml '<!DOCTYPE a><a/>' as x
=> x xml not null

select xml '<!-- hi --><!DOCTYPE a><a/>' as x
=> x xml not null

select xml '<!-- hi -->x<!DOCTYPE a><a/>' as x
=! invalid_xml_content '<!--

select xml '<!DOCTYPE a><a/><b/>' as x
=! invalid_xml_content '<!DOCTYPE

select xml '<![CDATA[ <a> ]]>' as x
=> x xml not null

select xml 'a ]]> b' as x
=! invalid_xml_content 'a

select xml '&nope;' as x
=! invalid_xml_content '&nope;'

select xml '&#65;' as x
=> x xml not null

select xml '&#0;' as x
=! invalid_xml_content '&#0;'

select xml '<a/><b/>text' as x
=> x xml not null

select xml '<?pi x?>' as x
=> x xml not null

select xml '<?xml?>' as x
=! invalid_xml_content '<?xml?>'

select xml '<1a/>' as x
=! invalid_xml_content '<1a/>'

select xml '<a>1 < 2</a>' as x
=! invalid_xml_content '<a>1

select xml '<a>1 > 2</a>' as x
=> x xml not null

select xml '<A></a>' as x
=! invalid_xml_content '<A></a>'

select xml '<a b="<"/>' as x
=! invalid_xml_content '<a

select xml '<a b="&lt;"/>' as x
=> x xml not null

select xml '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>' as x
=> x xml not null

select xml '<ä/>' as x
=> x xml not null

select xml '<a  />' as x
=> x xml not null

select xml '< a/>' as x
=! invalid_xml_content '<

select xml '</a>' as x
=! invalid_xml_content '</a>'

select xml '<a/' as x
=! invalid_xml_content '<a/'

select xml '<a b/>' as x
=! invalid_xml_content '<a

select '<>' is document as d
=! invalid_xml_content '<>'

select '<a' is not document as d
=! invalid_xml_content '<a'

select xmlconcat('a', '<b></c>') as x
=! invalid_xml_content '<b></c>'

select xmlparse(document 'a') as x
=> x xml

select xmlparse(content '<b></c>') as x
=> x xml

select '$.a ? (@ like_regex "(a")'::jsonpath as p
=! invalid_regular_expression '$.a

select '$.a ? (@ like_regex "a)")'::jsonpath as p
=! invalid_regular_expression '$.a

select '$.a ? (@ like_regex "[a")'::jsonpath as p
=! invalid_regular_expression '$.a

select '$.a ? (@ like_regex "*a")'::jsonpath as p
=! invalid_regular_expression '$.a

select '$.a ? (@ like_regex "a**")'::jsonpath as p
=! invalid_regular_expression '$.a

select '$.a ? (@ like_regex "a|*")'::jsonpath as p
=! invalid_regular_expression '$.a

select '$.a ? (@ like_regex "{2}")'::jsonpath as p
=! invalid_regular_expression '$.a

select '$.a ? (@ like_regex "\\")'::jsonpath as p
=! invalid_regular_expression '$.a

select '$.a ? (@ like_regex "^*")'::jsonpath as p
=! invalid_regular_expression '$.a

select '$.a ? (@ like_regex "a{3,2}")'::jsonpath as p
=! invalid_regular_expression '$.a
