select case when b then 1 end from numbers
=> case integer

select case when b then 1 else 2 end from numbers
=> case integer not null

select case when b then 1 else 2.5 end from numbers
=> case numeric not null

select case when b then i2 else i8 end from numbers
=> i8 bigint

select case when b then i4 else f4 end from numbers
=> f4 real

select case when b then i4 when bn then n else f8 end from numbers
=> f8 double precision

select case when b then 'x' else 'y' end from numbers
=> case text not null

select case when b then 'x' else null end from numbers
=> case text

select case when b then null else 1 end from numbers
=> case integer

select case when b then null end from numbers
=> case text

select case when b then null when bn then '1' else 2 end from numbers
=> case integer

select case when b then now() else current_date end from numbers
=> current_date timestamp with time zone not null

select case when b then '2024-01-01' else current_date end from numbers
=> current_date date not null

select case when b then '5' else i4 end from numbers
=> i4 integer

select case i4 when 1 then 'a' when 2 then 'b' else 'c' end from numbers
=> case text not null

select case i4 when i8 then 'a' when n then 'b' end from numbers
=> case text

select case i4 when '1' then 'a' end from numbers
=> case text

select case n102 when 1 then b end from numbers
=> case boolean

select case when i4 > 1 then i4 / 2 else n / 3 end from numbers
=> case numeric

select case when b and bn then array[1] else '{}' end from numbers
=> case integer[] not null

select case when b then row(1, 2) else row(3, 4) end is null from numbers
=> ?column? boolean not null

select case b when true then 1 end from numbers
=> case integer

select case when b is null then i4 end + 1 from numbers
=> ?column? integer

select (case when b then i2 end)::text from numbers
=> text text

select case when b then case when bn then 1 else 2.0 end else 3 end from numbers
=> case numeric not null

select case when exists (select 1) then 1 end from numbers
=> case integer

select case when i4 in (1, 2) then 'low' when i4 between 3 and 5 then 'mid' else 'high' end from numbers
=> case text not null

select case 'x' when 'y' then 2 end from numbers
=> case integer

select case 1 when null then 2 end from numbers
=> case integer

select coalesce(i4, 0) from numbers
=> coalesce integer not null

select coalesce(i2, i4, i8) from numbers
=> coalesce bigint

select coalesce(i2, n) from numbers
=> coalesce numeric

select coalesce(i4, '0') from numbers
=> coalesce integer not null

select coalesce(null, null, i4) from numbers
=> coalesce integer

select coalesce(f4, f8) from numbers
=> coalesce double precision

select coalesce(f4, n) from numbers
=> coalesce real

select coalesce(i8, f4) from numbers
=> coalesce real

select coalesce(b, false) from numbers
=> coalesce boolean not null

select coalesce(b, 'true') from numbers
=> coalesce boolean not null

select coalesce(i8n, 1) from numbers
=> coalesce bigint not null

select coalesce(i4) from numbers
=> coalesce integer

select coalesce(i4, (select 1)) from numbers
=> coalesce integer not null

select coalesce(i4 + 1, i8) * 2 from numbers
=> ?column? bigint

select coalesce(m, '0') from numbers
=> coalesce money not null

select coalesce(o, 0) from numbers
=> coalesce oid not null

select coalesce(sum(i4), 0) from numbers
=> coalesce bigint not null

select nullif(i4, 0) from numbers
=> nullif integer

select nullif(i4, i8) from numbers
=> nullif integer

select nullif(i4, '0') from numbers
=> nullif integer

select nullif('0', i4) from numbers
=> nullif integer

select nullif(n102, 0) from numbers
=> nullif numeric(10,2)

select nullif(b, true) from numbers
=> nullif boolean

select nullif(1, 1) from numbers
=> nullif integer

select nullif('', '') from numbers
=> nullif text

select nullif(i4, null) from numbers
=> nullif integer

select nullif(nullif(i4, 0), 1) from numbers
=> nullif integer

select greatest(i4, 1) from numbers
=> greatest integer not null

select greatest(i2, i4, i8, n) from numbers
=> greatest numeric

select greatest(i4, null) from numbers
=> greatest integer

select greatest(f4, i8) from numbers
=> greatest real

select greatest(i4, '5') from numbers
=> greatest integer not null

select greatest(b, true) from numbers
=> greatest boolean not null

select greatest('a', 'b') from numbers
=> greatest text not null

select least(i4, 1.5) from numbers
=> least numeric not null

select least(n102, n5n) from numbers
=> least numeric not null

