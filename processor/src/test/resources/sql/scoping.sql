select * from stg_orders o join stg_payments p using (order_id) join stg_users u using (user_id)
=> user_id bigint not null, order_id bigint not null, order_date date, order_status text, payment_id bigint, amount numeric, method text, name text, email text, referrer_id bigint

select order_id, o.order_id as a, p.order_id as b from stg_orders o join stg_payments p using (order_id)
=> order_id bigint not null, a bigint not null, b bigint not null

select * from stg_orders o join stg_payments p using (order_id) left join raw.stg_orders r using (order_id)
=> order_id bigint not null, user_id bigint, order_date date, order_status text, payment_id bigint, amount numeric, method text, note text

select o.*, p.amount from stg_orders o left join stg_payments p using (order_id)
=> order_id bigint, user_id bigint, order_date date, order_status text, amount numeric

select user_id from stg_orders natural join stg_users
=> user_id bigint not null

select stg_users.user_id from stg_orders natural join stg_users
=> user_id bigint not null

select natural_.order_id from stg_orders natural_ join stg_payments using (order_id)
=> order_id bigint not null

select * from stg_orders natural join stg_payments natural join stg_users
=> user_id bigint not null, order_id bigint not null, order_date date, order_status text, payment_id bigint, amount numeric, method text, name text, email text, referrer_id bigint

select * from stg_orders natural join raw.events
=> order_id bigint, user_id bigint, order_date date, order_status text, id bigint, payload jsonb, tags text[], at timestamp with time zone

select * from stg_orders o natural full join stg_payments p
=> order_id bigint, user_id bigint, order_date date, order_status text, payment_id bigint, amount numeric, method text

select * from stg_orders o cross join stg_users u
=! duplicate_column

select o.order_id from stg_orders o cross join stg_users
=> order_id bigint

select order_id from stg_orders o join stg_payments p using (order_id), stg_users u
=> order_id bigint not null

select user_id from stg_orders o join stg_payments p using (order_id), stg_users u
=! ambiguous_column user_id

select order_id from stg_orders join stg_payments using (order_id) where stg_orders.order_id = stg_payments.order_id
=> order_id bigint not null

select order_id from (stg_orders join stg_payments using (order_id))
=> order_id bigint not null

select stg_orders.order_id, amount from (stg_orders join stg_payments using (order_id))
=> order_id bigint not null, amount numeric

select a.order_id, b.order_id as x, c.order_id as y from (stg_orders a join stg_orders b using (order_id)) join stg_orders c using (order_id)
=> order_id bigint not null, x bigint not null, y bigint not null

select * from (stg_orders a join stg_orders b using (order_id)) join stg_orders c using (order_id)
=! duplicate_column

select a.order_id from ((stg_orders a))
=! syntax_error )

select a.order_id from (stg_orders a join stg_payments p using (order_id)) join (stg_users u join raw.orders r using (user_id)) using (user_id)
=> order_id bigint not null

select j.amount from ((stg_orders a join stg_payments p using (order_id)) join stg_users u using (user_id)) as j
=> amount numeric

select j.amount from (stg_orders a join stg_payments p using (order_id)) as j(x, y)
=> amount numeric

select x, y, order_status, amount from (stg_orders a join stg_payments p using (order_id)) as j(x, y)
=> x bigint not null, y bigint, order_status text, amount numeric

select a.order_id from (stg_orders a join stg_payments p using (order_id)) as j
=! undefined_table a.order_id

select p.order_id from stg_orders o, stg_payments p, lateral (select o.order_id + p.payment_id as s) l where l.s > 1
=> order_id bigint

select l.s from stg_orders o, lateral (select order_id as s) l
=> s bigint

select l.s from stg_orders o, stg_payments p, lateral (select order_id as s) l
=! ambiguous_column order_id

select l.s from stg_orders o, lateral (select s2.s from (select o.order_id as s) s2) l
=> s bigint

select l.s from stg_orders o join lateral (select o.order_id as s) l on l.s = o.order_id
=> s bigint not null

select l.s from stg_orders o full join lateral (select o.order_id as s) l on true
=! invalid_column_reference o.order_id

