select mac = 'x' from things
=! invalid_text_representation 'x'

select 'x'::nope.mood from things
=! invalid_schema_name nope.mood
