select 'a'
  'b' as c
=> c text not null

select $tag$ some 'text' "here" $tag$ as a, $$it's$$ as b
=> a text not null, b text not null

select -- comment
  order_id, -- another; with semicolon
  /* block
     /* nested */ still */ user_id
from stg_orders -- last
=> order_id bigint, user_id bigint

select order_id


from stg_orders



where order_id = 1
=> order_id bigint not null

select
    order_id,

    -- dates

    order_date

from stg_orders
=> order_id bigint, order_date date

select order_id, nope -- comment
from stg_orders
=! undefined_column nope

select order_id
from stg_orders
where nope = 1
=! undefined_column nope

/* heading */ select order_id from stg_orders
=> order_id bigint

-- heading
select order_id from stg_orders
=> order_id bigint

select "weird name", "with ""quotes""", "dot.ted", "semi;colon" from (select 1 as "weird name", 2 as "with ""quotes""", 3 as "dot.ted", 4 as "semi;colon") x
=> weird name integer not null, with "quotes" integer not null, dot.ted integer not null, semi;colon integer not null

select "größe", größe, naïve, "日本" from (select 1 as "größe", 2 as naïve, 3 as "日本") x
=! duplicate_column

select GRÖSSE from (select 1 as "grÖsse") x
=> grÖsse integer not null

select 'größe' as größe, nope from stg_orders
=! undefined_column nope

select '😀' as smile, nope from stg_orders
=! undefined_column nope

select 'a;b' as a, ';' as b
=> a text not null, b text not null

select order_id as "a""b", user_id as "A b" from stg_orders
=> a"b bigint, A b bigint

select order_id as an_alias_that_is_far_longer_than_sixty_three_bytes_and_so_will_be_cut_by_the_server from stg_orders
=> an_alias_that_is_far_longer_than_sixty_three_bytes_and_so_will_ bigint

select an_alias_that_is_far_longer_than_sixty_three_bytes_and_so_will_be_cut_by_the_server from (select 1 as an_alias_that_is_far_longer_than_sixty_three_bytes_and_so_will_be_c) x
=> an_alias_that_is_far_longer_than_sixty_three_bytes_and_so_will_ integer not null

select order_id	as	tabbed
	from	stg_orders
=> tabbed bigint

select order_id from stg_orders where order_status = 'a
b
c' and nope = 1
=! undefined_column nope

select '' as empty, '''' as quote, '''''' as quotes, 'a''b' as ab
=> empty text not null, quote text not null, quotes text not null, ab text not null

select "" as x
=! syntax_error ""

select 1 as ""
=! syntax_error ""

select 'unterminated
=! syntax_error

select "unterminated
=! syntax_error

select /* unterminated
=! syntax_error

select $$ unterminated
=! syntax_error

select 1 as a --
=> a integer not null

select 1/**/as/**/a
=> a integer not null

select 1--1
 as a
=> a integer not null

select order_id from stg_orders where order_id>=1and user_id<2
=! syntax_error 1and

select 1as a
=! syntax_error 1as

select order_id::text,user_id,-1 as n,order_id-1 as m,order_id- -1 as o from stg_orders
=> order_id text, user_id bigint, n integer not null, m bigint, o bigint

with a as (

    -- the first


    select 1 as x


),

b as (


    select x from a

)


select * from b
=> x integer not null

select *
from stg_orders o
go
=! syntax_error go

select go.order_id
from stg_orders
go
=> order_id bigint

select order_id
/
user_id as x
from stg_orders
=> x bigint

select E'it\'s' as a, e'\\' as b, 'a\' as c, B'01' as d, X'1F' as e, N'x' as f
=> a text not null, b text not null, c text not null, d "bit" not null, e "bit" not null, f bpchar not null

select U&'one half: \d83d' as s
=! syntax_error '

select U&'halves: \d83d\+00de00' as s
=> s text not null

select U&'the wrong way round: \de00\d83d' as s
=! syntax_error \de00\d83d'

select U&"half\d83d" from customers
=! syntax_error "

select E'one half: \ud83d' as s
=! syntax_error '

select E'a half and a letter: \ud83dx' as s
=! syntax_error x'

select E'halves: \ud83d\U0000de00' as s
=> s text not null

select E'the second only: \ude00' as s
=! syntax_error \ude00'

select E'a half and a whole: \ud83d\u0061' as s
=! syntax_error \u0061'
