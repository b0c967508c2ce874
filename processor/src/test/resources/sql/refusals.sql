select order_id, from stg_orders
=! syntax_error from

select order_id,, user_id from stg_orders
=! syntax_error ,

select order_id user_id order_date from stg_orders
=! syntax_error order_date

select order_id from stg_orders where
=! syntax_error 

select order_id from stg_orders where order_id =
=! syntax_error 

select order_id from stg_orders where = 1
=! syntax_error =

select order_id from stg_orders group by
=! syntax_error 

select order_id from stg_orders order by
=! syntax_error 

select order_id from stg_orders order
=! syntax_error 

select order_id from
=! syntax_error 

select order_id from stg_orders,
=! syntax_error 

select order_id from stg_orders, where true
=! syntax_error where

select order_id from stg_orders join
=! syntax_error 

select order_id from stg_orders join stg_payments
=! syntax_error 

select order_id from stg_orders join stg_payments where true
=! syntax_error where

select order_id from stg_orders join stg_payments on
=! syntax_error 

select order_id from stg_orders join stg_payments using ()
=! syntax_error )

select order_id from stg_orders join stg_payments using (order_id) on true
=! syntax_error on

select order_id from stg_orders cross join stg_payments on true
=! syntax_error on

select order_id from stg_orders natural join stg_payments on true
=! syntax_error on

select order_id from stg_orders left stg_payments
=! syntax_error stg_payments

select order_id from stg_orders left join stg_payments
=! syntax_error 

select order_id from stg_orders inner outer join stg_payments on true
=! syntax_error outer

select order_id from stg_orders outer join stg_payments on true
=! syntax_error outer

select order_id from (select order_id from stg_orders
=! syntax_error 

select order_id from (select order_id from stg_orders))
=! syntax_error )
=15! syntax_error (select

select (order_id from stg_orders
=! syntax_error from

select order_id) from stg_orders
=! syntax_error )

select count(* from stg_orders
=! syntax_error from

select count(order_id, from stg_orders
=! syntax_error from

select count(order_id,) from stg_orders
=! syntax_error )

select lower(order_status from stg_orders
=! syntax_error from

select case when true then 1
=! syntax_error 

select case when true 1 end
=! syntax_error 1

select case true then 1 end
=! syntax_error then

select case when then 1 end
=! syntax_error then

select case end
=! syntax_error end

select case else 1 end
=! syntax_error else

select order_id from `stg_orders`
=! syntax_error `stg_orders`

select [order_id] from stg_orders
=! syntax_error [order_id]

select order_id from [stg_orders]
=! syntax_error [stg_orders]

select order_id from stg_orders limit 1, 2
=! syntax_error limit

select top 10 order_id from stg_orders
=! syntax_error 10

select first 10 order_id from stg_orders
=! syntax_error 10

select skip 10 order_id from stg_orders
=! syntax_error 10

select order_id from stg_orders where order_id = = 1
=! syntax_error =

select order_id from stg_orders where order_id => 1
=! syntax_error =>

select order_id from stg_orders where order_id ! = 1
=! syntax_error =

select order_id from stg_orders where order_id < > 1
=! syntax_error >

select order_id from stg_orders where order_id > = 1
=! syntax_error =

select order_id from stg_orders where order_id in ()
=! syntax_error )

select order_id from stg_orders where order_id in (1,)
=! syntax_error )

select order_id from stg_orders where order_id in 1
=! syntax_error 1

select order_id from stg_orders where order_id in 1, 2
=! syntax_error 1

select order_id from stg_orders where order_id in order_id
=! syntax_error order_id

select order_id from stg_orders where order_id between 1
=! syntax_error 

select order_id from stg_orders where order_id between 1, 2
=! syntax_error ,

select order_id from stg_orders where order_id between 1 and
=! syntax_error 

select order_id from stg_orders where order_id is
=! syntax_error 

select order_id from stg_orders where order_id is 1
=! syntax_error 1

select order_id from stg_orders where order_id is not
=! syntax_error 

