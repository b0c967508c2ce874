select sales::sales as r from sales
=> r sales

select (s::sales).total as r from sales s
=> r numeric(12,2)

select i4::main.mood from numbers
=! cannot_coerce ::main.mood

select s::customers as r from sales s
=! cannot_coerce ::customers

select row(1, 2)::sales as r
=! cannot_coerce ::sales
