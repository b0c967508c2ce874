select 1 as a union select 2
=> a integer not null

select 1 as a union select 2.5
=> a numeric not null

select 1 as a union all select 3000000000
=> a bigint not null

select i2 as a from numbers union select i8 from numbers
=> a bigint

select i4 as a from numbers union select f4 from numbers
=> a real

select n102 as a from numbers union select f8 from numbers
=> a double precision

select f4 as a from numbers union select n from numbers
=> a real

select 'x' as a union select t from texts
=> a text

select t as a from texts union select v from texts
=> a text

select v as a from texts union select t from texts
=> a character varying

select v20 as a from texts union select v from texts
=> a character varying

select c5 as a from texts union select v20 from texts
=> a bpchar

select nm as a from texts union select t from texts
=> a name

select d as a from times union select ts from times
=> a timestamp without time zone

select d as a from times union select tstz from times
=> a timestamp with time zone

select ts as a from times union select tstz from times
=> a timestamp with time zone

select t as a from times union select tz from times
=> a time with time zone

select t as a from times union select iv from times
=! datatype_mismatch iv

select null as a union select d from times
=> a date

select '2024-01-01' as a union select d from times
=> a date

select d as a from times union select '2024-01-01'
=> a date

select d as a from times union select null
=> a date

select 1 as a, 'x' as b union select 2, 'y'
=> a integer not null, b text not null

select 1 as a, null as b union select null, 'y'
=> a integer, b text

select 1 as a intersect select 1
=> a integer not null

select 1 as a except select 2
=> a integer not null

select 1 as a except all select 2.0
=> a numeric not null

select 1 as a union select 2 intersect select 3.5
=> a numeric not null

(select 1 as a union select 2) intersect select 3.5
=> a numeric not null

select 1 as a union (select 2 union select 3.5)
=> a numeric not null

select 1 as a union all select 2 union all select 3.5
=> a numeric not null

select 1::smallint as a union all select 2::bigint union all select 1.5::real
=> a real not null

select id as a from sales union select id from customers order by a
=> a bigint not null

select id as a, status as b from sales union all select id, name from customers order by 2, 1 limit 5
=> a bigint not null, b character varying

select id as a from sales union select id from customers order by 1 desc
=> a bigint not null

(select id as a from sales order by total limit 1) union all (select id from customers limit 1)
=> a bigint not null

select tags as a from sales union select '{}'
=> a text[]

select tags as a from sales union select array['x']
=> a text[]

select ia as a from arrays union select la from arrays
=> a bigint[]

select meta as a from sales union select '{}'
=> a jsonb

select meta as a from sales union select jb from documents
=> a jsonb

select feel as a from things union select 'ok'
=> a mood

select pos as a from things union select 1
=> a integer

select pos as a from things union select pos from things
=> a positive

select label as a from things union select 'x'
=> a character varying

select label as a from things union select v20 from texts
=> a character varying

select ip as a from things union select net from things
=> a inet

select bt as a from things union select vb from things
=> a "bit"

select true as a union select b from numbers
=> a boolean

select total as a from sales union select balance from customers
=> a numeric(12,2)

select total as a from sales union all select total from sales
=> a numeric(12,2) not null

select total as a from sales union all select discount from sales
=> a numeric

select o as a from numbers union select i4 from numbers
=> a oid

select x from (select 1 as x union select 2.5) t
=> x numeric not null

select x + 1 as y from (select 1 as x union select null) t
=> y integer

with t as (select 1 as x union all select 2.5) select x from t
=> x numeric not null

with t(a, b) as (select 1, 'x' union all select 2, null) select a, b || 'y' as c from t
=> a integer not null, c text

select * from (values (1, 'a'), (2, 'b')) t
=> column1 integer not null, column2 text not null

select * from (values (1, 'a'), (2.5, null)) t(x, y)
=> x numeric not null, y text

select x from (values (1), (2.5), (3::float8)) t(x)
=> x double precision not null

select x from (values ('a'), ('b')) t(x)
=> x text not null

select x from (values (null), ('b')) t(x)
=> x text

select x from (values (null), (1)) t(x)
=> x integer

select x from (values ('1'), (1)) t(x)
=> x integer not null

select x from (values (current_date), ('2024-01-01')) t(x)
=> x date not null

select x from (values (1::numeric(5,2)), (2::numeric(5,2))) t(x)
=> x numeric(5,2) not null

select x from (values (1::numeric(5,2)), (2)) t(x)
=> x numeric not null

select x from (values ('a'::varchar(5)), ('b'::varchar(5))) t(x)
=> x character varying(5) not null

select x from (values (array[1]), ('{}')) t(x)
=> x integer[] not null

values (1, 'x'), (2, 'y')
=> column1 integer not null, column2 text not null

values (1), (2.5) order by 1
=> column1 numeric not null

values (1), (2.5) order by column1 limit 1
=> column1 numeric not null

values (1, 2), (3, 4) union all select 5, 6
=> column1 integer not null, column2 integer not null

