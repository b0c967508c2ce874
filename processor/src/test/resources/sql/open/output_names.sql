select placed_on at local from sales
=> timezone timestamp without time zone

select (sales).id from sales
=> id bigint

select (sales.*).id from sales
=> id bigint

select 'x' is normalized from sales
=> is_normalized boolean

select char 'x' from sales
=> bpchar bpchar

select bit '1' from sales
=> bit "bit"
