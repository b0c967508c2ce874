with a as (select order_id from stg_orders), b as (select order_id from a) select b.order_id from b join a using (order_id)
=> order_id bigint not null

with a as (select order_id from stg_orders), b as (select a.nope from a) select * from b
=! undefined_column a.nope

with a as (select nope from stg_orders), b as (select x from a) select y from b
=! undefined_column nope

with a as (select 1 as x) select a.x from a as b
=! undefined_table a.x

with a as (select 1 as x) select b.x from a as b
=> x integer not null

with a as (select 1 as x) select a.x, b.x as y from a, a as b
=> x integer not null, y integer not null

with a as (select 1 as x) select * from a, a
=! duplicate_alias

with a as (select 1 as x) select x from main.a
=! undefined_table main.a

with a as (select 1 as x) select main.a.x from a
=! undefined_table main.a.x

with a as (select 1 as x) select * from b
=! undefined_table b

with a as (select 1 as x) (select * from a)
=> x integer not null

with a as (select 1 as x) ((select * from a))
=> x integer not null

(with a as (select 1 as x) select * from a)
=> x integer not null

(with a as (select 1 as x) select * from a) union all select 2
=> x integer not null

(with a as (select 1 as x) select * from a) union all select * from a
=! undefined_table a

with a as (select 1 as x) select * from a union all select * from a
=> x integer not null

with a as (select 1 as x) (select * from a) union all (select * from a) order by x
=> x integer not null

with a as (select 1 as x) select (select x from a), exists (select 1 from a where x = 1), array(select x from a)
=> x integer not null, exists boolean not null, array integer[] not null

with a as (select 1 as x) select * from (select * from a) b
=> x integer not null

with a as (with b as (select 1 as x) select * from b) select * from a
=> x integer not null

with a as (with b as (select 1 as x) select * from b) select * from b
=! undefined_table b

with a as (select 1 as x), b as (with a as (select 2 as y) select * from a) select * from a, b
=> x integer not null, y integer not null

with "A" as (select 1 as x) select * from a
=! undefined_table a

with "A" as (select 1 as x) select * from "A"
=> x integer not null

with A as (select 1 as x) select * from a
=> x integer not null

with a (x, y) as (select 1, 2) select x, y from a
=> x integer not null, y integer not null

with a (x, y) as (select 1, 2) select a.z from a
=! undefined_column a.z

with a (x) as (select 1, 2 as y) select x, y from a
=> x integer not null, y integer not null

with a (x, x) as (select 1, 2) select 1 as one from a
=> one integer not null

with a (x, x) as (select 1, 2) select x from a
=! ambiguous_column x

with a as (select 1, 2) select * from a
=! duplicate_column

with a as (select 1 as x, 2 as x) select 1 as one from a
=> one integer not null

with a as (select 1 as x, 2 as x) select a.x from a
=! ambiguous_column a.x

with a as materialized (select 1 as x) select x from a
=> x integer not null

with a as not materialized (select 1 as x) select x from a
=> x integer not null

with a as (values (1, 2)) select column1, column2 from a
=> column1 integer not null, column2 integer not null

with a(p, q) as (values (1, 2)) select p, q from a
=> p integer not null, q integer not null

with final as (select order_id from stg_orders) select * from final
=> order_id bigint

with source as (select * from raw.orders), renamed as (select id as order_id, user_id as customer_id, order_date, status from source) select * from renamed
=> order_id bigint, customer_id bigint, order_date date, status text

with source as (select * from raw.orders), renamed as (select id as order_id from source) select id from renamed
=! undefined_column id

with orders as (select * from stg_orders), payments as (select * from stg_payments), order_payments as (select order_id, sum(case when method = 'card' then amount end) as card_amount, sum(amount) as total_amount from payments group by order_id), final as (select orders.order_id, orders.user_id as customer_id, orders.order_date, order_payments.card_amount, order_payments.total_amount as amount from orders left join order_payments on orders.order_id = order_payments.order_id) select * from final
=> order_id bigint, customer_id bigint, order_date date, card_amount numeric, amount numeric

with orders as (select * from stg_orders), payments as (select * from stg_payments) select orders.*, payments.amount from orders left join payments using (order_id)
=> order_id bigint, user_id bigint, order_date date, order_status text, amount numeric

with customers as (select * from stg_users), customer_orders as (select user_id, min(order_date) as first_order, max(order_date) as most_recent_order, count(order_id) as number_of_orders from stg_orders group by 1), final as (select customers.user_id as customer_id, customers.name, customer_orders.first_order, coalesce(customer_orders.number_of_orders, 0) as number_of_orders from customers left join customer_orders using (user_id)) select * from final where number_of_orders > 0
=> customer_id bigint, name text, first_order date, number_of_orders bigint not null

with a as (select 1 as x) select x from a where x in (with b as (select 2 as y) select y from b)
=> x integer not null

with a as (select 1 as x) select x from a where x in (with b as (select 2 as y) select x from b)
=> x integer not null

