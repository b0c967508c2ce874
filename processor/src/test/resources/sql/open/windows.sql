select lag(total, 'x') over () from sales
=! invalid_text_representation 'x'

select lag(id, 1, 'x') over (order by id) from sales
=! invalid_text_representation 'x'

select nth_value(total, 'x') over () from sales
=! invalid_text_representation 'x'

select rank() within group (order by id) over () from sales
=! feature_not_supported rank

select sum(total) over (order by id range between 'x' preceding and current row) from sales
=! invalid_text_representation 'x'

select sum(total) over (order by id rows between 'x' preceding and current row) from sales
=! invalid_text_representation 'x'
