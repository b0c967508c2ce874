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
