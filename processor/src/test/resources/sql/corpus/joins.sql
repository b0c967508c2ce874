select id, c.name, s.total from sales s join customers c using (id)
=> id bigint not null, name text not null, total numeric(12,2) not null

select id from sales s left join customers c using (id)
=> id bigint not null

select id from sales s full join numbers n using (id)
=> id bigint not null

select * from numbers n join times t using (id)
=> id integer not null, i2 smallint, i4 integer, i8 bigint, i8n bigint not null, n numeric, n102 numeric(10,2), n5n numeric(5,0) not null, f4 real, f8 double precision, f8n double precision not null, b boolean, bn boolean not null, m money, o oid, d date, dn date not null, t time without time zone, t3 time(3) without time zone, tz time with time zone, ts timestamp without time zone, ts3 timestamp(3) without time zone, tsn timestamp without time zone not null, tstz timestamp with time zone, tstz0 timestamp(0) with time zone, tstzn timestamp with time zone not null, iv interval, ivn interval not null, ivm interval year to month, iv3 interval second(3)

select id from numbers full join texts using (id)
=> id bigint not null

select id + 1 as x from numbers full join texts using (id)
=> x bigint not null

select n.id, t.id as tid from numbers n full join texts t using (id)
=> id integer, tid bigint

select * from (select 1::int2 as a) x join (select 1::int8 as a) y using (a)
=> a bigint not null

select a from (select 1::int2 as a) x full join (select 1.5 as a) y using (a)
=> a numeric not null

select a from (select v20 as a from texts) x join (select t as a from texts) y using (a)
=> a character varying not null

select a from (select 'x' as a) x join (select 'y'::varchar(3) as a) y using (a)
=> a text not null

select a from (select null as a) x join (select 'y' as a) y using (a)
=> a text not null

select * from sales natural join (select 1 as id, 2 as z) t
=> id bigint not null, customer_id bigint not null, placed_on date not null, status character varying(20), total numeric(12,2) not null, discount numeric(5,2), tags text[], meta jsonb, z integer not null

select * from sales natural left join (select 1::bigint as id) t
=> id bigint not null, customer_id bigint not null, placed_on date not null, status character varying(20), total numeric(12,2) not null, discount numeric(5,2), tags text[], meta jsonb

select * from customers c natural join (select 1 as q) t
=> id bigint not null, name text not null, email text, country character(2), referrer_id bigint, created_at timestamp with time zone not null, balance numeric(12,2), active boolean not null, q integer not null

select s.id, l.line_no from sales s join sale_lines l on l.sale_id = s.id
=> id bigint not null, line_no integer not null

select s.id, l.line_no from sales s left join sale_lines l on l.sale_id = s.id
=> id bigint not null, line_no integer

select s.id, l.line_no from sales s right join sale_lines l on l.sale_id = s.id
=> id bigint, line_no integer not null

select s.id, l.line_no from sales s full join sale_lines l on l.sale_id = s.id
=> id bigint, line_no integer

select s.id, c.id as cid from sales s cross join customers c
=> id bigint not null, cid bigint not null

select c.name, c.id, s.id as sid from customers c left join sales s on s.customer_id = c.id and s.total > 100
=> name text not null, id bigint not null, sid bigint

select c.name, s.id from customers c left join sales s on s.customer_id = c.id where s.id is not null
=> name text not null, id bigint not null

select c.name, s.id from customers c left join sales s on s.customer_id = c.id where s.total > 1
=> name text not null, id bigint not null

select c.name, s.id from customers c left join sales s on s.customer_id = c.id where coalesce(s.total, 0) > 1
=> name text not null, id bigint

select c.name, s.id from customers c left join sales s on s.customer_id = c.id where s.id is null
=> name text not null, id bigint

select c.name, s.id, l.quantity from customers c left join (sales s join sale_lines l on l.sale_id = s.id) on s.customer_id = c.id
=> name text not null, id bigint, quantity integer

select c.name, s.id, l.quantity from customers c left join sales s on s.customer_id = c.id left join sale_lines l on l.sale_id = s.id
=> name text not null, id bigint, quantity integer

