select t || v from texts
=> ?column? text

select t || c5 from texts
=> ?column? text

select c5 || c5 from texts
=> ?column? text

select v20 || v20 from texts
=> ?column? text

select v || v20 from texts
=> ?column? text

select t || 'x' from texts
=> ?column? text

select 'x' || t from texts
=> ?column? text

select 'x' || 'y' from texts
=> ?column? text not null

select v20 || 'x' from texts
=> ?column? text

select c5 || 'x' from texts
=> ?column? text

select nm || 'x' from texts
=> ?column? text

select nm || nm from texts
=> ?column? text

select qc || 'x' from texts
=! ambiguous_function ||

select t || 1 from texts
=> ?column? text

select 1 || t from texts
=> ?column? text

select t || 1.5 from texts
=> ?column? text

select t || true from texts
=> ?column? text

select id || t from texts
=> ?column? text

select t || id from texts
=> ?column? text

select v20 || id from texts
=> ?column? text

select c5 || id from texts
=> ?column? text

select t || null from texts
=> ?column? text

select null || t from texts
=> ?column? text

select tn || tn from texts
=> ?column? text not null

select by || by from texts
=> ?column? bytea

select by || '\x00' from texts
=> ?column? bytea

select by || byn from texts
=> ?column? bytea

select tsv || tsv from texts
=> ?column? tsvector

select tsv || tsv || tsv from texts
=> ?column? tsvector

select t || current_date from texts
=> ?column? text

select t || now() from texts
=> ?column? text

select t || array[1]::text from texts
=> ?column? text

select t = v from texts
=> ?column? boolean

select t <> v from texts
=> ?column? boolean

select t < v from texts
=> ?column? boolean

select t <= v from texts
=> ?column? boolean

select t > v from texts
=> ?column? boolean

select t >= v from texts
=> ?column? boolean

select t = c5 from texts
=> ?column? boolean

select c5 = v20 from texts
=> ?column? boolean

select c5 = c from texts
=> ?column? boolean

select v = v20 from texts
=> ?column? boolean

select nm = t from texts
=> ?column? boolean

select nm = 'x' from texts
=> ?column? boolean

select nm = nm from texts
=> ?column? boolean

select nm < v from texts
=> ?column? boolean

select qc = 'a' from texts
=> ?column? boolean

select qc = qc from texts
=> ?column? boolean

select qc = t from texts
=> ?column? boolean

select c5 = 'ab' from texts
=> ?column? boolean

select t > 'm' from texts
=> ?column? boolean

select 'm' < t from texts
=> ?column? boolean

select 'a' < 'b' from texts
=> ?column? boolean not null

select 'a' = 'a' from texts
=> ?column? boolean not null

select by = byn from texts
=> ?column? boolean

select by < '\x01' from texts
=> ?column? boolean

select by = 'abc' from texts
=> ?column? boolean

select t ~ 'a' from texts
=> ?column? boolean

select t !~ 'a' from texts
=> ?column? boolean

select t ~* v from texts
=> ?column? boolean

select t !~* 'x' from texts
=> ?column? boolean

select v20 ~ '^a' from texts
=> ?column? boolean

select c5 ~ 'x' from texts
=> ?column? boolean

select nm ~ 'x' from texts
=> ?column? boolean

select t like 'a%' from texts
=> ?column? boolean

select t not like '%x' from texts
=> ?column? boolean

select t ilike v from texts
=> ?column? boolean

select t not ilike 'X%' from texts
=> ?column? boolean

select v20 like '_b%' from texts
=> ?column? boolean

select c5 like 'a%' from texts
=> ?column? boolean

select nm like 'a%' from texts
=> ?column? boolean

select t ~~ 'x' from texts
=> ?column? boolean

select t !~~ 'x' from texts
=> ?column? boolean

select t ~~* 'x' from texts
=> ?column? boolean

select t like 'a!%' escape '!' from texts
=> ?column? boolean

select t not like 'a!%' escape '!' from texts
=> ?column? boolean

select t ilike 'a!%' escape '!' from texts
=> ?column? boolean

select by like '\x00' from texts
=> ?column? boolean

select t similar to '(a|b)%' from texts
=> ?column? boolean

select t not similar to 'x' from texts
=> ?column? boolean

select t similar to 'a!%' escape '!' from texts
=> ?column? boolean

select t ^@ 'a' from texts
=> ?column? boolean

select t ~<~ v from texts
=> ?column? boolean

select t ~>=~ 'x' from texts
=> ?column? boolean

select tsv @@ tsq from texts
=> ?column? boolean

select tsq @@ tsv from texts
=> ?column? boolean