select l.s from lateral (select o.order_id as s) l, stg_orders o
=! undefined_table o.order_id

select x.order_id from stg_orders o, lateral (select o.*) x
=> order_id bigint

select x.order_id, x.amount from stg_orders o, lateral (select * from stg_payments p where p.order_id = o.order_id) x
=> order_id bigint not null, amount numeric

select * from stg_users u left join lateral (select count(*) as n, max(order_date) as last from stg_orders o where o.user_id = u.user_id) s on true
=> user_id bigint, name text, email text, referrer_id bigint, n bigint, last date

select u.name, f from stg_users u, unnest(string_to_array(u.email, '@')) f
=> name text, f text

select u.name, f.part from stg_users u cross join unnest(string_to_array(u.email, '@')) as f(part)
=> name text, part text

select u.name, f.part from stg_users u cross join lateral unnest(string_to_array(email, '@')) with ordinality as f(part, n) where f.n = 1
=> name text, part text

select g from stg_users u, generate_series(1, u.user_id) g
=> g bigint

select * from generate_series(1, 3) a, generate_series(a, 5) b
=> a integer, b integer

select * from generate_series(1, 3) as a(x), generate_series(x, 5) as b(y)
=> x integer, y integer

select * from generate_series(b.y, 3) as a(x), generate_series(1, 5) as b(y)
=! undefined_table b.y

select o.order_id from stg_orders o left join stg_payments p on o.order_id = p.order_id left join stg_users u on u.user_id = o.user_id and p.amount > 0
=> order_id bigint

select 1 as one from stg_orders o join stg_payments p on o.order_id = u.order_id join stg_users u on true
=! undefined_table u.order_id

select 1 as one from stg_orders o join stg_payments p on o.order_id = p.order_id and q.x = 1 join stg_users q on true
=! undefined_table q.x

select 1 as one from stg_users u, stg_orders o join stg_payments p on o.user_id = u.user_id
=! undefined_table u.user_id

select 1 as one from stg_orders o join (stg_payments p join stg_users u on u.user_id = o.user_id) on true
=! undefined_table o.user_id

select 1 as one from stg_orders o join (stg_payments p join stg_users u on u.user_id = p.order_id) on u.user_id = o.user_id
=> one integer not null

select order_id from stg_orders where exists (select 1 from stg_payments where order_id = stg_orders.order_id)
=> order_id bigint

select order_id from stg_orders where exists (select order_status from stg_payments)
=> order_id bigint

select order_id from stg_orders where exists (select nope from stg_payments)
=! undefined_column nope

select order_id from stg_orders o where amount > 1
=! undefined_column amount

select order_id, (select sum(amount) from stg_payments where order_id = o.order_id) as total from stg_orders o
=> order_id bigint, total numeric

select (select name from stg_users where user_id = stg_orders.user_id) from stg_orders
=> name text

select (select name from stg_users u where u.user_id = user_id) from stg_orders
=> name text

select (select amount) from stg_payments
=> amount numeric

select (select amount from stg_orders limit 1) from stg_payments
=> amount numeric

select (select stg_payments.order_id from stg_orders) from stg_payments
=> order_id bigint

select (select p.order_id from stg_orders p limit 1) from stg_payments p
=> order_id bigint

select (select p.amount from stg_orders p limit 1) from stg_payments p
=! undefined_column p.amount

select stg_payments.amount from stg_payments where stg_payments.amount > (select avg(stg_payments.amount) from stg_payments)
=> amount numeric not null

select a.order_id from stg_orders a where a.order_id in (select b.order_id from stg_orders b where b.user_id = a.user_id)
=> order_id bigint not null

select x.a from (select order_id as a from stg_orders) x join (select order_id as a from stg_payments) y using (a)
=> a bigint not null

select a, x.a as xa, y.a as ya from (select order_id as a from stg_orders) x right join (select order_id as a from stg_payments) y using (a)
=> a bigint, xa bigint, ya bigint

select order_status from stg_orders o, (select order_status as s from stg_orders) x where s = order_status
=> order_status text not null

select x.y from (select (select 1) as y) x
=> y integer not null

select x.y.z from (select 1 as y) x
=! undefined_table x.y.z

