select sum(total order by 'x' using <<<) from sales
=! undefined_function <<<

select count(*) from sales group by count(*)
=! grouping_error count
