select case '1' when 1 then 'b' end as r
=! undefined_function when

select row_to_json('x') as r
=! feature_not_supported 'x'

select 'abc' > 1 as r
=! invalid_text_representation 'abc'

select 1 + 'x' as r
=! invalid_text_representation 'x'

select 'x' - 1 as r
=! invalid_text_representation 'x'

select '1'::int = '1.0' as r
=! invalid_text_representation '1.0'

select '' = 0 as r
=! invalid_text_representation ''

select '' ::int as r
=! invalid_text_representation ''

select '1e3'::int as r
=! invalid_text_representation '1e3'::int

select 'infinity'::int as r
=! invalid_text_representation 'infinity'::int

select 'o'::bool as r
=! invalid_text_representation 'o'::bool

select '2147483648'::int as r
=! numeric_value_out_of_range '2147483648'::int

select '32768'::smallint as r
=! numeric_value_out_of_range '32768'::smallint

select '99999999999999999999'::bigint as r
=! numeric_value_out_of_range '99999999999999999999'::bigint

select '1.5'::int as r
=! invalid_text_representation '1.5'::int

select 'x'::money as r
=! invalid_text_representation 'x'::money

select ''::jsonb as r
=! invalid_text_representation ''::jsonb

select '24:01'::time as r
=! datetime_field_overflow '24:01'::time

select '2024-01-01 10:00 nowhere'::timestamptz as r
=! invalid_datetime_format '2024-01-01

select '\xdeadbee'::bytea as r
=! invalid_parameter_value '\xdeadbee'::bytea

select '1.2.3'::inet as r
=! invalid_text_representation '1.2.3'::inet

select '08:00'::macaddr as r
=! invalid_text_representation '08:00'::macaddr

select 'a &'::tsquery as r
=! syntax_error 'a

select 'x'::oid as r
=! invalid_text_representation 'x'::oid

select 'nope'::regclass as r
=! undefined_table 'nope'::regclass

select '(1,a)'::sales as r
=! invalid_text_representation '