select main.o.order_id from stg_orders o
=! undefined_table main.o.order_id

select raw.stg_orders.order_id from stg_orders
=! undefined_table raw.stg_orders.order_id

select main.stg_orders.nope from stg_orders
=! undefined_column main.stg_orders.nope

select raw.orders.nope from raw.orders
=! undefined_column raw.orders.nope

select orders.id from raw.orders
=> id bigint

select orders.* from raw.orders
=> id bigint, user_id bigint, order_date date, status text

select main.orders.id from raw.orders
=! undefined_table main.orders.id

select other.orders.id from raw.orders
=! undefined_table other.orders.id

select o.id from raw.orders as o
=> id bigint

select raw.orders.id from raw.orders as o
=! undefined_table raw.orders.id

select raw.orders.id from raw.orders as orders
=! undefined_table raw.orders.id

select orders.id from raw.orders as orders
=> id bigint

select stg_orders.order_id from stg_orders, stg_payments as stg_orders
=! duplicate_alias

select stg_orders.order_id from stg_orders a, raw.stg_orders
=> order_id bigint

select * from stg_orders a join stg_orders a on true
=! duplicate_alias

select * from (select 1 as x) a, (select 2 as y) a
=! duplicate_alias

select * from stg_orders, stg_orders
=! duplicate_alias

select a.x from (select 1 as x) a join (select 2 as y) b on a.x = b.y join (select 3 as z) a on true
=! duplicate_alias

select * from (stg_orders o join stg_payments p using (order_id)) j, stg_users j
=! duplicate_alias

select * from (stg_orders o join stg_payments p using (order_id)) j, stg_users o
=! duplicate_column

select o.order_id from (select * from stg_orders) as o(a)
=! undefined_column o.order_id

select o.a, o.user_id from (select * from stg_orders) as o(a)
=> a bigint, user_id bigint

select * from (select 1, 2) as o(a, b, c)
=! invalid_column_reference

select * from (select 1 as a, 2 as a) o
=! duplicate_column

select o.a from (select 1 as a, 2 as a) o
=! ambiguous_column o.a

select a from (select 1 as a, 2 as a) o
=! ambiguous_column a

select 1 as one from (select 1 as a, 2 as a) o
=> one integer not null

select * from (select * from stg_orders, stg_payments) x
=! duplicate_column

select order_date from (select * from stg_orders, stg_payments) x
=> order_date date

select order_id from (select * from stg_orders, stg_payments) x
=! ambiguous_column order_id

select count(*) from (select * from stg_orders o, stg_payments p) x
=> count bigint not null

select user_id from stg_orders join stg_users using (user_id) join raw.orders using (user_id)
=> user_id bigint not null

select user_id from stg_orders join stg_users using (user_id) join raw.orders on raw.orders.user_id = stg_orders.user_id
=! ambiguous_column user_id

select stg_orders.user_id from stg_orders join stg_users using (user_id) join raw.orders on raw.orders.user_id = stg_orders.user_id
=> user_id bigint not null

select * from stg_orders join stg_users on stg_orders.user_id = stg_users.user_id join raw.orders using (user_id)
=! ambiguous_column

select * from stg_orders join (stg_users join raw.orders using (user_id)) using (user_id)
=! duplicate_column

select * from stg_orders a join stg_orders b using (order_id, user_id)
=! duplicate_column

select * from stg_orders a natural join stg_orders b
=> order_id bigint not null, user_id bigint not null, order_date date not null, order_status text not null

select * from stg_orders a left join stg_orders b using (order_id, user_id, order_date, order_status)
=> order_id bigint, user_id bigint, order_date date, order_status text

select * from stg_orders a join stg_payments b using (order_id, amount)
=! undefined_column

select * from stg_orders a join stg_payments b using (order_status)
=! undefined_column

select * from stg_orders a join stg_payments b using ("ORDER_ID")
=! undefined_column

select * from (select 1 as a, 2 as a) x join (select 1 as a) y using (a)
=! ambiguous_column

select * from (select 1 as a) x join (select 1 as a, 2 as a) y using (a)
=! ambiguous_column