select least(current_date, now()) from numbers
=> least timestamp with time zone not null

select i4 is null from numbers
=> ?column? boolean not null

select i4 is not null from numbers
=> ?column? boolean not null

select b is true from numbers
=> ?column? boolean not null

select b is not true from numbers
=> ?column? boolean not null

select b is false from numbers
=> ?column? boolean not null

select b is unknown from numbers
=> ?column? boolean not null

select (i4 > 1) is not false from numbers
=> ?column? boolean not null

select null is null from numbers
=> ?column? boolean not null

select row(i4, i8) is null from numbers
=> ?column? boolean not null

select row(i4, null) is not null from numbers
=> ?column? boolean not null

select numbers is null from numbers
=> ?column? boolean not null

select numbers.* is not null from numbers
=> ?column? boolean not null

select i4 = 1 or b from numbers
=> ?column? boolean

select i4 = 1 and b is null from numbers
=> ?column? boolean

select not (b and bn) from numbers
=> ?column? boolean

select not b or bn from numbers
=> ?column? boolean

select i4 > 1 = b from numbers
=! syntax_error =

select i4 in (select id from sales) from numbers
=> ?column? boolean

select i4 not in (select id from sales where id is not null) from numbers
=> ?column? boolean

select (i4, i8) in (select id, customer_id from sales) from numbers
=> ?column? boolean

select (i4, i8) in ((1, 2), (3, 4)) from numbers
=> ?column? boolean

select (i4, i8) = (1, 2) from numbers
=> ?column? boolean

select (i4, i8) < (n, f8) from numbers
=> ?column? boolean

select (i4, i8) <> row(1, 2) from numbers
=> ?column? boolean

select row(i4, 'x') = row(1, 'y') from numbers
=> ?column? boolean

select row(i4, b) is distinct from row(1, true) from numbers
=> ?column? boolean not null

select (i4, i8) = (select 1, 2) from numbers
=> ?column? boolean

select (i4, i8) = any (select id, customer_id from sales) from numbers
=> ?column? boolean

select row(1, 2) = row('1', 2.5) from numbers
=> ?column? boolean not null

select (i4) in (1) from numbers
=> ?column? boolean

select i4 = (select max(id) from sales) from numbers
=> ?column? boolean

select i4 > all (select id from sales) from numbers
=> ?column? boolean

select i4 = any (select n from numbers) from numbers
=> ?column? boolean

select '1' = any (select id from sales) from numbers
=> ?column? boolean

select exists (select * from sales) from numbers
=> exists boolean not null

select not exists (select 1 from sales where id = i4) from numbers
=> ?column? boolean not null

(select max(id) from sales)
=> max bigint

(select status from sales limit 1)
=> status character varying(20)

(select 'x')
=> ?column? text not null

(select null)
=> ?column? text

(select i4 + s.id from sales s limit 1)
=! undefined_column i4

(values (1))
=> column1 integer not null

(select count(*) from sales) + 1
=! syntax_error +

(select total from sales where id = i4) * 2
=! syntax_error *

select case when 1 then 2 end from numbers
=! datatype_mismatch 1

select case when i4 then 1 end from numbers
=! datatype_mismatch i4

select case when b then i4 else b end from numbers
=! datatype_mismatch i4

select case when b then now() else 1 end from numbers
=! datatype_mismatch now

select case when b then i4 else 'abc'::text end from numbers
=! datatype_mismatch i4

select case when b then array[1] else 1 end from numbers
=! datatype_mismatch array[1]

select case when b then m else 1 end from numbers
=! cannot_coerce m

select case when nope then 1 end from numbers
=! undefined_column nope

select case when null::int then 1 end from numbers
=! datatype_mismatch null::int

select case when b then row(1) else 2 end from numbers
=! datatype_mismatch row

select case when b then 1 when i4 then 2 end from numbers
=! datatype_mismatch i4

select coalesce(i4, b) from numbers
=! datatype_mismatch b

select coalesce(b, 1) from numbers
=! datatype_mismatch 1

select coalesce(i4, now()) from numbers
=! datatype_mismatch now

select coalesce(i4, array[1]) from numbers
=! datatype_mismatch array[1]

select coalesce(m, 0) from numbers
=! cannot_coerce 0

select coalesce(1, 'x', b) from numbers
=! datatype_mismatch b

select nullif(i4, b) from numbers
=! undefined_function nullif

select nullif(b, 0) from numbers
=! undefined_function nullif

select nullif(i4, now()) from numbers
=! undefined_function nullif

select greatest(i4, b) from numbers
=! datatype_mismatch b