select c.name, s.id, l.quantity from customers c left join sales s on s.customer_id = c.id join sale_lines l on l.sale_id = s.id
=> name text not null, id bigint not null, quantity integer not null

select c.name, r.name as referrer from customers c left join customers r on r.id = c.referrer_id
=> name text not null, referrer text

select c.email from customers c where c.email is not null
=> email text not null

select c.email from customers c where c.email = 'x'
=> email text not null

select c.email from customers c where c.email like '%@%'
=> email text not null

select c.email from customers c where c.email <> '' and c.referrer_id > 3
=> email text not null

select c.email, c.referrer_id from customers c where c.email <> '' or c.referrer_id > 3
=> email text, referrer_id bigint

select c.email from customers c where not c.email is null
=> email text not null

select c.email from customers c where not (c.email = 'x')
=> email text not null

select c.email from customers c where c.email in ('a', 'b')
=> email text not null

select c.email from customers c where c.email not in ('a', 'b')
=> email text not null

select c.email from customers c where c.email in (select title from documents)
=> email text not null

select c.email from customers c where c.email is not distinct from 'x'
=> email text

select c.email from customers c where c.email is distinct from 'x'
=> email text

select c.email from customers c where c.email between 'a' and 'b'
=> email text not null

select c.email from customers c where lower(c.email) = 'x'
=> email text not null

select c.email from customers c where coalesce(c.email, 'x') = 'y'
=> email text

select c.referrer_id from customers c where c.referrer_id + 1 > 2
=> referrer_id bigint not null

select c.referrer_id from customers c where (c.referrer_id, c.id) = (1, 2)
=> referrer_id bigint not null

select c.referrer_id from customers c where c.referrer_id = any (array[1, 2])
=> referrer_id bigint not null

select c.referrer_id, s.discount from customers c join sales s on s.customer_id = c.referrer_id and s.discount > 1
=> referrer_id bigint not null, discount numeric(5,2) not null

select c.referrer_id, s.id from customers c left join sales s on s.customer_id = c.referrer_id
=> referrer_id bigint, id bigint

select c.referrer_id from customers c where exists (select 1 from sales s where s.id = c.referrer_id)
=> referrer_id bigint

select c.referrer_id from customers c where case when c.referrer_id > 1 then true else false end
=> referrer_id bigint

select c.referrer_id from customers c where c.referrer_id > 1 is true
=> referrer_id bigint not null

select c.balance from customers c where (c.balance > 1) is not null
=> balance numeric(12,2) not null

select c.balance from customers c where (c.balance > 1) is not false
=> balance numeric(12,2)

select c.active, c.balance from customers c where c.active and c.balance > 0
=> active boolean not null, balance numeric(12,2) not null

select t.e from (select email as e from customers where email is not null) t
=> e text not null

with t as (select email as e from customers where email > '') select e, e || 'x' as f from t
=> e text not null, f text not null

select t.e from (select email as e from customers) t where t.e is not null
=> e text not null

select max(t.e) as m from (select email as e from customers) t
=> m text

select count(*) as n, max(name) as m from customers
=> n bigint not null, m text

select country, count(*) as n, max(name) as m, min(email) as e, sum(balance) as b from customers group by country
=> country character(2), n bigint not null, m text not null, e text, b numeric

select country, max(name) filter (where active) as m from customers group by country
=> country character(2), m text

select country, max(name) as m from customers group by rollup (country)
=> country character(2), m text

select id, max(name) as m from customers group by grouping sets ((id), ())
=> id bigint, m text

select id, max(name) as m from customers group by grouping sets ((id), (country))
=> id bigint, m text

select id, count(*) as n from customers group by cube (id)
=> id bigint, n bigint not null

select stddev(balance) as s, avg(id) as a, sum(id) as t from customers group by country
=> s numeric, a numeric not null, t numeric not null

select array_agg(id) as a, string_agg(name, ',') as s, json_agg(id) as j, bool_and(active) as b from customers group by country
=> a bigint[] not null, s text not null, j json not null, b boolean not null

select coalesce(email, name) as x from customers
=> x text not null

select coalesce(email, country) as x from customers
=> x text