values (1) union values ('2')
=! datatype_mismatch

values ((select 1)), (2)
=> column1 integer not null

values (now(), current_date)
=> column1 timestamp with time zone not null, column2 date not null

select column1, column2 from (values (1, 2)) t
=> column1 integer not null, column2 integer not null

select distinct 1 as a union all select 2
=> a integer not null

select count(*) as n from sales union all select 1
=> n bigint not null

select sum(id) as n from sales union all select sum(id) from customers
=> n numeric

select row(1, 2)::text as a union select 'x'
=> a text not null

select array_agg(id) as a from sales union select '{1}'
=> a bigint[]

select 'a'::text collate "C" as a union select 'b'
=> a text not null

select 1 as a union select 'x'::text
=! datatype_mismatch 'x'::text

select 1 as a union select true
=! datatype_mismatch true

select 1 as a union select now()
=! datatype_mismatch now

select d as a from times union select 1
=! datatype_mismatch 1

select d as a from times union select t from times
=! cannot_coerce t

select t as a from texts union select id from texts
=! datatype_mismatch id

select id as a, t as b from texts union select t, id from texts
=! datatype_mismatch t

select 1 as a, 2 as b union select 1
=! syntax_error 1

select 1 as a union select 1, 2
=! syntax_error 1

select * from sales union select * from customers
=! datatype_mismatch *

select 1 as a except select true
=! datatype_mismatch true

select meta as a from sales union select 1
=! datatype_mismatch 1

select j as a from documents union select j from documents
=! undefined_function j

select j as a from documents intersect select '{}'
=! undefined_function j

select j as a from documents union all select j from documents
=> a json

select x as a from texts union select x from texts
=! undefined_function x

select pt as a from things union select pt from things
=! undefined_function pt

select pt as a from things union all select pt from things
=> a point

select feel as a from things union select tn from texts
=! datatype_mismatch tn

select tags as a from sales union select ia from arrays
=! cannot_coerce ia

select m as a from numbers union select 1
=! cannot_coerce 1

select by as a from texts union select t from texts
=! datatype_mismatch t

select b as a from numbers union select 1
=! datatype_mismatch 1

select id as a from sales union select id from customers order by total
=! undefined_column total

select id as a from sales union select id from customers order by a + 1
=! feature_not_supported a

select id as a from sales union select id from customers order by lower(a)
=! undefined_function lower

select id as a from sales union select id from customers order by 2
=! invalid_column_reference 2

select id as a from sales union select id from customers order by nope
=! undefined_column nope

select id as a from sales union select id from customers order by id
=! undefined_column id

select id as a from sales order by id union select id from customers
=! syntax_error union

select id as a from sales limit 1 union select id from customers
=! syntax_error union

values (1, 2), (3)
=! syntax_error 3

values (1), (true)
=! datatype_mismatch true

values (1), (now())
=! datatype_mismatch now

values (sum(1))
=! grouping_error sum

values (row_number() over ())
=! windowing_error row_number

values (nope)
=! undefined_column nope

select x + 1 from (values ('1'), ('2')) t(x)
=! undefined_function +

select (values (1, 2)) as a
=! syntax_error (values

select a from (values (1)) t(x)
=! undefined_column a

select x, y from (values (1)) t(x, y)
=! invalid_column_reference

select null as a union select null union select 1
=! datatype_mismatch 1

select j as a from documents except select '{}'
=! undefined_function j

select 1 as a union all (values (2), (3))
=> a integer not null

(values (1) order by 1) union all select 2
=> column1 integer not null

table customers
=> id bigint not null, name text not null, email text, country character(2), referrer_id bigint, created_at timestamp with time zone not null, balance numeric(12,2), active boolean not null

table customers union all select * from customers
=> id bigint not null, name text not null, email text, country character(2), referrer_id bigint, created_at timestamp with time zone not null, balance numeric(12,2), active boolean not null

select id from customers union table positives
=! undefined_table positives

select 1 as a union select 'x'
=! invalid_text_representation 'x'

select 'x' as a union select 1
=! invalid_text_representation 'x'

select d as a from times union select 'x'
=! invalid_datetime_format 'x'

select 1 as a union select 2 union select 'x'
=! invalid_text_representation 'x'

select 1 as a union (select 2 union select 'x')
=! invalid_text_representation 'x'

select 1 as a intersect select 'x'
=! invalid_text_representation 'x'

select meta as a from sales union select 'x'
=! invalid_text_representation 'x'

select feel as a from things union select 'angry'
=! invalid_text_representation 'angry'

select tags as a from sales union select 'x'
=! invalid_text_representation 'x'

select u as a from things union select 'x'
=! invalid_text_representation 'x'

values (1), ('x')
=! invalid_text_representation 'x'

values ('x'), (1)
=! invalid_text_representation 'x'

select x from (values (1), ('a')) t(x)
=! invalid_text_representation 'a'

select s as a from sales s union all select s from sales s
=> a sales