select order_id from stg_orders where order_id not null
=! syntax_error not

select order_id from stg_orders where order_id and
=! syntax_error 

select order_id from stg_orders where and order_id = 1
=! syntax_error and

select order_id from stg_orders where order_id = 1 and and user_id = 2
=! syntax_error and

select order_id from stg_orders where order_id = 1 or
=! syntax_error 

select order_id from stg_orders where not
=! syntax_error 

select order_id from stg_orders where order_status like
=! syntax_error 

select order_id from stg_orders where order_status regexp 'a'
=! syntax_error regexp

select order_id from stg_orders where order_status rlike 'a'
=! syntax_error rlike

select order_id from stg_orders where true xor false
=! syntax_error xor

select 7 div 2
=! syntax_error 2

select 7 mod 2
=! syntax_error 2

select order_id from stg_orders having
=! syntax_error 

select order_id from stg_orders limit
=! syntax_error 

select order_id from stg_orders limit 10 limit 20
=! syntax_error limit

select order_id from stg_orders limit 1 offset 2 limit 3
=! syntax_error limit

select order_id from stg_orders offset
=! syntax_error 

select order_id from stg_orders limit 10 order by order_id
=! syntax_error order

select order_id from stg_orders order by order_id group by order_id
=! syntax_error group

select order_id from stg_orders where true group by order_id where true
=! syntax_error where

select order_id where true from stg_orders
=! syntax_error from

select order_id from stg_orders having true where true
=! syntax_error where

select order_id from stg_orders order by order_id where true
=! syntax_error where

select order_id from stg_orders order by order_id asc desc
=! syntax_error desc

select order_id from stg_orders order by order_id,
=! syntax_error 

select order_id from stg_orders group by order_id,
=! syntax_error 

select order_id from stg_orders qualify row_number() over (order by order_id) = 1
=! syntax_error row_number

select * except (order_id) from stg_orders
=! syntax_error order_id

select * exclude (order_id) from stg_orders
=! syntax_error exclude

select * replace (1 as order_id) from stg_orders
=! syntax_error replace

select *, from stg_orders
=! syntax_error from

select o. from stg_orders o
=! syntax_error o

select .order_id from stg_orders
=! syntax_error .order_id

select distinct from stg_orders
=! syntax_error from

select distinct on user_id from stg_orders
=! syntax_error user_id

select distinct on () user_id from stg_orders
=! syntax_error )

select distinctrow order_id from stg_orders
=! undefined_column distinctrow

select order_id as from stg_orders
=! syntax_error stg_orders

select order_id as 'label' from stg_orders
=! syntax_error 'label'

select order_id as 1 from stg_orders
=! syntax_error 1

select order_id as a.b from stg_orders
=! syntax_error .b

select order_id as a b from stg_orders
=! syntax_error b

select a = order_id from stg_orders
=! undefined_column a

select order_id from stg_orders as
=! syntax_error 

select order_id from stg_orders as 'o'
=! syntax_error 'o'

select order_id from stg_orders o p
=! syntax_error p

select order_id from stg_orders as o(a
=! syntax_error 

select order_id from stg_orders as o()
=! syntax_error )

select order_id from stg_orders union
=! syntax_error 

select order_id from stg_orders union all
=! syntax_error 

select order_id from stg_orders union all all select 1
=! syntax_error all

select order_id from stg_orders order by order_id union select 1
=! syntax_error union

select order_id from stg_orders limit 1 union select 1
=! syntax_error union

with a as select 1 as x select * from a
=! syntax_error select

with a as (select 1 as x)
=! syntax_error 

with a as (select 1 as x),
=! syntax_error 

with a as (select 1 as x), select * from a
=! syntax_error select

with a as (select 1 as x) b as (select 2 as y) select * from a
=! syntax_error b

with a (select 1 as x) select * from a
=! syntax_error select

with as (select 1 as x) select 1
=! syntax_error as

