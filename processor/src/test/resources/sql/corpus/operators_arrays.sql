select ia || ian from arrays
=> ?column? integer[]

select ia || 1 from arrays
=> ?column? integer[]

select 1 || ia from arrays
=> ?column? integer[]

select ia || la from arrays
=> ?column? bigint[]

select ia || id from arrays
=> ?column? integer[]

select ia || null from arrays
=> ?column? integer[]

select null || ia from arrays
=> ?column? integer[]

select ia || '{1,2}' from arrays
=> ?column? integer[]

select ia || '{}' from arrays
=> ?column? integer[]

select ta || 'x'::text from arrays
=> ?column? text[]

select 'x'::text || ta from arrays
=> ?column? text[]

select ta || va from arrays
=> ?column? text[]

select ta || array['a', 'b'] from arrays
=> ?column? text[]

select va || 'a'::text from arrays
=> ?column? character varying[]

select na || 1 from arrays
=> ?column? numeric[]

select na || 1.5 from arrays
=> ?column? numeric[]

select na || na from arrays
=> ?column? numeric[]

select da || current_date from arrays
=> ?column? date[]

select ia @> ian from arrays
=> ?column? boolean

select ia <@ array[1, 2] from arrays
=> ?column? boolean

select ia && ian from arrays
=> ?column? boolean

select ia @> '{1}' from arrays
=> ?column? boolean

select ta && '{a,b}' from arrays
=> ?column? boolean

select ta @> array['a'] from arrays
=> ?column? boolean

select ta @> array['a'::varchar] from arrays
=! undefined_function @>

select ia = ian from arrays
=> ?column? boolean

select ia <> '{1}' from arrays
=> ?column? boolean

select ia < ian from arrays
=> ?column? boolean

select la = ia from arrays
=! undefined_function =

select ta = va from arrays
=! undefined_function =

select da = tsa from arrays
=! undefined_function =

select ia = array[1, 2] from arrays
=> ?column? boolean

select ia[1] from arrays
=> ia integer

select ia[id] from arrays
=> ia integer

select ia[1][2] from arrays
=> ia integer

select ia[1:2] from arrays
=> ia integer[]

select ia[:2] from arrays
=> ia integer[]

select ia[1:] from arrays
=> ia integer[]

select ia[:] from arrays
=> ia integer[]

select ia[1:2][1:2] from arrays
=> ia integer[]

select ia['1'] from arrays
=> ia integer

select ia[1.0::int] from arrays
=> ia integer

select ta[1] from arrays
=> ta text

select va[1] from arrays
=> va character varying(10)

select na[1] from arrays
=> na numeric(10,2)

select na[1:2] from arrays
=> na numeric(10,2)[]

select da[1] - da[2] from arrays
=> ?column? integer

select ja[1] -> 'a' from arrays
=> ?column? jsonb

select tsa[1] from arrays
=> tsa timestamp with time zone

select ua[1] from arrays
=> ua uuid

select moods[1] from arrays
=> moods mood

select (ia || 1)[1] from arrays
=> ?column? integer

select (array[1, 2])[1] from arrays
=> array integer

select (array[1, 2, 3])[1:2] from arrays
=> array integer[]

select (array[array[1], array[2]])[1][1] from arrays
=> array integer

select ('{1,2}'::int[])[1] from arrays
=> int4 integer

select (string_to_array('a,b', ','))[1] from arrays
=> string_to_array text

(select ia)[1]
=! syntax_error [1]

select array[1, 2, 3] from arrays
=> array integer[] not null

select array[1, 2.5] from arrays
=> array numeric[] not null

select array[1, null] from arrays
=> array integer[] not null

select array['a', 'b'] from arrays
=> array text[] not null

select array['1', 2] from arrays
=> array integer[] not null

select array[null] from arrays
=> array text[] not null

select array[]::int[] from arrays
=> array integer[] not null

select array[]::text[] from arrays
=> array text[] not null

select array[[1, 2], [3, 4]] from arrays
=> array integer[] not null

select array[array[1], array[2]] from arrays
=> array integer[] not null

select array[ia, ian] from arrays
=> array integer[] not null

select array[id, 1.5, 2] from arrays
=> array numeric[] not null

select array[ta[1], va[1]] from arrays
=> array text[] not null

select array[va[1], va[2]] from arrays
=> array character varying(10)[] not null

select array[na[1], na[2]] from arrays
=> array numeric(10,2)[] not null

select array[na[1], 1] from arrays
=> array numeric[] not null

select array[row(1, 'a'), row(2, 'b')]::text[] from arrays
=> array text[] not null

select array[moods[1], 'ok'] from arrays
=> array mood[] not null

select array[1, 2]::text[] from arrays
=> array text[] not null

select array['1', '2']::int[] from arrays
=> array integer[] not null

select array['2024-01-01']::date[] from arrays
=> array date[] not null

select array(select id from arrays) from arrays
=> array integer[] not null

select array(select ta from arrays) from arrays
=> array text[] not null

