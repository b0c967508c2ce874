with recursive t(n) as (select 1 union all select 'x' from t) select n from t
=! invalid_text_representation 'x'

select (s).id from sales s
=> id bigint