with a as (select 1 as x), with b as (select 2 as y) select * from a
=! syntax_error with

with a() as (select 1 as x) select * from a
=! syntax_error )

select order_id form stg_orders
=! syntax_error stg_orders

select order_id fromm stg_orders
=! syntax_error stg_orders

select order_id from stg_orders wher order_id = 1
=! syntax_error order_id

select order_id from stg_orders o wher order_id = 1
=! syntax_error wher

select order_id from stg_orders o jion stg_payments p on true
=! syntax_error jion

select order_id from stg_orders gruop by order_id
=! syntax_error by

select order_id from stg_orders group order_id
=! syntax_error order_id

select order_id from stg_orders oder by order_id
=! syntax_error by

select order_id from stg_orders where order_id = 1 oder by order_id
=! syntax_error oder

select order_id::  from stg_orders
=! syntax_error from

select order_id:: from stg_orders
=! syntax_error from

select cast(order_id) from stg_orders
=! syntax_error )

select cast(order_id as) from stg_orders
=! syntax_error )

select cast(order_id, text) from stg_orders
=! syntax_error ,

select convert(order_id, char) from stg_orders
=! undefined_column char

select extract(year order_date) from stg_orders
=! syntax_error order_date

select extract(from order_date) from stg_orders
=! syntax_error from

select substring(order_status from) from stg_orders
=! syntax_error )

select interval 1 day
=! syntax_error 1

select date_add(order_date, interval 1 day) from stg_orders
=! syntax_error 1

select order_date + interval 1 day as x from stg_orders
=! syntax_error 1

select date order_date from stg_orders
=! undefined_column date

select count(distinct) from stg_orders
=! syntax_error )

select count(distinct *) from stg_orders
=! syntax_error *

select max(order_id) filter (order_id > 1) from stg_orders
=! syntax_error order_id

select max(order_id) over (partition order_id) from stg_orders
=! syntax_error order_id

select max(order_id) over (partition by) from stg_orders
=! syntax_error )

select max(order_id) over (order by) from stg_orders
=! syntax_error )

select max(order_id) over (rows 1) from stg_orders
=! syntax_error )

select max(order_id) over (order by order_id partition by user_id) from stg_orders
=! syntax_error partition

select percentile_cont(0.5) within group amount from stg_payments
=! syntax_error amount

select order_id from stg_orders use index (a)
=! syntax_error index

select order_id from stg_orders with (nolock)
=! syntax_error (nolock

select order_id from stg_orders force index (a)
=! syntax_error index

select order_id from stg_orders for update nope
=! syntax_error nope

select * from stg_orders pivot (sum(order_id) for user_id in (1, 2))
=! syntax_error (order_id

select * from stg_orders final
=> order_id bigint, user_id bigint, order_date date, order_status text

select * from stg_orders o final
=! syntax_error final

select * from stg_orders prewhere order_id = 1
=! syntax_error order_id

select * from stg_orders lateral view explode(order_status) t as x
=! syntax_error lateral

select * from stg_orders outer apply (select 1 as x) y
=! syntax_error outer

select * from stg_orders semi join stg_payments on true
=! duplicate_column

select * from stg_orders left semi join stg_payments on true
=! syntax_error semi

select * from stg_orders straight_join stg_payments
=! syntax_error stg_payments

select * from stg_orders global join stg_payments on true
=! duplicate_column

select * from stg_orders any join stg_payments on true
=! syntax_error any

select * from stg_orders left any join stg_payments on true
=! syntax_error any

select prior order_id from stg_orders
=! undefined_column prior

select order_id from stg_orders where rownum <= 5
=! undefined_column rownum

select order_id from stg_orders where order_id = user_id(+)
=! syntax_error )

select order_id from stg_orders fetch first 5 percent rows only
=! syntax_error percent

select order_id from stg_orders fetch 5 rows only
=! syntax_error 5

select order_id from stg_orders fetch first 5 rows
=! syntax_error 

select order_id from stg_orders offset 5 rows limit 3
=> order_id bigint

select order_id from stg_orders limit 3 offset 5 rows
=> order_id bigint

select order_id from stg_orders limit by order_id
=! syntax_error order_id

select order_id from stg_orders limit 1 by order_id
=! syntax_error by

select order_id from stg_orders order siblings by order_id
=! syntax_error siblings

select order_id from stg_orders with ur
=! syntax_error ur

select order_id from stg_orders group by order_id with rollup
=! syntax_error rollup

select try_cast(order_id as text) from stg_orders
=! syntax_error as

select safe_cast(order_id as text) from stg_orders
=! syntax_error as

select order_id::text from stg_orders where order_status = "x"
=! undefined_column "x"

select :x
=! syntax_error :x

select #{x}
=! syntax_error {x}

select order_id # comment
=! undefined_column order_id

select order_id // comment
=! undefined_column order_id

select order_id from stg_orders where order_id in (select order_id from stg_payments
=! syntax_error 

select order_id from stg_orders where (order_id = 1
=! syntax_error 

select order_id from stg_orders where order_id = 1)
=! syntax_error )

select order_id from stg_orders )
=! syntax_error )