select * from (select 1 as a, 2 as a) x natural join (select 1 as a) y
=! ambiguous_column

select * from stg_orders full join stg_payments using (order_id) where coalesce(order_id, 0) > 1
=> order_id bigint, user_id bigint, order_date date, order_status text, payment_id bigint, amount numeric, method text

select ctid from stg_orders join stg_users using (user_id)
=! undefined_column ctid

select x.ctid from (select order_id from stg_orders) x
=! undefined_column x.ctid

select ctid from (select order_id from stg_orders) x
=! undefined_column ctid

select oid from stg_orders
=! undefined_column oid

select stg_orders.stg_orders from stg_orders
=! undefined_column stg_orders.stg_orders

select o.o from stg_orders o
=! undefined_column o.o

select o.* is null from stg_orders o
=> ?column? boolean not null

select to_jsonb(stg_orders) as j from stg_orders o
=! undefined_column stg_orders

select array_agg(x.order_id order by x.user_id) from (select order_id, user_id from stg_orders) x
=> array_agg bigint[]

select (o.order_id) from stg_orders o
=> order_id bigint

select 1 as x from stg_orders where nope.order_id = 1
=! undefined_table nope.order_id

select 1 as x from stg_orders o where stg_orders.order_id = 1
=! undefined_table stg_orders.order_id

select 1 as x from stg_orders o where O.ORDER_ID = 1
=> x integer not null

select 1 as x from stg_orders "O" where O.order_id = 1
=! undefined_table O.order_id

select 1 as x from stg_orders "O" where "O".order_id = 1
=> x integer not null

select 1 as x from "stg_orders" where stg_orders.order_id = 1
=> x integer not null

select 1 as x from "STG_ORDERS"
=! undefined_table "STG_ORDERS"

select 1 as x from "main"."stg_orders" where "stg_orders"."order_id" = 1
=> x integer not null

select "order_id" from stg_orders
=> order_id bigint

select "Order_Id" from stg_orders
=! undefined_column "Order_Id"

select o."ORDER_ID" from stg_orders o
=! undefined_column o."ORDER_ID"

select order_id from only (stg_orders)
=> order_id bigint

select * from stg_users u join stg_users r on r.user_id = u.referrer_id
=! duplicate_column

select u.name as n, r.name as referrer from stg_users u left join stg_users r on r.user_id = u.referrer_id
=> n text, referrer text

select u.*, r.name as referrer from stg_users u left join stg_users r on r.user_id = u.referrer_id
=> user_id bigint, name text, email text, referrer_id bigint, referrer text

select sub.n from (select count(*) as n from stg_orders) sub where sub.n > (select count(*) from stg_orders where sub.n = 1)
=> n bigint not null

select 1 as x from stg_orders o where o.order_id = (select max(i.order_id) from stg_orders i where i.user_id = o.user_id and i.nope = 1)
=! undefined_column i.nope

select 1 as x from stg_orders o where o.order_id = (select max(i.order_id) from stg_orders i where i.user_id = q.user_id)
=! undefined_table q.user_id

select * from (values (1, 'a'), (2, 'b')) as t(id, label) join stg_orders on id = order_id
=> id integer not null, label text not null, order_id bigint not null, user_id bigint, order_date date, order_status text

select id from (values (1, 'a'), (2, 'b')) as t(id)
=> id integer not null

select id, column2 from (values (1, 'a'), (2, 'b')) as t(id)
=> id integer not null, column2 text not null

select column3 from (values (1, 'a'), (2, 'b')) as t
=! undefined_column column3

select t.column1 from (values (1, 'a'), (2, 'b')) as t
=> column1 integer not null

select * from (select * from (select * from (select order_id from stg_orders) a) b) c
=> order_id bigint

select c.order_id from (select b.* from (select a.* from (select order_id from stg_orders) a) b) c
=> order_id bigint

select c.user_id from (select b.* from (select a.* from (select order_id from stg_orders) a) b) c
=! undefined_column c.user_id