select tsv @@ 'cat' from texts
=> ?column? boolean

select t @@ tsq from texts
=> ?column? boolean

select t @@ 'cat' from texts
=> ?column? boolean

select tsq && tsq from texts
=> ?column? tsquery

select tsq || tsq from texts
=> ?column? tsquery

select tsq <-> tsq from texts
=> ?column? tsquery

select ! tsq from texts
=! undefined_function !

select tsq @> tsq from texts
=> ?column? boolean

select tsq <@ tsq from texts
=> ?column? boolean

select tsv = tsv from texts
=> ?column? boolean

select tsv < tsv from texts
=> ?column? boolean

select t is null from texts
=> ?column? boolean not null

select t is distinct from v20 from texts
=> ?column? boolean not null

select t in ('a', 'b') from texts
=> ?column? boolean

select t in ('a', v20, c5) from texts
=> ?column? boolean

select v20 in ('a') from texts
=> ?column? boolean

select c5 in ('a', 'b') from texts
=> ?column? boolean

select c5 in ('a', t) from texts
=> ?column? boolean

select t between 'a' and 'c' from texts
=> ?column? boolean

select t collate "C" from texts
=> t text

select t collate "C" < v from texts
=> ?column? boolean

select t || v collate "C" from texts
=> ?column? text

select t < v collate "C" from texts
=> ?column? boolean

select (t || v) collate "C" from texts
=> ?column? text

select upper(t collate "C") from texts
=> upper text

select t collate "C" collate "C" from texts
=> t text

select t = any (array['a', 'b']) from texts
=> ?column? boolean

select t like any (array['a%', 'b%']) from texts
=> ?column? boolean

select t not like all (array['a%']) from texts
=> ?column? boolean

select v20 = any ('{a,b}') from texts
=> ?column? boolean

select t ilike any ('{a,b}') from texts
=> ?column? boolean

select 'abc' like 'a%' from texts
=> ?column? boolean not null

select 'abc' ~ 'b' from texts
=> ?column? boolean not null

select U&'\0041' || t from texts
=> ?column? text

select E'a
b' || t from texts
=> ?column? text

select $$x$$ || t from texts
=> ?column? text

select 'a' 'b' from texts
=! syntax_error 'b'

select 'a'
'b' from texts
=> ?column? text not null

select t + t from texts
=! undefined_function +

select t + 1 from texts
=! undefined_function +

select t - t from texts
=! undefined_function -

select t = 1 from texts
=! undefined_function =

select 1 = t from texts
=! undefined_function =

select v20 = id from texts
=! undefined_function =

select t > id from texts
=! undefined_function >

select t in (1, 2) from texts
=! undefined_function in

select t in (1, 'a') from texts
=! undefined_function in

select t = true from texts
=! undefined_function =

select t and true from texts
=! datatype_mismatch t

select not t from texts
=! datatype_mismatch t

select t between 1 and 2 from texts
=! undefined_function between

select id like '1%' from texts
=! undefined_function like

select id ~ '1' from texts
=! undefined_function ~

select by || t from texts
=> ?column? text

select t || by from texts
=> ?column? text

select by || id from texts
=! undefined_function ||

select by like t from texts
=! undefined_function like

select x = x from texts
=! undefined_function =

select x || x from texts
=! undefined_function ||

select x < x from texts
=! undefined_function <

select t like 1 from texts
=! undefined_function like

select t * 2 from texts
=! undefined_function *

select t ~ by from texts
=! undefined_function ~

select tsv || tsq from texts
=! undefined_function ||

select tsv || t from texts
=> ?column? text

select - t from texts
=! undefined_function -

select t @> t from texts
=! undefined_function @>

select by = t from texts
=! undefined_function =

select by ^@ by from texts
=! undefined_function ^@

select id collate "C" from texts
=! datatype_mismatch collate

select t collate "C" < v collate "POSIX" from texts
=! collation_mismatch collate

select t collate "C" || v collate "POSIX" from texts
=! collation_mismatch collate

select 1 collate "C" from texts
=! datatype_mismatch collate

select t -> 'a' from texts
=! undefined_function ->

select t #> 'a' from texts
=! undefined_function #>

select t = any (array[1, 2]) from texts
=! undefined_function =

select t = any (v) from texts
=! wrong_object_type =

select t like any (v) from texts
=! wrong_object_type like

select tsv @@ id from texts
=! undefined_function @@

select by = '\xzz' from texts
=! invalid_parameter_value '\xzz'

select t = any ('a') from texts
=! invalid_text_representation 'a'

select t collate "posix" from texts
=! undefined_object collate
