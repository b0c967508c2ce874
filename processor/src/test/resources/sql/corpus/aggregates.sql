select count(*) from sales
=> count bigint not null

select count(id) from sales
=> count bigint not null

select count(distinct status) from sales
=> count bigint not null

select count(distinct (status, total)) from sales
=> count bigint not null

select count(status, total) from sales
=! undefined_function count

select sum(id) from sales
=> sum numeric

select sum(total) from sales
=> sum numeric

select sum(discount) from sales
=> sum numeric

select sum(distinct total) from sales
=> sum numeric

select avg(id) from sales
=> avg numeric

select avg(total) from sales
=> avg numeric

select min(placed_on) from sales
=> min date

select max(status) from sales
=> max text

select max(placed_on) from sales
=> max date

select min(tags) from sales
=> min text[]

select max(meta->>'a') from sales
=> max text

select bool_and(total > 1) from sales
=> bool_and boolean

select bool_or(total > 1) from sales
=> bool_or boolean

select every(total > 1) from sales
=> every boolean

select bit_and(id) from sales
=> bit_and bigint

select bit_or(id::int2) from sales
=> bit_or smallint

select bit_xor(id) from sales
=> bit_xor bigint

select array_agg(status) from sales
=> array_agg character varying[]

select array_agg(tags) from sales
=> array_agg text[]

select array_agg(distinct status order by status) from sales
=> array_agg character varying[]

select array_agg(status order by placed_on desc nulls last, id) from sales
=> array_agg character varying[]

select array_agg(row(id, total)::text) from sales
=> array_agg text[]

select string_agg(status, ',') from sales
=> string_agg text

select string_agg(status, ',' order by id) from sales
=> string_agg text

select string_agg(distinct status, ',') from sales
=> string_agg text

select string_agg(distinct status, ',' order by status) from sales
=> string_agg text

select string_agg(status::bytea, '\x00') from sales
=> string_agg bytea

select json_agg(total) from sales
=> json_agg json

select jsonb_agg(status order by id) from sales
=> jsonb_agg jsonb

select json_object_agg(status, total) from sales
=> json_object_agg json

select jsonb_object_agg(id, status) from sales
=> jsonb_object_agg jsonb

select any_value(status) from sales
=> any_value character varying
=15! undefined_function any_value

select stddev(total) from sales
=> stddev numeric

select stddev_pop(id) from sales
=> stddev_pop numeric

select stddev_samp(total::float8) from sales
=> stddev_samp double precision

select variance(total) from sales
=> variance numeric

select var_pop(total) from sales
=> var_pop numeric

select var_samp(id) from sales
=> var_samp numeric

select corr(total, id) from sales
=> corr double precision

select covar_pop(total, id) from sales
=> covar_pop double precision

select covar_samp(1, id) from sales
=> covar_samp double precision

select regr_avgx(total, id) from sales
=> regr_avgx double precision

select regr_count(total, id) from sales
=> regr_count bigint not null

select regr_slope(total, id) from sales
=> regr_slope double precision

select mode() within group (order by status) from sales
=> mode character varying

select mode() within group (order by total desc) from sales
=> mode numeric

select percentile_cont(0.5) within group (order by total) from sales
=> percentile_cont double precision

select percentile_cont(0.5) within group (order by id) from sales
=> percentile_cont double precision

select percentile_cont(array[0.25, 0.5]) within group (order by total) from sales
=> percentile_cont double precision[]

select percentile_cont(0.5) within group (order by placed_on - '2024-01-01'::timestamp) from sales
=> percentile_cont interval

select percentile_disc(0.5) within group (order by status) from sales
=> percentile_disc character varying

select percentile_disc(array[0.25]) within group (order by placed_on) from sales
=> percentile_disc date[]

select rank(5) within group (order by total) from sales
=> rank bigint

select dense_rank('x') within group (order by status) from sales
=> dense_rank bigint

select percent_rank(5, 'x') within group (order by total, status) from sales
=> percent_rank double precision

