select s.id,
    case when s.total > 100 then 'big'
        when s.total > 10 then 1
        else 'small' end as size
from sales s
=! invalid_text_representation 'small'

select s.id, s.placed_on - '30 days' as due
from sales s
=! invalid_datetime_format '30

select meta ->> 'n' + 1 as n
from sales
=! invalid_text_representation 'n'

select c.name
from customers c
where c.created_at > '2024-01-32'
=! datetime_field_overflow '2024-01-32'

select total::double as d
from sales
=! undefined_object double