select coalesce(max(email), 'x') as x from customers
=> x text not null

select nullif(name, 'x') as x from customers
=> x text

select greatest(email, name) as x, least(balance, 1) as y from customers
=> x text not null, y numeric not null

select case when active then name else 'x' end as x from customers
=> x text not null

select case when active then name end as x from customers
=> x text

select case when email is not null then email else name end as x from customers
=> x text

select case when email is null then name else email end as x from customers
=> x text

select case when active then email else name end as x from customers
=> x text

select id + 1 as a, id * 2 as b, id || name as c, name || email as d, lower(name) as e, not active as f, id = 1 as g, id::text as h from customers
=> a bigint not null, b bigint not null, c text not null, d text, e text not null, f boolean not null, g boolean not null, h text not null

select length(name) as a, substr(name, 1) as b, concat(email) as c, concat_ws(',', email) as d, format('%s', email) as e, left(name, 1) as f from customers
=> a integer not null, b text not null, c text not null, d text, e text, f text not null

select id in (1, 2) as a, id in (1, null) as b, id between 1 and 2 as c, name like 'x' as d, id = any (array[1]) as e, name is null as f from customers
=> a boolean not null, b boolean, c boolean not null, d boolean not null, e boolean, f boolean not null

select extract(year from created_at) as a, date_trunc('day', created_at) as b, created_at::date as c, created_at + interval '1 day' as d, age(created_at) as e from customers
=> a numeric, b timestamp with time zone not null, c date not null, d timestamp with time zone not null, e interval not null

select array[email] as a, row(email)::text as b, (select email) as c, (select max(id) from customers) as d, exists (select 1) as e, array(select email from customers) as f from customers
=> a text[] not null, b text not null, c text, d bigint, e boolean not null, f text[] not null

select row_number() over () as a, rank() over (order by id) as b, lag(id) over (order by id) as c, sum(id) over () as d, count(*) over () as e, first_value(id) over () as f, ntile(2) over () as g from customers
=> a bigint not null, b bigint not null, c bigint, d numeric not null, e bigint not null, f bigint, g integer not null

select lag(id, 1, 0) over (order by id) as a, lead(name, 1, 'x') over (order by id) as b, sum(id) over (order by id rows between 1 following and 2 following) as c, last_value(id) over () as d from customers
=> a bigint, b text, c numeric, d bigint

select jbn -> 'a' as a, jbn ->> 'a' as b, jbn || jbn as c, jbn @> '{}' as d, jbn ? 'a' as e, jbn #> '{a}' as f, jsonb_typeof(jbn) as g, jbn['a'] as h from documents
=> a jsonb, b text, c jsonb not null, d boolean not null, e boolean not null, f jsonb, g text not null, h jsonb

select ian[1] as a, ian[1:2] as b, ian || 1 as c, cardinality(ian) as d, array_length(ian, 1) as e, unnest(ian) as f, array_to_string(ian, ',') as g from arrays
=> a integer, b integer[], c integer[] not null, d integer not null, e integer, f integer, g text not null

select u.x from arrays a, unnest(a.ian) as u(x)
=> x integer

select g from generate_series(1, 3) g
=> g integer

select g.x, g.ordinality from generate_series(1, 3) with ordinality as g(x)
=> x integer, ordinality bigint not null

select un as a, un::text as b, feeln as c, feeln::text as d, pos as e, bt from things
=> a uuid not null, b text not null, c mood not null, d text not null, e positive, bt bit(4)

select i8n + id as a, n5n / 2 as b, f8n * 2 as c, sqrt(f8n) as d, round(n5n) as e, -i8n as f, abs(id) as g, bn and true as h, power(n5n, 2) as i from numbers
=> a bigint not null, b numeric not null, c double precision not null, d double precision not null, e numeric not null, f bigint not null, g integer not null, h boolean not null, i numeric not null

select dn + 1 as a, dn - dn as b, tsn - ivn as c, tstzn at time zone 'UTC' as d, extract(epoch from ivn) as e, dn::text as f, to_char(tsn, 'YYYY') as g, extract(year from dn) as h, tsn::date as i from times
=> a date not null, b integer not null, c timestamp without time zone not null, d timestamp without time zone not null, e numeric, f text not null, g text, h numeric, i date not null