( select order_id from stg_orders
=! syntax_error 

select array[1, 2
=! syntax_error 

select array[1, 2)
=! syntax_error )

select tags[1 from raw.events
=! syntax_error from

select {1, 2}
=! syntax_error {1

select x -> x + 1
=! undefined_column x

select struct(1 as a)
=! syntax_error as

select map{'a': 1}
=! syntax_error {'a':

select order_id from stg_orders;
=> order_id bigint

select order_id from stg_orders;;
=> order_id bigint

values 1
=! syntax_error 1

values ()
=! syntax_error )

values (1) (2)
=! syntax_error (2

values (1),
=! syntax_error 

values (1, )
=! syntax_error )

values (default)
=! syntax_error default

select default
=! syntax_error default

table
=! syntax_error 

select 1 from stg_orders stg_payments users
=! syntax_error users

select * from values (1, 2)
=! syntax_error (1

select * from (values 1, 2) v
=! syntax_error 1

select * from (stg_orders, stg_payments)
=! syntax_error ,

select * from (stg_orders)
=! syntax_error )

select * from (stg_orders) o
=! syntax_error )

select * from (stg_orders o) p
=! syntax_error )

select * from ()
=! syntax_error )

select * from lateral stg_orders
=! syntax_error 

select * from select 1
=! syntax_error select

select * from unnest(array[1]) with offset
=! syntax_error offset

select * from unnest(array[1]) as x with offset as y
=! syntax_error offset

select * from table(generate_series(1, 2))
=! syntax_error table

select * from generate_series(1, 2
=! syntax_error 

select * from lower('a') l where
=! syntax_error 

select order_id from stg_orders where order_id = (select 1, 2)
=! syntax_error (select

select order_id from stg_orders where order_id in (select 1, 2)
=! syntax_error in

select 1 = 2 = 3
=! syntax_error =

select 1 < 2 < 3
=! syntax_error <

select 1 between 0 and 2 between 3 and 4
=! syntax_error between

select not not true as x
=> x boolean not null

select -
=! syntax_error 

select 1 +
=! syntax_error 

select * 1
=! syntax_error 1

select 1 1
=! syntax_error 1

select 'a' b c
=! syntax_error c

select 1 as x, as y
=! syntax_error as

select ,
=! syntax_error ,

select ,1
=! syntax_error ,1

select ()
=! syntax_error )

select (1,)
=! syntax_error )

select row(1,)
=! syntax_error )

select null.x
=! syntax_error .x

select 1.5.2
=! syntax_error .2

select 1x
=! syntax_error 1x

select order_id.1 from stg_orders
=! syntax_error .1

select $x
=! syntax_error $x

select 12abc
=! syntax_error 12abc

select 1e
=! syntax_error 1e

select 0xZZ
=! syntax_error 0xZZ

