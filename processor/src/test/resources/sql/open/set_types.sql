select s as a from sales s union all select s from sales s
=> a sales

select 1 as a union select 'x'
=! invalid_text_representation 'x'

select 'x' as a union select 1
=! invalid_text_representation 'x'

select d as a from times union select 'x'
=! invalid_datetime_format 'x'

select 1 as a union select 2 union select 'x'
=! invalid_text_representation 'x'

select 1 as a union (select 2 union select 'x')
=! invalid_text_representation 'x'

select 1 as a intersect select 'x'
=! invalid_text_representation 'x'

select meta as a from sales union select 'x'
=! invalid_text_representation 'x'

select feel as a from things union select 'angry'
=! invalid_text_representation 'angry'

select tags as a from sales union select 'x'
=! invalid_text_representation 'x'

select u as a from things union select 'x'
=! invalid_text_representation 'x'

values (1), ('x')
=! invalid_text_representation 'x'

values ('x'), (1)
=! invalid_text_representation 'x'

select x from (values (1), ('a')) t(x)
=! invalid_text_representation 'a'