select cume_dist(1) within group (order by id) from sales
=> cume_dist double precision

select count(*) filter (where status = 'x') from sales
=> count bigint not null

select sum(total) filter (where discount is null) from sales
=> sum numeric

select percentile_cont(0.5) within group (order by total) filter (where id > 1) from sales
=> percentile_cont double precision

select sum(total) + count(*) from sales
=> ?column? numeric

select sum(total) / nullif(count(*), 0) from sales
=> ?column? numeric

select sum(total * (1 - coalesce(discount, 0) / 100)) from sales
=> sum numeric

select round(avg(total), 2) from sales
=> round numeric

select coalesce(sum(total), 0) from sales
=> coalesce numeric not null

select max(total) - min(total) from sales
=> ?column? numeric

select sum(case when status = 'x' then 1 else 0 end) from sales
=> sum bigint

select sum(1) from sales
=> sum bigint

select sum(1.5) from sales
=> sum numeric

select sum('1'::int) from sales
=> sum bigint

select sum(null::int) from sales
=> sum bigint

select max('x') from sales
=> max text

select max(null) from sales
=> max text

select count(distinct tags) from sales
=> count bigint not null

select array_agg(distinct meta) from sales
=> array_agg jsonb[]

select min(status collate "C") from sales
=> min text

select range_agg(daterange(placed_on, placed_on)) from sales
=> range_agg datemultirange

select xmlagg(xmlelement(name x, status)) from sales
=> xmlagg xml

select pg_typeof(sum(total)) from sales
=> pg_typeof regtype not null

select count(all id) from sales
=> count bigint not null

select sum(all total) from sales
=> sum numeric

select max(placed_on)::text from sales
=> max text

select max(id) over () from sales
=> max bigint not null

select array_agg(id)[1] from sales
=! syntax_error [1]

select (array_agg(id order by total))[1] from sales
=> array_agg bigint

select count() from sales
=! wrong_object_type count

select sum() from sales
=! undefined_function sum

select sum(status) from sales
=! undefined_function sum

select sum(placed_on) from sales
=! undefined_function sum

select sum(*) from sales
=! undefined_function sum

select sum(total, 1) from sales
=! undefined_function sum

select sum(tags) from sales
=! undefined_function sum

select sum(meta) from sales
=! undefined_function sum

select avg(status) from sales
=! undefined_function avg

select avg(placed_on) from sales
=! undefined_function avg

select min(meta) from sales
=! undefined_function min

select bool_and(total) from sales
=! undefined_function bool_and

select bool_or(status) from sales
=! undefined_function bool_or

select string_agg(status) from sales
=! undefined_function string_agg

select string_agg(status, 1) from sales
=! undefined_function string_agg

select string_agg(id, ',') from sales
=! undefined_function string_agg

select array_agg() from sales
=! undefined_function array_agg

select array_agg(id, total) from sales
=! undefined_function array_agg

select count(distinct) from sales
=! syntax_error )

select count(distinct *) from sales
=! syntax_error *

select json_object_agg(status) from sales
=! undefined_function json_object_agg

select mode() from sales
=! undefined_function mode

select mode(status) from sales
=! wrong_object_type mode

select mode() within group (order by status, id) from sales
=! undefined_function mode

select percentile_cont(0.5) from sales
=! undefined_function percentile_cont

select percentile_cont(0.5) within group (order by status) from sales
=! undefined_function percentile_cont

select percentile_cont(0.5, 1) within group (order by total) from sales
=! undefined_function percentile_cont

select percentile_cont(total) within group (order by id) from sales
=! grouping_error total

select percentile_disc(0.5) over () from sales
=! undefined_function percentile_disc

select percentile_disc() within group (order by total) from sales
=! undefined_function percentile_disc

select rank() within group (order by total) from sales
=! undefined_function rank

select rank(1, 2) within group (order by total) from sales
=! undefined_function rank

select sum(total) within group (order by id) from sales
=! undefined_function sum

