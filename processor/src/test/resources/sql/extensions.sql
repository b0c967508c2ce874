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
