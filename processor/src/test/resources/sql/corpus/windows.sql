select row_number() over (order by id) from sales
=> row_number bigint not null

select rank() over (partition by status order by total desc) from sales
=> rank bigint not null

select dense_rank() over (order by total) from sales
=> dense_rank bigint not null

select percent_rank() over (order by id) from sales
=> percent_rank double precision not null

select cume_dist() over (order by id) from sales
=> cume_dist double precision not null

select ntile(4) over (order by id) from sales
=> ntile integer not null

select ntile('4') over (order by id) from sales
=> ntile integer not null

select lag(total) over (order by id) from sales
=> lag numeric

select lag(total, 1) over (order by id) from sales
=> lag numeric

select lag(total, 1, 0) over (order by id) from sales
=> lag numeric

select lag(total, 1, null) over (order by id) from sales
=> lag numeric

select lag(status, 1, 'x') over (order by id) from sales
=> lag character varying

select lag(id, 1, 1.5) over (order by id) from sales
=> lag numeric

select lead(placed_on) over (partition by customer_id order by placed_on) from sales
=> lead date

select lead(placed_on, 1, current_date) over (order by id) from sales
=> lead date

select lead(placed_on, 1, '2024-01-01') over (order by id) from sales
=> lead date

select first_value(status) over (order by id) from sales
=> first_value character varying

select last_value(total) over (order by id rows between unbounded preceding and unbounded following) from sales
=> last_value numeric

select nth_value(total, 2) over (order by id) from sales
=> nth_value numeric

select sum(total) over (partition by customer_id) from sales
=> sum numeric not null

select sum(total) over (order by placed_on) from sales
=> sum numeric not null

select sum(id) over (order by placed_on rows between 2 preceding and current row) from sales
=> sum numeric

select sum(total) over (order by placed_on rows unbounded preceding) from sales
=> sum numeric

select sum(total) over (order by placed_on range between '7 days' preceding and current row) from sales
=> sum numeric

select sum(total) over (order by placed_on range between interval '7 days' preceding and current row) from sales
=> sum numeric

select sum(total) over (order by id range between 5 preceding and 5 following) from sales
=> sum numeric

select sum(total) over (order by total range between 1.5 preceding and current row) from sales
=> sum numeric

select sum(total) over (order by id groups between 1 preceding and 1 following) from sales
=> sum numeric

select sum(total) over (order by id groups current row) from sales
=> sum numeric

select sum(total) over (order by id rows between 1 preceding and 1 following exclude current row) from sales
=> sum numeric

select sum(total) over (order by id rows between 1 preceding and 1 following exclude ties) from sales
=> sum numeric

select sum(total) over (order by id rows between 1 preceding and 1 following exclude group) from sales
=> sum numeric

select sum(total) over (order by id rows between 1 preceding and 1 following exclude no others) from sales
=> sum numeric

select sum(total) over (order by id rows between 1 following and 2 following) from sales
=> sum numeric

select sum(total) over (order by id rows between (1 + 1) preceding and current row) from sales
=> sum numeric

select sum(total) over (order by id rows between '2' preceding and current row) from sales
=> sum numeric

select count(*) over (partition by customer_id, status) from sales
=> count bigint not null

select avg(total) over (partition by lower(status)) from sales
=> avg numeric not null

select max(status) over (order by id) from sales
=> max text

select array_agg(id) over (order by id) from sales
=> array_agg bigint[] not null

select string_agg(status, ',') over (order by id) from sales
=> string_agg text

select count(*) filter (where total > 1) over (partition by status) from sales
=> count bigint not null

select sum(total) filter (where status = 'x') over () from sales
=> sum numeric

select bool_and(total > 1) over () from sales
=> bool_and boolean not null

select total - lag(total) over (order by id) from sales
=> ?column? numeric

select total / sum(total) over () from sales
=> ?column? numeric not null

select row_number() over (partition by customer_id order by placed_on desc, id) = 1 from sales
=> ?column? boolean not null

select case when row_number() over (order by id) = 1 then 'first' else 'other' end from sales
=> case text not null

select coalesce(lag(status) over (order by id), 'none') from sales
=> coalesce character varying not null