with recursive t as (select 1 as n union all select n + 1 from t where n < 3) select * from t
=> n integer not null

with recursive t(n, m) as (select 1, 2 union all select n + 1, m from t where n < 3) select n, m from t
=> n integer not null, m integer

with recursive t(n) as (select 1 union select t.n + 1 from t) select t.n from t
=> n integer

with recursive t(n) as (select 1 union all select nope + 1 from t) select n from t
=! undefined_column nope

with recursive t(n) as (select 1 union all select n + 1 from tt) select n from t
=! undefined_table tt

with recursive t as (select 1 as n) select n from t
=> n integer not null

with recursive t(n) as ((select 1) union all (select n + 1 from t)) select n from t
=> n integer

with recursive t(n) as (select 1 intersect select n + 1 from t) select n from t
=! invalid_recursion t

with recursive t(n) as (select 1 except select n + 1 from t) select n from t
=! invalid_recursion t

with recursive t(n) as (select 1 union all select n from (select n from t) s) select n from t
=> n integer

with recursive t(n) as (select 1 union all select x.order_id::int from t left join stg_orders x on t.n = x.order_id) select n from t
=> n integer

with recursive t(n) as (select 1 union all (select n from t except select 2)) select n from t
=> n integer

with recursive t(n) as (select 1 union all (select n from t union all select 2)) select n from t
=> n integer

with recursive t(n) as (select 1 union all select 2 union all select n + 1 from t) select n from t
=> n integer

with recursive t(n) as (select 1 union all (select 2 union all select n + 1 from t)) select n from t
=> n integer

with recursive b as (select x from a), a as (select 1 as x union all select x + 1 from a) select x from b
=> x integer

with recursive t(n) as (select 1 union all (with s as (select n from t) select n + 1 from s)) select n from t
=> n integer

with recursive t(n) as (select 1 union all select n + 1 from t), u as (select n from t) select n from u
=> n integer

with recursive t(n) as (values (1) union all select n + 1 from t) select (select max(n) from t)
=> max integer

with recursive t(n) as (select 1 union all select n + 1 from t where exists (select 1 from stg_orders where order_id = n)) select n from t
=> n integer

with recursive t(n) as (select order_id, user_id from stg_orders union all select n, user_id from t) select * from t
=> n bigint, user_id bigint

with recursive t(n) as (select order_id, user_id from stg_orders union all select n from t) select * from t
=! syntax_error n

with recursive chain as (select user_id, referrer_id, array[user_id] as path from stg_users where referrer_id is null union all select u.user_id, u.referrer_id, c.path || u.user_id from stg_users u join chain c on u.referrer_id = c.user_id where not u.user_id = any (c.path)) select * from chain
=> user_id bigint, referrer_id bigint, path bigint[]

with recursive chain as (select user_id, referrer_id from stg_users union all select u.user_id, u.referrer_id from stg_users u join chain c on u.referrer_id = c.user_idd) select * from chain
=! undefined_column c.user_idd

with recursive t(n) as (select 1 union all select n + 1 from t) search depth first by n set n select * from t
=! ambiguous_column n

with a as (select 1 as x) select x from a order by x
=> x integer not null

with a as (select 1 as x) select x as y from a order by x
=> y integer not null

with a as (select 1 as x) select x as y from a group by y
=> y integer not null

with a as (select 1 as x) values (1)
=> column1 integer not null

with a as (select 1 as x) values ((select x from a))
=> column1 integer not null

with stg_orders as (select 1 as mine) select mine, main.stg_orders.order_id from stg_orders, main.stg_orders
=! duplicate_alias

with stg_orders as (select order_id from main.stg_orders) select stg_orders.order_id from stg_orders
=> order_id bigint

with a as (select * from stg_orders), a2 as (select * from a where order_status = 'x'), a3 as (select a.order_id, a2.order_date from a left join a2 on a.order_id = a2.order_id) select order_id, order_date from a3
=> order_id bigint, order_date date

with days as (select generate_series('2020-01-01'::date, '2020-12-31'::date, '1 day')::date as day) select day from days
=> day date

with days as (select d::date as day from generate_series('2020-01-01'::date, '2020-12-31'::date, interval '1 day') as d) select day, count(o.order_id) as orders from days left join stg_orders o on o.order_date = days.day group by day order by day
=> day date, orders bigint not null

with a as (select 1 as x) , b as (select x from a) , c as (select x from b) select c.x from c where c.x = (select max(b.x) from b) and exists (select * from a where a.x = c.x)
=> x integer not null

with t as (select order_id from stg_orders) select order_id from t union select t.order_id from t join stg_payments p on p.order_id = t.order_id
=> order_id bigint

with t as (select order_id from stg_orders) select * from t t1 join t t2 on t1.order_id = t2.order_id
=! duplicate_column

with t as (select order_id from stg_orders) select t1.* from t t1 join t t2 on t1.order_id = t2.order_id
=> order_id bigint not null

