select h['a'] as a, ('x=>1'::hstore)['x'] as x from (values ('a=>1'::hstore)) as v(h)
=> a text, x text

select h['a']['b'] as a from (values ('a=>1'::hstore)) as v(h)
=! feature_not_supported

select h['a':'b'] as a from (values ('a=>1'::hstore)) as v(h)
=! feature_not_supported

select h[1] as a from (values ('a=>1'::hstore)) as v(h)
=> a text

select h[true] as a from (values ('a=>1'::hstore)) as v(h)
=> a text

select h['a'::varchar] || 'x' as a from (values ('a=>1'::hstore)) as v(h)
=> a text

select h[array['a']] as a from (values ('a=>1'::hstore)) as v(h)
=> a text

select h -> 'a' as a, h -> array['a', 'b'] as b, h ? 'a' as c, h || 'c=>2' as d from (values ('a=>1'::hstore)) as v(h)
=> a text, b text[], c boolean not null, d hstore not null

select key, value from each('a=>1'::hstore)
=> key text, value text

select (each(h)).key from (values ('a=>1'::hstore)) as v(h)
=> key text

select hstore(s.*) as h from (select 1 as s, 2 as b) s
=> h hstore

select (array['a=>1'::hstore])[1]['a'] as a
=! invalid_text_representation 'a']

select ((array['a=>1'::hstore])[1])['a'] as a
=> a text

select 'Top.Science_1.2'::ltree as a
=> a ltree not null

select ''::ltree as a
=> a ltree not null

select '.2.3'::ltree as a
=! syntax_error '.2.3'::ltree

select '1..3'::ltree as a
=! syntax_error '1..3'::ltree

select '1.2.'::ltree as a
=! syntax_error '1.2.'::ltree

select 'a b'::ltree as a
=! syntax_error 'a

select 'a-b.c'::ltree as a
=> a ltree not null
=15! syntax_error 'a-b.c'::ltree

select 'ä.b'::ltree as a
=> a ltree not null

select '.'::ltree as a
=! syntax_error '.'::ltree

select ltree 'a.b' @> 'a.b.c d' as a
=! syntax_error 'a.b.c

select ltree 'a.b' @> 'a.b.c' as a
=> a boolean not null

select subpath('Top.Child1.Child2', 0, 2) as a
=> a ltree

select h operator(main.->) 'a' as a from (values ('a=>1'::hstore)) v(h)
=> a text

select main.hstore('a', 'b') as h
=> h hstore

select 'a=>1'::main.hstore as h
=> h hstore not null

select h operator(main.=) h as a from (values ('a=>1'::hstore)) v(h)
=> a boolean not null

select h operator(main.<>) h as a from (values ('a=>1'::hstore)) v(h)
=> a boolean not null

select 1 operator(main.+) 1 as a
=! undefined_function operator

select main.lower('A') as h
=! undefined_function main.lower

select h = any (array[h]) as a, h in (h) as b from (values ('a=>1'::hstore)) v(h)
=> a boolean, b boolean not null

select h operator(main.?) any (array['a']) as a from (values ('a=>1'::hstore)) v(h)
=> a boolean

select main.subpath('a.b.c', 0, 1) as a, 'a' operator(main.@>) 'a.b'::ltree as b
=> a ltree, b boolean not null

select h from (values ('a=>1'::hstore)) v(h) order by h using operator(main.#<#)
=> h hstore not null