select sum(sum(total)) from sales
=! grouping_error sum

select sum(count(*) over ()) from sales
=! grouping_error count

select sum(total) filter (where sum(total) > 1) from sales
=! grouping_error sum

select sum(total) filter (where 1) from sales
=! datatype_mismatch 1

select sum(total) filter (where status) from sales
=! datatype_mismatch status

select sum(total) filter (where row_number() over () = 1) from sales
=! windowing_error row_number

select lower(status) filter (where true) from sales
=! wrong_object_type lower

select sum(generate_series(1, 3)) from sales
=! feature_not_supported generate_series

select total + sum(total) from sales
=! grouping_error total

select id, count(*) from sales
=! grouping_error id

select * from sales
=> id bigint not null, customer_id bigint not null, placed_on date not null, status character varying(20), total numeric(12,2) not null, discount numeric(5,2), tags text[], meta jsonb

select count(*), * from sales
=! grouping_error *

select corr(status, id) from sales
=! undefined_function corr

select stddev(status) from sales
=! undefined_function stddev

select every(1) from sales
=! undefined_function every

select bit_and(total) from sales
=! undefined_function bit_and

select count(*) over (order by nope) from sales
=! undefined_column nope

select abs(distinct id) from sales
=! wrong_object_type abs

select array_agg(id order by 1.5, 'x') from sales
=> array_agg bigint[]

select xmlagg(status) from sales
=! undefined_function xmlagg

select range_agg(placed_on) from sales
=! undefined_function range_agg

select grouping(id) from sales
=! grouping_error id

select grouping() from sales
=! syntax_error )

select json_arrayagg() from sales
=! syntax_error )
=15! undefined_function json_arrayagg

select status, count(*) from sales group by status
=> status character varying(20), count bigint not null

select status, sum(total) from sales group by 1
=> status character varying(20), sum numeric not null

select lower(status) as s, count(*) from sales group by s
=> s text, count bigint not null

select lower(status), count(*) from sales group by lower(status)
=> lower text, count bigint not null

select status || 'x' as y from sales group by status
=> y text

select id, status, total from sales group by id, status, total
=> id bigint not null, status character varying(20), total numeric(12,2) not null

select date_trunc('month', placed_on) as m, sum(total) as t from sales group by 1 order by 1
=> m timestamp with time zone not null, t numeric not null

select date_trunc('month', placed_on)::date as m from sales group by date_trunc('month', placed_on)
=> m date not null

select status from sales group by status having count(*) > 1
=> status character varying(20)

select status from sales group by status having sum(total) > avg(discount)
=> status character varying(20)

select count(*) from sales having count(*) > 1
=> count bigint not null

select 1 as x from sales having true
=> x integer not null

select status from sales group by status order by count(*) desc
=> status character varying(20)

select status, rank() over (order by sum(total)) as r from sales group by status
=> status character varying(20), r bigint not null

select status, sum(sum(total)) over (order by status) as r from sales group by status
=> status character varying(20), r numeric not null

select status, sum(count(*)) over () as r, count(*) * 100.0 / sum(count(*)) over () as p from sales group by status
=> status character varying(20), r numeric not null, p numeric not null

select status, (select max(quantity) from sale_lines) as r from sales group by status
=> status character varying(20), r integer

select s.status, (select count(*) from sale_lines l where l.product = s.status) as r from sales s group by s.status
=> status character varying(20), r bigint not null

select s.customer_id, c.name from sales s join customers c on c.id = s.customer_id group by s.customer_id, c.name
=> customer_id bigint not null, name text not null

select customer_id, case when customer_id > 1 then 'a' else 'b' end as g from sales group by customer_id
=> customer_id bigint not null, g text not null

select case when total > 1 then 'a' else 'b' end as g, count(*) from sales group by case when total > 1 then 'a' else 'b' end
=> g text not null, count bigint not null

select (id + 1) * 2 as x from sales group by id + 1
=> x bigint not null