select 1 as a, 'x' as b, true as c, null as d, now() as e, current_date as f, array[1] as g, '{}'::jsonb as h, interval '1 day' as i, 1.5::numeric(5,2) as j
=> a integer not null, b text not null, c boolean not null, d text, e timestamp with time zone not null, f date not null, g integer[] not null, h jsonb not null, i interval not null, j numeric(5,2) not null

select id from customers union select referrer_id from customers
=> id bigint

select id from customers union select id from sales
=> id bigint not null

select id from customers intersect select referrer_id from customers
=> id bigint not null

select referrer_id from customers intersect select id from customers
=> referrer_id bigint not null

select id from customers except select referrer_id from customers
=> id bigint not null

select referrer_id from customers except select id from customers
=> referrer_id bigint

select x from (values (1), (null)) t(x)
=> x integer

select x, y from (values (1, 'a'), (2, 'b')) t(x, y)
=> x integer not null, y text not null

with recursive t as (select id, referrer_id from customers union all select c.id, c.referrer_id from customers c join t on t.referrer_id = c.id) select id, referrer_id from t
=> id bigint not null, referrer_id bigint

with recursive t(n) as (select 1 union all select n + 1 from t where n < 10) select n from t
=> n integer not null

with recursive t(n) as (select 1 union all select null from t) select n from t
=> n integer

with recursive t(n, p) as (select 1, '' union all select n + 1, p || 'x' from t where n < 5) select n, p from t
=> n integer not null, p text

with recursive t as (select 1::numeric as n union all select n * 2 from t where n < 100) select n from t
=> n numeric not null

with recursive t as (select id, array[id] as path from customers union all select c.id, t.path || c.id from customers c, t where c.referrer_id = t.id) select * from t
=> id bigint not null, path bigint[]

with recursive t as (select id, name::text as n from customers union all select c.id, t.n || '/' || c.name from customers c join t on c.referrer_id = t.id) select * from t
=> id bigint not null, n text

with recursive t as (select id, referrer_id, 1 as depth from customers union all select c.id, c.referrer_id, depth + 1 from customers c join t on c.referrer_id = t.id) search depth first by id set ord select id, depth from t order by ord
=> id bigint not null, depth integer

with recursive t as (select id, referrer_id from customers union all select c.id, c.referrer_id from customers c join t on c.referrer_id = t.id) cycle id set looped using path select id, looped from t
=> id bigint not null, looped boolean not null

with recursive t as (select id, referrer_id from customers union all select c.id, c.referrer_id from customers c join t on c.referrer_id = t.id) cycle id set looped to 'Y' default 'N' using path select id, looped from t
=> id bigint not null, looped text not null

with recursive t(n) as (select 1 union all select n + 1.5 from t) select n from t
=! datatype_mismatch 1

with recursive t(n) as (select 1 union all select n || 'x' from t) select n from t
=! datatype_mismatch n

with recursive t(n) as (select 'x'::varchar(3) union all select n || 'y' from t) select n from t
=! datatype_mismatch 'x'::varchar

with recursive t(n) as (select 'x'::varchar(3) union all select (n || 'y')::varchar(5) from t) select n from t
=! datatype_mismatch 'x'::varchar

with recursive t(n) as (select null union all select n + 1 from t) select n from t
=! undefined_function +

with recursive t(n) as (select 1 union all select n, 2 from t) select n from t
=! syntax_error n

with recursive t(n) as (select 1::numeric(5,2) union all select n * 2 from t) select n from t
=! datatype_mismatch 1::numeric

with recursive t(n) as (select 1 union all select sum(n) from t) select n from t
=! invalid_recursion sum

with recursive t(n) as (select 1 union all select count(*)::int from t) select n from t
=! invalid_recursion count

with recursive t(n) as (select 1 union all select n from t limit 1) select n from t
=! feature_not_supported 1

with recursive t(n) as (select 1 union all select n from t order by 1) select n from t
=! feature_not_supported 1