select array(select t.x from (values (1.5), (2)) t(x)) from arrays
=> array numeric[] not null

select array(select 'a') from arrays
=> array text[] not null

select ia::text[] from arrays
=> ia text[]

select ia::bigint[] from arrays
=> ia bigint[]

select ta::int[] from arrays
=> ta integer[]

select ta::varchar(3)[] from arrays
=> ta character varying(3)[]

select ta::varchar[] from arrays
=> ta character varying[]

select ta::text from arrays
=> ta text

select ia::varchar(5) from arrays
=> ia character varying(5)

select '{1,2}'::int[] from arrays
=> int4 integer[] not null

select '{a,b}'::text[] from arrays
=> text text[] not null

select '{{1,2},{3,4}}'::int[] from arrays
=> int4 integer[] not null

select '{}'::numeric(10,2)[] from arrays
=> numeric numeric(10,2)[] not null

select int[] '{1}' from arrays
=! syntax_error ]

select cast('{1}' as integer array) from arrays
=> int4 integer[] not null

select cast('{1}' as int array[3]) from arrays
=> int4 integer[] not null

select '{1}'::int[3][] from arrays
=> int4 integer[] not null

select id = any (ia) from arrays
=> ?column? boolean

select id = all (ia) from arrays
=> ?column? boolean

select id <> all (ian) from arrays
=> ?column? boolean

select id > some (la) from arrays
=> ?column? boolean

select 1 = any (ia) from arrays
=> ?column? boolean

select '1' = any (ia) from arrays
=> ?column? boolean

select 'a' = any (ta) from arrays
=> ?column? boolean

select 'a' like any (ta) from arrays
=> ?column? boolean

select id = any ('{1,2}') from arrays
=> ?column? boolean

select id = any (array[1, 2.5]) from arrays
=> ?column? boolean

select id::numeric = any (ia) from arrays
=> ?column? boolean

select ia = any (select ian from arrays) from arrays
=> ?column? boolean

select current_date = any (da) from arrays
=> ?column? boolean

select moods[1] = any (moods) from arrays
=> ?column? boolean

select array_append(ia, 1) from arrays
=> array_append integer[]

select array_append(ta, 'x') from arrays
=> array_append text[]

select array_append(na, 1) from arrays
=> array_append numeric[]

select array_append(ia, 2.5) from arrays
=> array_append numeric[]

select array_prepend(1, ia) from arrays
=> array_prepend integer[]

select array_cat(ia, ian) from arrays
=> array_cat integer[]

select array_cat(ia, la) from arrays
=> array_cat bigint[]

select array_length(ia, 1) from arrays
=> array_length integer

select array_lower(ia, 1) from arrays
=> array_lower integer

select array_upper(ta, 1) from arrays
=> array_upper integer

select array_ndims(ia) from arrays
=> array_ndims integer

select array_dims(ia) from arrays
=> array_dims text

select cardinality(ia) from arrays
=> cardinality integer

select array_position(ta, 'a') from arrays
=> array_position integer

select array_position(ia, 1, 2) from arrays
=> array_position integer

select array_positions(ia, 1) from arrays
=> array_positions integer[]

select array_remove(ia, 1) from arrays
=> array_remove integer[]

select array_remove(ta, 'x') from arrays
=> array_remove text[]

select array_replace(ta, 'a', 'b') from arrays
=> array_replace text[]

select array_to_string(ia, ',') from arrays
=> array_to_string text

select array_to_string(ta, ',', '*') from arrays
=> array_to_string text

select string_to_array('a,b', ',') from arrays
=> string_to_array text[] not null

select string_to_array('a,b', ',', 'a') from arrays
=> string_to_array text[] not null

select array_fill(0, array[3]) from arrays
=> array_fill integer[]

select array_fill('x'::text, array[2, 3]) from arrays
=> array_fill text[]

select array_fill(null::date, '{2}') from arrays
=> array_fill date[]

select trim_array(ia, 1) from arrays
=> trim_array integer[]

select array_shuffle(ia) from arrays
=> array_shuffle integer[]
=15! undefined_function array_shuffle

select array_sample(ta, 2) from arrays
=> array_sample text[]
=15! undefined_function array_sample

select unnest(ia) from arrays
=> unnest integer

select unnest(ta) from arrays
=> unnest text

select unnest(array['a', 'b']) from arrays
=> unnest text

select unnest(va) from arrays
=> unnest character varying

select unnest('{1,2}'::int[]) from arrays
=> unnest integer

select array_agg(id) from arrays
=> array_agg integer[]

select array_agg(ia) from arrays
=> array_agg integer[]

select array_agg(ta[1] order by id) from arrays
=> array_agg text[]

select array_agg(distinct id) from arrays
=> array_agg integer[]

select generate_subscripts(ia, 1) from arrays
=> generate_subscripts integer

select array_sort(ia) from arrays
=> array_sort integer[]
=17! undefined_function array_sort

select array_reverse(ta) from arrays
=> array_reverse text[]
=17! undefined_function array_reverse

select ia is null from arrays
=> ?column? boolean not null