select greatest(i4, now()) from numbers
=! datatype_mismatch now

select least(b, 1) from numbers
=! datatype_mismatch 1

select i4 is true from numbers
=! datatype_mismatch i4

select n is not false from numbers
=! datatype_mismatch n

select i4 and b from numbers
=! datatype_mismatch i4

select b or 1 from numbers
=! datatype_mismatch 1

select not i8 from numbers
=! datatype_mismatch i8

select i4 in (select status from sales) from numbers
=! undefined_function in

select i4 in (select id, total from sales) from numbers
=! syntax_error in

select i4 in (select b from numbers) from numbers
=! undefined_function in

select (i4, i8) in (select id from sales) from numbers
=! syntax_error in

select (i4, i8) = (1, 2, 3) from numbers
=! syntax_error =

select (i4, b) < (1, 2) from numbers
=! undefined_function <

select (i4, i8) + (1, 2) from numbers
=! datatype_mismatch +

select (i4, i8) = 1 from numbers
=! undefined_function =

select row(1, 2) in ((1, 2, 3)) from numbers
=! syntax_error in

select row() = row() from numbers
=! feature_not_supported =

select i4 = (select 1, 2) from numbers
=! syntax_error (select

select i4 = (select status from sales limit 1) from numbers
=! undefined_function =

(select id, total from sales)
=> id bigint not null, total numeric(12,2) not null

select i4 + (select 'x') from numbers
=! undefined_function +

select i4 > all (select status from sales) from numbers
=! undefined_function >

select i4 = any (select 1, 2) from numbers
=! syntax_error =

select exists (1) from numbers
=! syntax_error 1

select i4 = (select b from numbers limit 1) from numbers
=! undefined_function =

select id from numbers where b
=> id integer not null

select id from numbers where i4 = 1 and not b
=> id integer not null

select id from numbers where 'true'
=> id integer not null

select id from numbers where null
=> id integer not null

select id from numbers where (select b from numbers limit 1)
=> id integer not null

select n.id from numbers n join texts t on n.b
=> id integer not null

select n.id from numbers n join texts t on 't'
=> id integer not null

select id from numbers where i4
=! datatype_mismatch i4

select id from numbers where 1
=! datatype_mismatch 1

select id from numbers where i4 + 1
=! datatype_mismatch i4

select id from numbers where n.b
=! undefined_table n.b

select id from numbers where (select id from sales limit 1)
=! datatype_mismatch (select

select n.id from numbers n join texts t on n.id
=! datatype_mismatch n.id

select n.id from numbers n join texts t on t.t
=! datatype_mismatch t.t

select n.id from numbers n join texts t on n.id = t.t
=! undefined_function =

select n.id from numbers n join texts t on n.i4 + t.id
=! datatype_mismatch n.i4

select id from numbers group by id having id
=! datatype_mismatch id

select id from numbers group by id having count(*)
=! datatype_mismatch count

select id from numbers having 1
=! datatype_mismatch 1

select case null when 1 then 2 end from numbers
=! undefined_function when

select nullif(i2, 1.5) from numbers
=> nullif numeric

select case when 'x' then 1 end from numbers
=! invalid_text_representation 'x'

select case when b then 1 else 'x' end from numbers
=! invalid_text_representation 'x'

select case when b then 'x' else 1 end from numbers
=! invalid_text_representation 'x'

select case i4 when 'x' then 1 end from numbers
=! invalid_text_representation 'x'

select case i4 when true then 1 end from numbers
=! undefined_function when

select case i4 when current_date then 1 end from numbers
=! undefined_function when

select case b when 1 then 1 end from numbers
=! undefined_function when

select case i4 when 1 then 'a' else 2 end from numbers
=! invalid_text_representation 'a'

select coalesce(i4, 'x') from numbers
=! invalid_text_representation 'x'

select nullif(i4, 'x') from numbers
=! invalid_text_representation 'x'

select greatest(i4, 'x') from numbers
=! invalid_text_representation 'x'

select 'x' is true from numbers
=! invalid_text_representation 'x'

select not 'x' from numbers
=! invalid_text_representation 'x'

select b and 'x' from numbers
=! invalid_text_representation 'x'

select (i4, i8) = (1, 'x') from numbers
=! invalid_text_representation 'x'

select id from numbers where 'x'
=! invalid_text_representation 'x'

select id from numbers where id = 'x'
=! invalid_text_representation 'x'

select id from numbers group by id having 'x'
=! invalid_text_representation 'x'

(select) + 1
=! syntax_error +