select extract(year from placed_on) as y, count(*) from sales group by extract(year from placed_on)
=> y numeric, count bigint not null

select coalesce(status, 'none') as s, count(*) from sales group by coalesce(status, 'none')
=> s character varying not null, count bigint not null

select count(*) as n from sales group by ()
=> n bigint not null

select count(*) as n, 1 as one from sales group by one
=> n bigint not null, one integer not null

select 'x' as a, count(*) as n from sales group by a
=> a text not null, n bigint not null

select status, placed_on, grouping(status, placed_on) as g, sum(total) as t from sales group by rollup (status, placed_on)
=> status character varying(20), placed_on date, g integer not null, t numeric

select status, grouping(status) as g from sales group by cube (status, customer_id)
=> status character varying(20), g integer not null

select status, customer_id, count(*) from sales group by grouping sets ((status), (customer_id), ())
=> status character varying(20), customer_id bigint, count bigint not null

select status, customer_id, count(*) from sales group by rollup ((status, customer_id))
=> status character varying(20), customer_id bigint, count bigint not null

select status, customer_id, count(*) from sales group by status, rollup (customer_id)
=> status character varying(20), customer_id bigint, count bigint not null

select customer_id, total, count(*) from sales group by grouping sets (rollup (customer_id), cube (total))
=> customer_id bigint, total numeric(12,2), count bigint not null

select total, id from sales group by grouping sets ((id, total))
=> total numeric(12,2), id bigint

select id from sales group by distinct rollup (id, status), rollup (id)
=> id bigint

select count(*) as n from sales group by grouping sets (())
=> n bigint not null

select count(*) as n, sum(total) as t from sales group by grouping sets ((), ())
=> n bigint not null, t numeric

select customer_id + 1 as x from sales group by rollup (customer_id)
=> x bigint

select coalesce(customer_id::text, 'all') as x, sum(total) from sales group by rollup (customer_id)
=> x text not null, sum numeric

select id, coalesce(total, 0) as t from sales group by cube (id, total)
=> id bigint, t numeric not null

select distinct on (customer_id) customer_id, total from sales order by customer_id, placed_on desc
=> customer_id bigint not null, total numeric(12,2) not null

select distinct on (customer_id, status) id from sales
=> id bigint not null

select distinct on (lower(status)) id from sales order by lower(status)
=> id bigint not null

select distinct on (1) customer_id, total from sales order by 1, 2
=> customer_id bigint not null, total numeric(12,2) not null

select distinct on (c) customer_id as c, total from sales order by c
=> c bigint not null, total numeric(12,2) not null

select distinct status from sales order by status
=> status character varying(20)

select distinct status, total from sales order by total
=> status character varying(20), total numeric(12,2) not null

select distinct lower(status) as s from sales order by s
=> s text

select distinct lower(status) from sales order by lower(status)
=> lower text

select distinct count(*) as n from sales group by status order by n
=> n bigint not null

select distinct tags from sales
=> tags text[]

select distinct meta from sales
=> meta jsonb

select distinct x from texts
=! undefined_function x

select distinct j from documents
=! undefined_function j

select distinct pt from things
=! undefined_function pt

select distinct on (customer_id) id from sales order by total
=! invalid_column_reference customer_id

select distinct on (customer_id) id from sales order by total, customer_id
=! invalid_column_reference customer_id

select distinct on (3) customer_id, total from sales
=! invalid_column_reference 3

select distinct on (nope) id from sales
=! undefined_column nope

select distinct status from sales order by total
=! invalid_column_reference total

select distinct status from sales order by lower(status)
=! invalid_column_reference lower

select distinct lower(status) from sales order by status
=! invalid_column_reference status

select status, total from sales group by status
=! grouping_error total

select status, total + 1 as x from sales group by status
=! grouping_error total

select lower(status) from sales group by upper(status)
=! grouping_error status

select id + 2 as x from sales group by id + 1
=! grouping_error id