with q as (select 1 as a) select * from q tablesample bernoulli (5)
=! feature_not_supported q

with q as (select 1 as a) select * from q tablesample unknown_method (5)
=! feature_not_supported q

select id from customers tablesample bernoulli (5)
=> id bigint not null

select id from customers order by id fetch first 1 row with ties for update skip locked
=! syntax_error with
=17! syntax_error

select id from customers order by id for share nowait fetch first 1 row with ties
=> id bigint not null

select id from customers order by id for update skip locked fetch first 1 row with ties
=! syntax_error with
=17! syntax_error

select id from customers where id = 'postgres'::regrole
=! feature_not_supported

select id, null::regrole as a from customers
=> id bigint not null, a regrole

select id, to_regrole('postgres') as a from customers
=> id bigint not null, a regrole

select id, regrole('postgres')::text as a from customers
=! feature_not_supported

select percentile_disc(0.5) within group (order by n collate "C") from (values ('a')) v(n)
=> percentile_disc text

select percentile_disc(0.5) within group (order by n collate "C") || 'a' collate "POSIX" from (values ('a')) v(n)
=! collation_mismatch collate

select rank('a' collate "C", 'b' collate "POSIX") within group (order by x, x) from (values ('fred'),('jim')) v(x)
=> rank bigint

select rank('a' collate "C", 'b') within group (order by x collate "C", x collate "POSIX") from (values ('fred'),('jim')) v(x)
=> rank bigint

select rank('a') within group (order by x collate "C") from (values ('fred'),('jim')) v(x)
=> rank bigint

select mode() within group (order by x collate "C") > 'a' collate "POSIX" from (values ('fred'),('jim')) v(x)
=! collation_mismatch collate

select string_agg(x collate "C", ',' order by x collate "POSIX") from (values ('fred'),('jim')) v(x)
=> string_agg text

select string_agg(x collate "C", ',' collate "POSIX") from (values ('fred'),('jim')) v(x)
=! collation_mismatch collate

select x collate "C" as a from (values ('a')) v(x) union select x collate "POSIX" from (values ('a')) v(x)
=! collation_mismatch collate

select x collate "C" as a from (values ('a')) v(x) union all select x collate "POSIX" from (values ('a')) v(x)
=! collation_mismatch collate

select x collate "C" as a from (values ('a')) v(x) union all select x from (values ('a')) v(x)
=> a text not null

select x collate "C" as a from (values ('a')) v(x) union select x from (values ('a')) v(x)
=> a text not null

values ('a' collate "C"), ('b' collate "POSIX")
=! collation_mismatch collate

values ('a' collate "C"), ('b')
=> column1 text not null

select case when true then 'a' collate "C" else 'b' collate "POSIX" end as a
=! collation_mismatch collate

select percentile_disc(0.5) within group (order by n collate "C") collate "POSIX" as a from (values ('a')) v(n)
=> a text

select mode() within group (order by x collate "C") || x collate "C" as a from (values ('fred'),('jim')) v(x) group by x
=> a text not null

(select 'a' collate "C" as a union select 'b') union select 'c' collate "POSIX"
=> a text not null

select 'a' collate "C" as a intersect select 'b' collate "C" except select 'c' collate "POSIX"
=> a text not null

select 'c' collate "POSIX" as a union (select 'b' collate "C" order by 1)
=! collation_mismatch collate

select cume_dist('a' collate "C") within group (order by x collate "POSIX") as a from (values ('fred')) v(x)
=! collation_mismatch collate

select * from array_in('{1,2,3}', 'int4'::regtype, -1)
=! datatype_mismatch array_in

select * from pg_sleep(0)
=! invalid_table_definition

select 1 as one from pg_sleep(0)
=> one integer not null

select * from int4out(1)
=! invalid_table_definition

select 1 as one from int4out(1)
=> one integer not null

select 1 as one from range_in('[1,2)', 'int4range'::regtype, -1)
=! datatype_mismatch range_in

select 1 as one from unnest(array[null]) as a
=> one integer not null
