select jsonb_agg(sales) from sales
=> jsonb_agg jsonb

select percentile_cont('{0.1,0.9}') within group (order by total) from sales
=! invalid_text_representation '{0.1

select count(sales) from sales
=> count bigint

select count(sales.*) from sales
=> count bigint

select max(sales) from sales
=! invalid_table_definition

select string_agg(distinct status, ',' order by id) from sales
=! invalid_column_reference id

select array_agg(distinct status order by id) from sales
=! invalid_column_reference id

select percentile_cont('x') within group (order by total) from sales
=! invalid_text_representation 'x'

select rank('x') within group (order by id) from sales
=! invalid_text_representation 'x'

select count(distinct meta::json) from sales
=! undefined_function meta::json

select sum(total order by 'x' using <<<) from sales
=! undefined_function <<<

select sales from sales group by id
=! grouping_error sales

select count(*) from sales group by count(*)
=! grouping_error count

select id from sales limit 'x'
=! invalid_text_representation 'x'

select id from sales offset 'x'
=! invalid_text_representation 'x'