select json_agg(id) over () from sales
=> json_agg json not null

select corr(total, id) over () from sales
=> corr double precision

select jsonb_object_agg(id, status) over () from sales
=> jsonb_object_agg jsonb

select (row_number() over ())::int from sales
=> row_number integer not null

select extract(epoch from lead(placed_on::timestamp) over (order by id) - placed_on) from sales
=> extract numeric

select row_number() over (order by 1) from sales
=> row_number bigint not null

select row_number() over (order by 'x') from sales
=> row_number bigint not null

select row_number() over (partition by 1) from sales
=> row_number bigint not null

select row_number() over (order by placed_on nulls first) from sales
=> row_number bigint not null

select row_number() over (order by total using >) from sales
=> row_number bigint not null

select sum(sum(total)) over () from sales
=> sum numeric

select rank() over (order by count(*)) from sales
=> rank bigint not null

select rank() over w as r, sum(total) over w as s from sales window w as (partition by status order by total)
=> r bigint not null, s numeric

select sum(total) over (w order by id) as s from sales window w as (partition by status)
=> s numeric

select sum(total) over (w rows 2 preceding) as s from sales window w as (order by id)
=> s numeric

select row_number() over w2 as n from sales window w as (partition by status), w2 as (w order by id)
=> n bigint not null

select row_number() over w as n from sales window w as ()
=> n bigint not null

select id from sales order by row_number() over (order by total)
=> id bigint not null

select id from sales order by rank() over w window w as (order by total)
=! syntax_error window

select id from sales window w as (order by id)
=> id bigint not null

select distinct row_number() over () as n from sales
=> n bigint not null

select id, row_number() over (partition by c order by id) as n from (select id, customer_id as c from sales) t
=> id bigint not null, n bigint not null

select * from (select id, row_number() over (partition by customer_id order by placed_on desc) as rn from sales) t where rn = 1
=> id bigint not null, rn bigint not null

with r as (select *, row_number() over (partition by customer_id order by id) as rn from sales) select id, rn from r where rn = 1
=> id bigint not null, rn bigint not null

select status, sum(count(*)) over (order by min(placed_on)) as running from sales group by status
=> status character varying(20), running numeric not null

select ntile(4) over (order by sum(total)) as q, customer_id from sales group by customer_id
=> q integer not null, customer_id bigint not null

select (select row_number() over ()) as x from sales
=> x bigint not null

select sum(x) over (order by y) as s from (values (1, 2), (3, 4)) t(x, y)
=> s bigint not null

select rank() from sales
=! wrong_object_type rank

select lag(total) from sales
=! wrong_object_type lag

select sum(total) over nope from sales
=! undefined_object nope

select sum(total) over (nope order by id) from sales
=! undefined_object (nope

select abs(id) over (order by id) from sales
=! wrong_object_type abs

select row_number(1) over () from sales
=! undefined_function row_number

select rank(1) over () from sales
=! wrong_object_type rank

select ntile() over () from sales
=! undefined_function ntile

select ntile(1.5) over () from sales
=! undefined_function ntile

select lag() over () from sales
=! undefined_function lag

select lag(status, 1, 0) over () from sales
=! undefined_function lag

select lag(placed_on, 1, 0) over () from sales
=! undefined_function lag

select nth_value(total) over () from sales
=! undefined_function nth_value

select first_value() over () from sales
=! undefined_function first_value

select count(distinct status) over () from sales
=! feature_not_supported count

select sum(total order by id) over () from sales
=! feature_not_supported sum

select string_agg(distinct status, ',') over () from sales
=! feature_not_supported string_agg

select row_number() filter (where true) over () from sales
=! feature_not_supported row_number

select row_number(distinct) over () from sales
=! syntax_error )

select percentile_cont(0.5) within group (order by id) over () from sales
=! feature_not_supported percentile_cont

select sum(row_number() over ()) over () from sales
=! windowing_error row_number

select sum(sum(total) over ()) over () from sales
=! windowing_error sum

select sum(total) over (partition by row_number() over ()) from sales
=! windowing_error row_number

select sum(total) over (order by rank() over ()) from sales
=! windowing_error rank