select ia is distinct from ian from arrays
=> ?column? boolean not null

select coalesce(ia, '{}') from arrays
=> coalesce integer[] not null

select coalesce(ta, array[]::text[]) from arrays
=> coalesce text[] not null

select coalesce(ia, array[1]) from arrays
=> coalesce integer[] not null

select case when true then ia else '{}' end from arrays
=> case integer[]

select nullif(ia, ian) from arrays
=> nullif integer[]

select greatest(ia, ian) from arrays
=> greatest integer[] not null

select array_to_json(ia) from arrays
=> array_to_json json

select ia in (ian, '{1}') from arrays
=> ?column? boolean

select width_bucket(5, array[1, 3, 5]) from arrays
=> width_bucket integer not null

select array[] from arrays
=! indeterminate_datatype array[]

select array[1, true] from arrays
=! datatype_mismatch true]

select array[ia, ta] from arrays
=! cannot_coerce ta]

select array[1, ia] from arrays
=! datatype_mismatch ia]

select array[current_date, 1] from arrays
=! datatype_mismatch 1]

select ia || ta from arrays
=! undefined_function ||

select ia || 1.5 from arrays
=> ?column? numeric[]

select ia || true from arrays
=! undefined_function ||

select ta || 1 from arrays
=! undefined_function ||

select ta || ia from arrays
=! undefined_function ||

select ia @> ta from arrays
=! undefined_function @>

select ia && 1 from arrays
=! undefined_function &&

select ia @> 1 from arrays
=! undefined_function @>

select ia = ta from arrays
=! undefined_function =

select ia = 1 from arrays
=! undefined_function =

select ia + 1 from arrays
=! undefined_function +

select ia + ian from arrays
=! undefined_function +

select ia < ta from arrays
=! undefined_function <

select ia[true] from arrays
=! datatype_mismatch true]

select ia[1.5] from arrays
=> ia integer

select ia[ta[1]] from arrays
=! datatype_mismatch

select id[1] from arrays
=! datatype_mismatch id[1]

select ia[1].x from arrays
=! wrong_object_type ia[1].x

select id = any (ta) from arrays
=! undefined_function =

select id = any (id) from arrays
=! wrong_object_type =

select id = all (1) from arrays
=! wrong_object_type =

select id + any (ia) from arrays
=! wrong_object_type +

select id = any (array['a']) from arrays
=! undefined_function =

select true = any (ia) from arrays
=! undefined_function =

select array_append(ia, ta) from arrays
=! undefined_function array_append

select array_cat(ia, ta) from arrays
=! undefined_function array_cat

select array_length(ia) from arrays
=! undefined_function array_length

select array_length(id, 1) from arrays
=! undefined_function array_length

select array_remove(ta, 1) from arrays
=! undefined_function array_remove

select unnest(id) from arrays
=! undefined_function unnest

select unnest('{1}') from arrays
=! ambiguous_function unnest

select array_fill('x', array[2]) from arrays
=! datatype_mismatch

select array_to_string(id, ',') from arrays
=! undefined_function array_to_string

select array(select id, ia from arrays) from arrays
=! syntax_error array

select array_append(null, null) from arrays
=> array_append text[]

select array_append('{1}', '2') from arrays
=> array_append text[] not null

select lower(ta) from arrays
=! undefined_function lower

select sum(ia) from arrays
=! undefined_function sum

select ia::int from arrays
=! cannot_coerce ::int

select id::int[] from arrays
=! cannot_coerce ::int[]

select ia::boolean from arrays
=! cannot_coerce ::boolean

select da::int[] from arrays
=! cannot_coerce ::int[]

select coalesce(ia, ta) from arrays
=! cannot_coerce ta

select coalesce(ia, 1) from arrays
=! datatype_mismatch 1

select id in (ia) from arrays
=! undefined_function in

select ta || 'x' from arrays
=! invalid_text_representation 'x'

select va || 'a' from arrays
=! invalid_text_representation 'a'

select da || '2024-01-01' from arrays
=! invalid_text_representation '2024-01-01'

select ja[1]['a'] from arrays
=! invalid_text_representation 'a']

select array[1, 'a'] from arrays
=! invalid_text_representation 'a']

select ia || 'x' from arrays
=! invalid_text_representation 'x'

select ia = '{a}' from arrays
=! invalid_text_representation '{a}'

select ia['a'] from arrays
=! invalid_text_representation 'a']

select 'x' = any (ia) from arrays
=! invalid_text_representation 'x'

select array_append(ia, 'x') from arrays
=! invalid_text_representation 'x'

select array_position(ia, 'x') from arrays
=! invalid_text_representation 'x'

select '{1,a}'::int[] from arrays
=! invalid_text_representation '{1

select '{1'::int[] from arrays
=! invalid_text_representation '{1'::int[]

select '1'::int[] from arrays
=! invalid_text_representation '1'::int[]

select array[moods[1], 'angry'] from arrays
=! invalid_text_representation 'angry']

select coalesce(ia, 'x') from arrays
=! invalid_text_representation 'x'