select order_id from (select order_id from stg_orders)
=> order_id bigint
=15! syntax_error (select

select * from (select order_id from stg_orders), (select name from stg_users)
=> order_id bigint, name text
=15! syntax_error (select

select x.order_id from (select order_id from stg_orders)
=! undefined_table x.order_id
=15! syntax_error (select

select count(o.*) from stg_orders o
=> count bigint not null

select to_jsonb(o) - 'order_id' as j from stg_orders o
=> j jsonb

select jsonb_agg(x) from (select order_id, user_id from stg_orders) x
=> jsonb_agg jsonb

select (j).amount from (stg_orders a join stg_payments using (order_id)) j
=> amount numeric

select xmin, ctid from stg_orders
=> xmin xid, ctid tid

select stg_orders.ctid from stg_orders
=> ctid tid

select o.ctid, o.xmax from stg_orders o
=> ctid tid, xmax xid

select stg_orders from stg_orders
=> stg_orders stg_orders

select o from stg_orders o, stg_users u where o is not null
=> o stg_orders

select (select o) from stg_orders o
=> o stg_orders

select b.id, k.id as k from customers b join sales s using (id) as k
=> id bigint not null, k bigint not null

select b.id from customers b join sales s using (id) as b
=! duplicate_alias

select b.id from customers b join sales s using (id) as k join numbers k using (id)
=! duplicate_alias

select * from (select id, name as n from customers) c natural inner join (select id, total from sales) s
=> id bigint not null, n text not null, total numeric(12,2) not null

select * from (select id, name as n from customers) c natural inner join (select id, total from sales) s natural inner join numbers x
=! undefined_function
=15! datatype_mismatch

select s.* from customers natural inner join (select id, total from sales) s cross join stg_users
=> id bigint not null, total numeric(12,2) not null

with recursive x(col) as (select 1 union (with x as (select * from x) select * from x)) select * from x
=> col integer

with recursive x(col) as (select 1 union (with y as (select * from x) select * from y)) select * from x
=> col integer

with recursive x(col) as (select 1 union all (with y as (select col + 1 as c from x where col < 3) select c from y)) select * from x
=> col integer not null

with recursive x(col) as (select 1 union (with x as (select 2 as col) select * from x)) select * from x
=> col integer not null

with recursive x(col) as (select 1 union (with recursive x as (select 2 as col) select * from x)) select * from x
=> col integer not null

with recursive x(col) as (select 1 union (with x as (select col from x), y as (select col from x) select * from y)) select * from x
=> col integer

with recursive x(col) as (select 1 union (with y as (select col from x), x as (select 1 as col) select col from y)) select * from x
=> col integer

WITH RECURSIVE x (id) AS (SELECT 1 UNION ALL SELECT id+1 FROM y WHERE id < 5), y (id) AS (SELECT 1 UNION ALL SELECT id+1 FROM x WHERE id < 5) SELECT * FROM x
=! feature_not_supported x

WITH RECURSIVE a (id) as (select 1), x (id) AS (SELECT 1 UNION ALL SELECT id+1 FROM y WHERE id < 5), y (id) AS (SELECT 1 UNION ALL SELECT id+1 FROM x WHERE id < 5) SELECT * FROM a
=! feature_not_supported x

WITH RECURSIVE x (id) AS (SELECT id FROM y), y (id) AS (SELECT id FROM x) SELECT * FROM x
=! feature_not_supported x

WITH RECURSIVE x (id) AS (SELECT id FROM y), y (id) AS (SELECT 1 as id) SELECT * FROM x
=> id integer not null

WITH RECURSIVE x (id) AS (SELECT id FROM z), y (id) AS (SELECT id from x), z as (select id from y) SELECT * FROM x
=! feature_not_supported x

WITH RECURSIVE x (id) AS (SELECT id FROM x) SELECT * FROM x
=! invalid_recursion x

WITH RECURSIVE x(n) AS (SELECT 0 UNION SELECT n from x ORDER BY 1) SELECT * FROM x
=! feature_not_supported 1

WITH RECURSIVE x(n) AS (SELECT n from x UNION SELECT n from x ORDER BY 1) SELECT * FROM x
=! feature_not_supported 1

WITH RECURSIVE x (id) AS (SELECT 1), x (id) AS (SELECT 1) select 1 as a
=! duplicate_alias x
