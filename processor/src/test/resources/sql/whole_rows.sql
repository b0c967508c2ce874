select id from sales s for update of nope
=! undefined_table nope

select id from sales s for update of s
=> id bigint not null

select id from sales s group by id for share
=! feature_not_supported

select id from sales union select 1 for no key update
=! feature_not_supported

values (1) for update
=! feature_not_supported

with w as (select 1) select 1 as a from w for update of w
=! feature_not_supported w

select 1 as a from (sales o join sale_lines p on true) as j for update of j
=! feature_not_supported j

select 1 as a from generate_series(1,2) g for update of g
=! feature_not_supported g

select 1 as a from sales for update of main.sales
=! syntax_error main.sales

select (select id from sales limit 1 for update) x
=> x bigint

(select id from sales) for update of sales
=> id bigint not null

select id from sales order by id using <
=> id bigint not null

select id from sales order by id using =
=! wrong_object_type =

select id from sales order by status using ~<~
=> id bigint not null

select sum(total order by 'x' using <) from sales
=> sum numeric

select count(*) from sales group by count(*)
=! grouping_error count

select count(*) from sales group by 1
=! grouping_error count

select count(*) as c from sales group by c
=! grouping_error count

select case when active then null::name::label end from customers
=> case character varying

select case when active then null::label else null::label end from customers
=> case label

select case when active then null::numeric(10,2) end from customers
=> case numeric

select tags < all(null) from sales
=! undefined_object <