with t as (select order_id from stg_orders) select t.* from t t1 join t t2 on t1.order_id = t2.order_id
=! undefined_table t.*

with recursive steps(n) as (select 1 union all select n + 1 from steps where n < 9 for update) select n from steps
=! feature_not_supported

with recursive steps(n) as (select 1 union all (select n + 1 from steps where n < 9 for update)) select n from steps
=! feature_not_supported

with recursive a as (select 1 as b union all select * from a) cycle b set c using p select b, c from a
=> b integer, c boolean not null

with recursive s(id, name) as (select id, name from customers union all select c.id, c.name from customers c, s where c.id = s.id) search depth first by nope set seq select id from s
=! syntax_error search

with recursive s(id, name) as (select id, name from customers union all select c.id, c.name from customers c, s where c.id = s.id) search depth first by id, id set seq select id from s
=! duplicate_column search

with recursive s(id, name) as (select id, name from customers union all select c.id, c.name from customers c, s where c.id = s.id) search depth first by id set name select id from s
=! syntax_error search

with recursive s(id, name) as (select id, name from customers union all select c.id, c.name from customers c, s where c.id = s.id) cycle id set name using p select id from s
=! syntax_error cycle

with recursive s(id, name) as (select id, name from customers union all select c.id, c.name from customers c, s where c.id = s.id) cycle id set m using name select id from s
=! syntax_error cycle

with recursive s(id, name) as (select id, name from customers union all select c.id, c.name from customers c, s where c.id = s.id) cycle id set m using m select id from s
=! syntax_error cycle

with recursive s(id, name) as (select id, name from customers union all select c.id, c.name from customers c, s where c.id = s.id) search breadth first by id set m cycle id set m using p select id from s
=! syntax_error search

with recursive s(id, name) as (select id, name from customers union all select c.id, c.name from customers c, s where c.id = s.id) search breadth first by id set p cycle id set m using p select id from s
=! syntax_error search

with recursive s(id, name) as (select id, name from customers) search breadth first by id set m select id from s
=! syntax_error s

with recursive s(id, name) as (select id, name from customers union all select id, name from customers union all select c.id, c.name from customers c, s where c.id = s.id) cycle id set m using p select id from s
=! feature_not_supported

with recursive s(id, name) as (select id, name from customers union all (select id, name from customers union all select c.id, c.name from customers c, s where c.id = s.id)) cycle id set m using p select id from s
=! syntax_error

with recursive s(id, name) as (select id, name from customers union all select c.id, c.name from customers c, s where c.id = s.id) cycle id set m to point '(1,1)' default point '(0,0)' using p select id from s
=! undefined_function

with recursive a as (select 1 as b union all select * from a where b < 3) cycle b set c using p select * from a
=! invalid_table_definition

with recursive a as (select 1 as b union all select * from a where b < 3) search depth first by b set s select * from a
=! invalid_table_definition

with recursive a as (select 1 as b union all select * from a where b < 3) search depth first by b set s cycle b set c using p select * from a
=! invalid_table_definition

with recursive a as (select 1 as b union all select a.* from a where b < 3) cycle b set c using p select * from (select * from a) x
=> b integer not null

with recursive a as (select 1 as b union all select b + 1 from a where b < 3) cycle b set c using p select x.c from (select * from a) x
=! undefined_column x.c

with recursive a as (select 1 as b union all select b + 1 from a where b < 3) cycle b set c using p select * from (select a.*, c from a) x
=> b integer not null, c boolean not null

with recursive a as (select 1 as b union all select * from a where b < 3) cycle b set c using p select * from a union all select 1
=> b integer not null

with recursive a as (select 1 as b union all select * from a where b < 3) cycle b set c using p select * from a union all select 1, true, null
=! syntax_error 1

with recursive a as (select 1 as b union all select * from a where b < 3) cycle b set c using p select b, (select c from a limit 1) as c from a
=> b integer not null, c boolean

with recursive a as (select 1 as b union all select * from a where b < 3) cycle b set c using p select (select row_to_json(a) from a limit 1) as r
=> r json

with recursive a as (select 1 as b union all select b + 1 from a where b < 3) cycle b set c using p select * from (select a.*, o.order_id from a join stg_orders o on o.order_id = a.b) x
=> b integer not null, order_id bigint not null

(with recursive a as (select 1 as b union all select * from a where b < 3) cycle b set c using p select * from a)
=! invalid_table_definition

with recursive a as (select 1 as b union all select * from a where b < 3) cycle b set c using p, d as (select * from a) select * from d
=> b integer not null

with recursive a as (select 1 as b union all select * from a where b < 3) cycle b set c using p (select * from a)
=! invalid_table_definition

with recursive a as (select 1 as b union all select a.* from a where b < 3 and not c) cycle b set c using p select b, c from a
=> b integer not null, c boolean not null

with a as (select 1 as b) select * from (with recursive a as (select 2 as z union all select * from a) cycle z set c using p select * from a) x
=! invalid_table_definition
