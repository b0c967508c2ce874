select '{1}'::int4multirange from ranges
=! invalid_text_representation '{1}'::int4multirange

select mac = 'x' from things
=! invalid_text_representation 'x'

select '10.0.0.1/8'::cidr from things
=! invalid_text_representation '10.0.0.1/8'::cidr

select 'x'::nope.mood from things
=! invalid_schema_name nope.mood