with recursive t(n) as (select 1 union all select c.id::int from customers c left join t on true) select n from t
=! invalid_recursion t

with recursive t(n) as (select 1 union all select n from t where n in (select n from t)) select n from t
=! invalid_recursion t

with recursive t(n) as (select 1 intersect select n from t) select n from t
=! invalid_recursion t

with recursive t(n) as (select n + 1 from t) select n from t
=! invalid_recursion t

with t as (select 1) select t.nope from t
=! undefined_column t.nope

with t(a, b) as (select 1) select a from t
=! invalid_column_reference t

with t as (select 1 as x, 2 as x) select x from t
=! ambiguous_column x

with t as (select 1 as x), t as (select 2 as x) select x from t
=! duplicate_alias t

select s.id, x.name from sales s, lateral (select c.name from customers c where c.id = s.customer_id limit 1) x
=> id bigint not null, name text not null

select s.id, x.n from sales s left join lateral (select count(*) as n from sale_lines l where l.sale_id = s.id) x on true
=> id bigint not null, n bigint

select s.id, x.* from sales s cross join lateral (values (s.total, 'a'), (s.discount, 'b')) x(v, k)
=> id bigint not null, v numeric, k text not null

select s.id, x.v from sales s cross join lateral (select s.total * 2 as v) x where x.v > 1
=> id bigint not null, v numeric not null

select s.id from sales s, (select s.total as v) x
=! undefined_table s.total

select s.id from (select s.total as v) x, sales s
=! undefined_table s.total

select s.id from sales s right join lateral (select s.total as v) x on true
=! invalid_column_reference s.total

select s.id from sales s full join lateral (select s.total as v) x on true
=! invalid_column_reference s.total

select id from sales s join customers c on c.id = s.customer_id
=! ambiguous_column id

select a from (select 1 as a) x join (select 'y'::text as a) y using (a)
=! undefined_function
=15! datatype_mismatch

select a from (select 1 as a) x join (select true as a) y using (a)
=! undefined_function
=15! datatype_mismatch

select a from (select current_date as a) x full join (select 5 as a) y using (a)
=! undefined_function
=15! datatype_mismatch

select id from sales join numbers using (nope)
=! undefined_column

select id from sales join sales using (id)
=! duplicate_alias

select * from numbers natural join texts natural join (select 'x'::text as id) t
=! undefined_function
=15! datatype_mismatch

select * from numbers n join texts t on n.id = t.t
=! undefined_function =

select * from numbers n join texts t on n.id || t.t
=! datatype_mismatch n.id

select * from documents d join documents e using (j)
=! undefined_function

select * from sales s join customers c on (s.id, c.id)
=! datatype_mismatch (s.id

select j from (select j from documents) a join (select j from documents) b using (j)
=! undefined_function

select * from (select pt from things) a full join (select pt from things) b using (pt)
=! undefined_function

select * from sales s join customers c on true limit 0
=! duplicate_column

select s.* from sales s join customers c on c.id = s.customer_id
=> id bigint not null, customer_id bigint not null, placed_on date not null, status character varying(20), total numeric(12,2) not null, discount numeric(5,2), tags text[], meta jsonb

select c.*, s.total from sales s join customers c on c.id = s.customer_id
=> id bigint not null, name text not null, email text, country character(2), referrer_id bigint, created_at timestamp with time zone not null, balance numeric(12,2), active boolean not null, total numeric(12,2) not null

select sales.*, name from sales, customers
=> id bigint not null, customer_id bigint not null, placed_on date not null, status character varying(20), total numeric(12,2) not null, discount numeric(5,2), tags text[], meta jsonb, name text not null

select s.id, s.customer_id from sales as s(id, customer_id)
=> id bigint not null, customer_id bigint not null

select s.a, s.b from sales as s(a, b)
=> a bigint not null, b bigint not null

select s.id from sales as s(a, b)
=! undefined_column s.id

select s.a from sales as s(a, b, c, d, e, f, g, h, i)
=! invalid_column_reference

with recursive t(n) as (select 1 union all select 'x' from t) select n from t
=! invalid_text_representation 'x'

select (s).id from sales s
=> id bigint not null
