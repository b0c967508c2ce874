select char 'x' from numbers
=> bpchar bpchar

select nchar 'x' from numbers
=> bpchar bpchar

select nullif(v20, 'x') as r from texts
=> r text

select case when true then v20 end as r from texts
=> r character varying

select sales::sales as r from sales
=> r sales

select (s::sales).total as r from sales s
=> r numeric(12,2)

select 'x'::int from numbers
=! invalid_text_representation 'x'::int

select i4::varchar(-1) from numbers
=! syntax_error -1

select n::numeric('a') from numbers
=! invalid_text_representation numeric

select f8::float(0) from numbers
=! invalid_parameter_value 0

select f8::float(54) from numbers
=! invalid_parameter_value 54

select i4::anyelement from numbers
=> i4 integer

select 'x'::cstring from numbers
=! invalid_table_definition

select i4::main.mood from numbers
=! cannot_coerce ::main.mood

select int4('x') from numbers
=! invalid_text_representation 'x'

select s::int as r from sales s
=! cannot_coerce ::int

select s::text::int + 'x' as r from sales s
=! invalid_text_representation 'x'

select s::customers as r from sales s
=! cannot_coerce ::customers

select row(1, 2)::sales as r
=! cannot_coerce ::sales
