select setseed(0.5) from numbers
=! invalid_table_definition

select round(n, 'x') from numbers
=! invalid_text_representation 'x'

select power('a', 2) from numbers
=! invalid_text_representation 'a'

select sqrt('x') from numbers
=! invalid_text_representation 'x'

select ceil('abc') from numbers
=! invalid_text_representation 'abc'

select greatest(1, 'x') from numbers
=! invalid_text_representation 'x'

select nope.abs(i4) from numbers
=! invalid_schema_name nope.abs

select chr('x') from numbers
=! invalid_text_representation 'x'

select random(1, 'x') from numbers
=! invalid_text_representation 'x'

select setseed('x') from numbers
=! invalid_text_representation 'x'

select t is normalized from texts
=> is_normalized boolean

select t is nfd normalized from texts
=> is_normalized boolean

select nullif(v20, t) from texts
=> nullif text

select pg_sleep(0) from texts
=! invalid_table_definition

select nextval('s') from texts
=! undefined_table 's'

select split_part(t, ',', 'x') from texts
=! invalid_text_representation 'x'

select repeat(t, 'x') from texts
=! invalid_text_representation 'x'

select left(t, 'x') from texts
=! invalid_text_representation 'x'

select lpad(t, '5x') from texts
=! invalid_text_representation '5x'

select to_timestamp('x') from texts
=! invalid_text_representation 'x'

select make_date(2024, 1, 'x') from texts
=! invalid_text_representation 'x'

select make_interval(days => 'x') from texts
=! invalid_text_representation 'x'

select generate_series(1, 'x') from texts
=! invalid_text_representation 'x'

select xmlserialize(content t as text) from texts
=! datatype_mismatch t

select coalesce(1, 'x') from texts
=! invalid_text_representation 'x'

select coalesce(current_date, 'x') from texts
=! invalid_datetime_format 'x'

select nullif(id, 'x') from texts
=! invalid_text_representation 'x'

select greatest(current_date, 'x') from texts
=! invalid_datetime_format 'x'

select text.lower(t) from texts
=! invalid_schema_name text.lower

select pg_sleep('x') from texts
=! invalid_text_representation 'x'