select (select) + 1
=! syntax_error (select

(select) + 1
=! syntax_error +

select 1 as a from (select) q
=> a integer not null

select 1 as a from (select from sales) q
=> a integer not null

select q from (select from sales) q
=! invalid_table_definition

select exists (select) a
=> a boolean not null

select $1
=! undefined_parameter $1

select (o).id from raw.orders o
=> id bigint

select (null::raw.orders).id
=> id bigint

select count(o), count(distinct o) from raw.orders o
=! duplicate_column

select row_to_json(o) as a, (o).status from raw.orders o, raw.events e
=> a json, status text

select o::text from stg_orders o(a, b)
=> o text

select (q.r).a from (select o r from stg_orders o(a,b)) q
=! undefined_column q.r

select (q.r).order_id from (select o r from stg_orders o(a,b)) q
=> order_id bigint

select (o).a, o.a from stg_orders o(a,b)
=! duplicate_column

select o from stg_orders o group by o
=> o stg_orders

select (o).order_id from stg_orders o group by o
=! grouping_error o

select o from stg_orders o group by o.order_id, o.user_id, o.order_date, o.order_status
=! grouping_error o

select s from sales s group by s.id
=! grouping_error s

select max(c.id), c from customers c group by c
=> max bigint not null, c customers

select distinct c from customers c
=> c customers

select distinct s from sales s
=> s sales

select t from times t order by t
=> t time without time zone

select d from documents d order by d
=! undefined_function d

select distinct d from documents d
=! undefined_function d

select d from documents d union select d from documents d
=! undefined_function d

select (row(1,'x',null,null,null,null,null,null)::customers).name
=> name text not null

select row(1,2,3,4)::stg_orders
=! cannot_coerce ::stg_orders

select row(1,2,'2020-01-01','x')::stg_orders
=> row stg_orders not null

select q::stg_orders from (select 1 a, 2 b, null::date c, 'x' d) q
=> q stg_orders

select q::stg_orders from (select 1 a, 2 b, null::date c) q
=! cannot_coerce ::stg_orders

select coalesce(o, null) from stg_orders o
=> coalesce stg_orders

select array[o,o] from stg_orders o
=> array stg_orders[] not null

select o = o, o < o, o is distinct from o from stg_orders o
=! duplicate_column

select o = row(1,2,null,null) from stg_orders o
=> ?column? boolean

select o in (select q from stg_orders q) from stg_orders o
=> ?column? boolean

select stg_orders.* from stg_orders
=> order_id bigint, user_id bigint, order_date date, order_status text

select o[1] from stg_orders o
=! datatype_mismatch o[1]

select o || 'x' from stg_orders o
=> ?column? text

select '(1,2,,x)'::stg_orders
=> stg_orders stg_orders not null

select '(1,2,x,x)'::stg_orders
=! invalid_datetime_format '

select null::stg_orders[], '{}'::stg_orders[]
=! duplicate_column

select unnest(array[o]) from stg_orders o
=> unnest stg_orders

select (unnest(array[o])).* from stg_orders o
=> order_id bigint, user_id bigint, order_date date, order_status text

select u.* from stg_orders o, unnest(array[o]) u
=> order_id bigint, user_id bigint, order_date date, order_status text

select u from stg_orders o, unnest(array[o]) u
=> u stg_orders

select u.order_id from stg_orders o, unnest(array[o]) with ordinality u
=> order_id bigint

select o::record from stg_orders o
=> o stg_orders

select jsonb_populate_record(o, '{}') from stg_orders o
=> jsonb_populate_record stg_orders

select to_jsonb(o) from stg_orders o
=> to_jsonb jsonb

select o.nope from stg_orders o
=! undefined_column o.nope

select (o).nope from stg_orders o
=! undefined_column o

select (select o from stg_orders o limit 1).order_id
=> order_id bigint

select ((select o from stg_orders o limit 1)).order_id
=> order_id bigint

select main.abs(1)
=! undefined_function main.abs

select pg_catalog.abs(1), pg_catalog.nope(1)
=! undefined_function pg_catalog.nope

select null::main.sales
=> sales sales

select null::main.nope
=! undefined_object main.nope

select null::pg_catalog.int4
=> int4 integer

select null::main.int4
=! undefined_object main.int4

select null::nope
=! undefined_object nope

select null::sales(3)
=! syntax_error sales

select null::raw.nope
=! undefined_object raw.nope

select * from jsonb_to_record('{}') as x(a sales, b mood)
=> a sales, b mood

select x.a from jsonb_to_record('{}') as x(a sales, b mood)
=> a sales

select (x.a).id from jsonb_to_record('{}') as x(a sales, b mood)
=> id bigint

select row(1, 2)::rising as r, (row(1, 2)::rising).low as l, jsonb_populate_record(row(1, 2)::rising, '{"low": 0}') as p
=> r rising not null, l integer not null, p rising

select row(1, 2, 3)::rising as r
=! cannot_coerce ::rising

select row('a', 'b') ~<=~ row('b', 'c') as o, row(name, email) ~>~ ('a', 'b') as p from customers
=> o boolean, p boolean

select row(1, 'a') ~<=~ row(2, 'b') as o
=! undefined_function ~<=~

select (row(u.*)).f2, (row(u.*, 1)).f5 as g, (row(1, u.*)).f2 as h from stg_users u
=> f2 text, g integer not null, h bigint

select v.* from stg_users u, lateral (values (u.*, 1)) v
=> column1 bigint, column2 text, column3 text, column4 bigint, column5 integer not null

select v.* from customers c, lateral (values (c.*), (1)) v
=! syntax_error 1

select row(u.*) = row(u.*) as a, (u.*, 1) = (u.*, 2) as b, row(c.*) = (1, 'x') as c from stg_users u, (select 1 as x, 'y' as y) c
=> a boolean, b boolean, c boolean not null

select (u.*, 1) = row(u.*) from stg_users u
=! syntax_error =

select (u.*, 1) in (select user_id, name, email, referrer_id, 1 from stg_users) as a from stg_users u
=> a boolean

select row(x.*) from (select 1 as x) u
=! undefined_table x.*

select (row((1).*)).f1
=! wrong_object_type

select (row((row(1, 'a'::text)).*)).f2
=> f2 text not null

select to_json(row(u.*)) from stg_users u group by u.user_id, u.name, u.email, u.referrer_id
=> to_json json not null

select to_json(row(u.*)) from stg_users u group by u.user_id
=! grouping_error u.*

select row_to_json(s.*) from generate_series(11, 14) with ordinality s
=> row_to_json json

select row_to_json(s.*), row_to_json(s.*)->>'b' as b from (select 1 as s, 2 as b) s
=> row_to_json json, b text

select row_to_json(s) from (select 1 as s, 2 as b) s
=! undefined_function row_to_json

select s.*::text as a from (select 1 as s, 2 as b) s
=> a text

select count(s.*) as n from (select 1 as s, 2 as b) s group by s.*
=> n bigint not null

select s.b from (select 1 as s, 2 as b) s group by s.s, s.b order by s.*
=! grouping_error s.*

select main.customers.* is null as a from main.customers
=> a boolean not null

select s.b from (select 1 as s, 2 as b) s union select 3 order by s.*
=! undefined_table s.*

select b as s from (select 1 as s, 2 as b) s order by s.*
=> s integer not null

select b as s from (select 1 as a, 2 as b) s group by s.*
=! grouping_error b

select x.* is null as a from (select 1 as s) s
=! undefined_table x.*