select sum(total) over (rows between current row and 1 preceding) from sales
=! windowing_error 1

select sum(total) over (rows between 1 following and 1 preceding) from sales
=! windowing_error 1

select sum(total) over (rows between 1 following and current row) from sales
=! windowing_error current

select sum(total) over (rows between unbounded following and current row) from sales
=! windowing_error unbounded

select sum(total) over (rows between current row and unbounded preceding) from sales
=! windowing_error unbounded

select sum(total) over (rows unbounded following) from sales
=! windowing_error unbounded

select sum(total) over (rows 1 following) from sales
=! windowing_error 1

select sum(total) over (range between 1 preceding and current row) from sales
=! windowing_error (range

select sum(total) over (order by id, total range between 1 preceding and current row) from sales
=! windowing_error (order

select sum(total) over (order by status range between 1 preceding and current row) from sales
=! feature_not_supported 1

select sum(total) over (order by placed_on range between 1 preceding and current row) from sales
=! feature_not_supported 1

select sum(total) over (order by id range between interval '1 day' preceding and current row) from sales
=! feature_not_supported '1

select sum(total) over (groups between 1 preceding and current row) from sales
=! windowing_error (groups

select sum(total) over (order by id rows between 1.5 preceding and current row) from sales
=> sum numeric

select sum(total) over (order by id rows between true preceding and current row) from sales
=! datatype_mismatch true

select sum(total) over (order by id rows between id preceding and current row) from sales
=! invalid_column_reference id

select sum(total) over (order by id rows between count(*) preceding and current row) from sales
=! grouping_error count

select sum(total) over (partition by nope) from sales
=! undefined_column nope

select sum(total) over (order by meta::json) from sales
=! undefined_function meta::json

select sum(total) over (partition by meta::json) from sales
=! undefined_function meta::json

select sum(status) over () from sales
=! undefined_function sum

select sum(total) over w as s from sales window w as (order by id), w as (order by total)
=! windowing_error (order

select sum(total) over (w order by total) as s from sales window w as (order by id)
=! windowing_error (w

select sum(total) over (w partition by total) as s from sales window w as (order by id)
=! windowing_error (w

select sum(total) over (w) as s from sales window w as (order by id rows 2 preceding)
=! windowing_error (w

select sum(total) over w2 as s from sales window w2 as (w), w as (order by id)
=! undefined_object (w

select sum(total) over (w order by id) as s from sales window w as (rows 2 preceding)
=! windowing_error (w

select id from sales where rank() over (order by id) = 1
=! windowing_error rank

select id from sales group by id having row_number() over () = 1
=! windowing_error row_number

select id from sales group by row_number() over (order by id)
=! windowing_error row_number

select id from sales limit row_number() over ()
=! windowing_error row_number

select id from sales s join customers c on row_number() over () = 1
=! windowing_error row_number

select x from unnest(array[row_number() over ()]) x
=! windowing_error row_number

select distinct on (row_number() over ()) id, total from sales order by total
=! invalid_column_reference row_number

select generate_series(1, 3) as g, row_number() over () as n from sales
=> g integer, n bigint not null

select row_number() over (order by generate_series(1, row_number() over ())) from sales
=! windowing_error row_number

select sum(generate_series(1, 3)) over () from sales
=! feature_not_supported generate_series

select lag(total, 'x') over () from sales
=! invalid_text_representation 'x'

select lag(id, 1, 'x') over (order by id) from sales
=! invalid_text_representation 'x'

select nth_value(total, 'x') over () from sales
=! invalid_text_representation 'x'

select sum(total) over (order by id range between 'x' preceding and current row) from sales
=! invalid_text_representation 'x'

select sum(total) over (order by id rows between 'x' preceding and current row) from sales
=! invalid_text_representation 'x'

select rank() within group (order by id) over () from sales
=! feature_not_supported rank

select nth_of(n => 2, val => name) over (order by id) as second, nth_of(val => id) over (order by id) as first from customers
=> second text, first bigint

select nth_of(n => 2, val => name) as second from customers
=! wrong_object_type nth_of

select sum(x => id) over () as s from customers
=! undefined_function sum
