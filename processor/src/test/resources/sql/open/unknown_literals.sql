select 'x'::money as r
=! invalid_text_representation 'x'::money

select '2024-01-01 10:00 nowhere'::timestamptz as r
=! invalid_datetime_format '2024-01-01

select 'nope'::regclass as r
=! undefined_table 'nope'::regclass

select '(1,a)'::sales as r
=! invalid_text_representation '