select * from sales group by id
=! grouping_error *

select s.* from sales s group by s.status
=! grouping_error s.*

select status from sales group by status having total > 1
=! grouping_error total

select status from sales having count(*) > 1
=! grouping_error status

select status from sales group by status order by total
=! grouping_error total

select count(*) from sales order by total
=! grouping_error total

select status, count(*) from sales
=! grouping_error status

select count(*) from sales where count(*) > 1
=! grouping_error count

select status from sales where sum(total) > 1 group by status
=! grouping_error sum

select count(*) as n from sales group by n
=! grouping_error count

select count(*) as n from sales group by 1
=! grouping_error count

select id from sales group by 2
=! invalid_column_reference 2

select id from sales group by 0
=! invalid_column_reference 0

select id from sales group by 1.5
=! syntax_error 1.5

select id from sales group by nope
=! undefined_column nope

select id from sales group by row_number() over ()
=! windowing_error row_number

select id from sales group by meta::json
=! undefined_function meta::json

select status, rank() over (order by total) as r from sales group by status
=! grouping_error total

select sum(total) over () as x from sales group by status
=! grouping_error total

select (select s.total) as x from sales s group by s.status
=! grouping_error s.total

select (select sum(s.total)) as x, status from sales s
=! grouping_error status

select s.total, (select count(*) from sale_lines l where l.sale_id = s.id) as n from sales s group by s.total
=! grouping_error s.id

select status, grouping(total) as g from sales group by status
=! grouping_error total

select grouping(status) as g from sales
=! grouping_error status

select status from sales group by rollup (customer_id)
=! grouping_error status

select sum(l.quantity) from sales s join sale_lines l on sum(s.total) > 1
=! grouping_error sum

select 1 as x from sales s join sale_lines l on row_number() over () = 1
=! windowing_error row_number

select id from sales limit count(*)
=! grouping_error count

select id from sales limit id
=! invalid_column_reference id

select id from sales limit true
=! datatype_mismatch true

select id from sales limit 1.5
=> id bigint not null

select id from sales limit 1.5::int
=> id bigint not null

select id from sales limit null
=> id bigint not null

select id from sales limit all
=> id bigint not null

select id from sales limit '5'
=> id bigint not null

select id from sales limit (select count(*) from customers)
=> id bigint not null

select id from sales limit 10 offset 5
=> id bigint not null

select id from sales offset 5 rows fetch next 10 rows only
=> id bigint not null

select id from sales order by total fetch first 3 rows with ties
=> id bigint not null

select id from sales fetch first 3 rows with ties
=! syntax_error with
=17! syntax_error

select (select sum(s.total) from customers c) as x from sales s
=> x numeric

select (select sum(s.total + c.balance) from customers c) as x from sales s
=> x numeric

select (select count(s.id)) as x from sales s
=> x bigint not null

select exists (select sum(total) from sales s2 where s2.id = s.id) as e from sales s
=> e boolean not null

select s.id from sales s where exists (select 1 from customers c having sum(s.total) > 1)
=! grouping_error sum

select sum(l.quantity * l.price) filter (where l.quantity > 1) as revenue, count(distinct s.customer_id) as customers from sales s join sale_lines l on l.sale_id = s.id
=> revenue numeric, customers bigint not null

select jsonb_agg(sales) from sales
=> jsonb_agg jsonb

select percentile_cont('{0.1,0.9}') within group (order by total) from sales
=! invalid_text_representation '{0.1

select count(sales) from sales
=> count bigint not null

select count(sales.*) from sales
=> count bigint not null

select max(sales) from sales
=! invalid_table_definition
=17! undefined_function max

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

select sales from sales group by id
=! grouping_error sales

select id from sales limit 'x'
=! invalid_text_representation 'x'

select id from sales offset 'x'
=! invalid_text_representation 'x'

select sum(total order by 'x' using <<<) from sales
=! undefined_function <<<

select count(*) from sales group by count(*)
=! grouping_error count
