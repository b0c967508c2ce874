select i4r @> '1' from ranges
=! invalid_text_representation '1'

select dr @> '2024-01-01' from ranges
=! invalid_text_representation '2024-01-01'

select tstzr @> '2024-01-01' from ranges
=! invalid_text_representation '2024-01-01'

select i4r @> 'x' from ranges
=! invalid_text_representation 'x'

select nr @> 'x' from ranges
=! invalid_text_representation 'x'

select int4range('a', 'b') from ranges
=! invalid_text_representation 'a'

select int8range(1, 'x') from ranges
=! invalid_text_representation 'x'

select '[1,5'::int4range from ranges
=! invalid_text_representation '[1

select '[a,b)'::int4range from ranges
=! invalid_text_representation '[a

select '{1}'::int4multirange from ranges
=! invalid_text_representation '{1}'::int4multirange

select bit '101' from things
=> bit "bit"

select ip = '300.0.0.1' from things
=! invalid_text_representation '300.0.0.1'

select mac = 'x' from things
=! invalid_text_representation 'x'

select '123'::uuid from things
=! invalid_text_representation '123'::uuid

select 'x'::inet from things
=! invalid_text_representation 'x'::inet

select '10.0.0.1/8'::cidr from things
=! invalid_text_representation '10.0.0.1/8'::cidr

select '102'::bit(3) from things
=! invalid_text_representation '102'::bit

select 'x'::point from things
=! invalid_text_representation 'x'::point

select 'angry'::mood from things
=! invalid_text_representation 'angry'::mood

select feel in ('sad', 'x') from things
=! invalid_text_representation 'x'

select case feel when 'angry' then 1 end from things
=! invalid_text_representation 'angry'

select coalesce(feel, 'x') from things
=! invalid_text_representation 'x'

select 'x'::positive from things
=! invalid_text_representation 'x'::positive

select 'x'::nope.mood from things
=! invalid_schema_name nope.mood
