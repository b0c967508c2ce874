select i4r @> 1 from ranges
=> ?column? boolean

select i4r @> i4rn from ranges
=> ?column? boolean

select 1 <@ i4r from ranges
=> ?column? boolean

select i4r <@ i4rn from ranges
=> ?column? boolean

select i4r && i4rn from ranges
=> ?column? boolean

select i4r << i4rn from ranges
=> ?column? boolean

select i4r >> i4rn from ranges
=> ?column? boolean

select i4r &< i4rn from ranges
=> ?column? boolean

select i4r &> i4rn from ranges
=> ?column? boolean

select i4r -|- i4rn from ranges
=> ?column? boolean

select i4r + i4rn from ranges
=> ?column? int4range

select i4r * i4rn from ranges
=> ?column? int4range

select i4r - i4rn from ranges
=> ?column? int4range

select i4r = i4rn from ranges
=> ?column? boolean

select i4r < i4rn from ranges
=> ?column? boolean

select i4r && '[1,5)' from ranges
=> ?column? boolean

select nr @> 1.5 from ranges
=> ?column? boolean

select nr @> 1 from ranges
=! undefined_function @>

select dr @> current_date from ranges
=> ?column? boolean

select dr @> '[2024-01-01,2024-02-01)' from ranges
=> ?column? boolean

select dr && daterange('2024-01-01', '2024-02-01') from ranges
=> ?column? boolean

select tsr @> localtimestamp from ranges
=> ?column? boolean

select tstzr @> now() from ranges
=> ?column? boolean

select i8r @> 1 from ranges
=! undefined_function @>

select i8r @> 1::bigint from ranges
=> ?column? boolean

select i4m @> 1 from ranges
=> ?column? boolean

select i4m @> i4r from ranges
=> ?column? boolean

select i4r <@ i4m from ranges
=> ?column? boolean

select i4m && i4r from ranges
=> ?column? boolean

select i4m + i4m from ranges
=> ?column? int4multirange

select i4m * i4m from ranges
=> ?column? int4multirange

select i4m - i4m from ranges
=> ?column? int4multirange

select i4m << i4r from ranges
=> ?column? boolean

select i4m = i4m from ranges
=> ?column? boolean

select lower(i4r) from ranges
=> lower integer

select upper(dr) from ranges
=> upper date

select lower(i4m) from ranges
=> lower integer

select upper(tstzr) from ranges
=> upper timestamp with time zone

select isempty(i4r) from ranges
=> isempty boolean

select lower_inc(i4r) from ranges
=> lower_inc boolean

select upper_inf(dr) from ranges
=> upper_inf boolean

select range_merge(i4r, i4rn) from ranges
=> range_merge int4range

select range_merge(i4m) from ranges
=> range_merge int4range

select int4range(1, 10) from ranges
=> int4range int4range not null

select int4range(1, 10, '[]') from ranges
=> int4range int4range not null

select int8range(1, 10) from ranges
=> int8range int8range not null

select numrange(1, 2.5) from ranges
=> numrange numrange not null

select daterange('2024-01-01', '2024-02-01', '[]') from ranges
=> daterange daterange not null

select daterange(current_date, null) from ranges
=> daterange daterange

select tsrange(localtimestamp, null) from ranges
=> tsrange tsrange

select tstzrange(now(), 'infinity') from ranges
=> tstzrange tstzrange not null

select int4range(null, null) from ranges
=> int4range int4range

select int4multirange(i4r, i4rn) from ranges
=> int4multirange int4multirange

select int4multirange() from ranges
=> int4multirange int4multirange

select int4multirange(variadic array[i4r]) from ranges
=> int4multirange int4multirange

select nummultirange(nr) from ranges
=> nummultirange nummultirange

select datemultirange(dr, '[2024-01-01,2024-02-01)') from ranges
=> datemultirange datemultirange

select multirange(i4r) from ranges
=> multirange int4multirange

select unnest(i4m) from ranges
=> unnest int4range

select unnest(dm) from ranges
=> unnest daterange

select '[1,5)'::int4range from ranges
=> int4range int4range not null

select '{[1,5)}'::int4multirange from ranges
=> int4multirange int4multirange not null

select 'empty'::daterange from ranges
=> daterange daterange not null

select int4range '[1,2]' from ranges
=> int4range int4range not null

select i4r::text from ranges
=> i4r text

select i4r::int4multirange from ranges
=> i4r int4multirange

select upper(dr) - lower(dr) from ranges
=> ?column? integer

select upper(nr) - lower(nr) from ranges
=> ?column? numeric

select range_agg(i4r) from ranges
=> range_agg int4multirange

select range_agg(i4m) from ranges
=> range_agg int4multirange

select range_intersect_agg(dr) from ranges
=> range_intersect_agg daterange

select array_agg(i4r) from ranges
=> array_agg int4range[]

select coalesce(i4r, 'empty') from ranges
=> coalesce int4range not null

select nullif(i4r, i4rn) from ranges
=> nullif int4range

select i4r in (i4rn, '[1,2)') from ranges
=> ?column? boolean

select range_adjacent(i4r, i4rn) from ranges
=> range_adjacent boolean

select int4range_subdiff(5, 3) from ranges
=> int4range_subdiff double precision

select i4r @> 1.5 from ranges
=! undefined_function @>

select i4r && 1 from ranges
=! undefined_function &&

select i4r + 1 from ranges
=! undefined_function +

select i4r = nr from ranges
=! undefined_function =

select i4r @> i8r from ranges
=! undefined_function @>

select i4r && i8r from ranges
=! undefined_function &&

select dr @> now() from ranges
=! undefined_function @>

select tsr @> now() from ranges
=! undefined_function @>

select lower(1) from ranges
=! undefined_function lower

select int4range(1, 2, 3) from ranges
=! undefined_function int4range

select int4range(1.5, 2.5) from ranges
=! undefined_function int4range

select daterange(1, 2) from ranges
=! undefined_function daterange

select numrange(now(), now()) from ranges
=! undefined_function numrange

select range_merge(i4r, nr) from ranges
=! undefined_function range_merge

select multirange(1) from ranges
=! undefined_function multirange

select range_agg(id) from ranges
=! undefined_function range_agg

select i4r::int8range from ranges
=! cannot_coerce ::int8range

select i4r || i4r from ranges
=! undefined_function ||

select ip << '10.0.0.0/8' from things
=> ?column? boolean

select ip <<= net from things
=> ?column? boolean

select net >> ip from things
=> ?column? boolean

select net >>= ip from things
=> ?column? boolean

select ip && net from things
=> ?column? boolean

select ip = net from things
=> ?column? boolean

select ip < ip from things
=> ?column? boolean

select ip + 1 from things
=> ?column? inet

select ip - 1 from things
=> ?column? inet

select ip - ip from things
=> ?column? bigint

select 1 + ip from things
=> ?column? inet

select ~ ip from things
=> ?column? inet

select ip & ip from things
=> ?column? inet

select ip | '0.0.0.1' from things
=> ?column? inet

select net + 1 from things
=> ?column? inet

select host(ip) from things
=> host text

select host(net) from things
=> host text

select abbrev(ip) from things
=> abbrev text

select abbrev(net) from things
=> abbrev text

select family(ip) from things
=> family integer

select masklen(net) from things
=> masklen integer

select netmask(ip) from things
=> netmask inet

select network(ip) from things
=> network cidr

select broadcast(net) from things
=> broadcast inet

select set_masklen(ip, 24) from things
=> set_masklen inet

select set_masklen(net, 16) from things
=> set_masklen cidr

select inet_same_family(ip, net) from things
=> inet_same_family boolean

select inet_merge(ip, net) from things
=> inet_merge cidr

select text(ip) from things
=> text text

select ip::text from things
=> ip text

select ip::cidr from things
=> ip cidr

select net::inet from things
=> net inet

select '10.0.0.1'::inet from things
=> inet inet not null

select '10.0.0.0/8'::cidr from things
=> cidr cidr not null

select inet '10.0.0.1/24' from things
=> inet inet not null

select mac = mac from things
=> ?column? boolean

select ~ mac from things
=> ?column? macaddr

select mac & mac from things
=> ?column? macaddr

select trunc(mac) from things
=> trunc macaddr

select mac::text from things
=> mac text

select '08:00:2b:01:02:03'::macaddr from things
=> macaddr macaddr not null

select u = un from things
=> ?column? boolean

select u < un from things
=> ?column? boolean

select u = '123e4567-e89b-12d3-a456-426614174000' from things
=> ?column? boolean

select u::text from things
=> u text

select gen_random_uuid() from things
=> gen_random_uuid uuid not null

select uuidv7() from things
=> uuidv7 uuid
=17! undefined_function uuidv7

select '123e4567-e89b-12d3-a456-426614174000'::uuid from things
=> uuid uuid not null

select uuid '123e4567e89b12d3a456426614174000' from things
=> uuid uuid not null

select bt & bt from things
=> ?column? "bit"

select bt | '0001' from things
=> ?column? "bit"

select bt # bt from things
=> ?column? "bit"

select ~ bt from things
=> ?column? "bit"

select bt << 1 from things
=> ?column? "bit"

select bt >> 2 from things
=> ?column? "bit"

select bt || bt from things
=> ?column? bit varying

select bt || vb from things
=> ?column? bit varying

select vb || vb from things
=> ?column? bit varying

select vb8 || vb8 from things
=> ?column? bit varying

select bt = vb from things
=> ?column? boolean

select bt = b'0101' from things
=> ?column? boolean

select vb8 = '1' from things
=> ?column? boolean

select b'101' from things
=> ?column? "bit" not null

select B'101' || b'1' from things
=> ?column? bit varying not null

select x'1F' from things
=> ?column? "bit" not null

select bt::int from things
=> bt integer

select bt::bigint from things
=> bt bigint

select 5::bit(4) from things
=> bit bit(4) not null

select 5::bit from things
=> bit bit(1) not null

select 5::bit(8) from things
=> bit bit(8) not null

select '1010'::bit(4) from things
=> bit bit(4) not null

select '1010'::bit from things
=> bit bit(1) not null

select '1010'::varbit from things
=> varbit bit varying not null

select '1010'::bit varying(3) from things
=> varbit bit varying(3) not null

select bit_length(bt) from things
=> bit_length integer

select length(vb) from things
=> length integer

select octet_length(bt) from things
=> octet_length integer

select get_bit(bt, 1) from things
=> get_bit integer

select set_bit(vb, 1, 0) from things
=> set_bit "bit"

select bit_count(bt) from things
=> bit_count bigint

select substring(bt from 1 for 2) from things
=> substring "bit"

select position(b'1' in bt) from things
=> position integer

select overlay(bt placing b'1' from 2) from things
=> overlay "bit"

select bit_and(bt) from things
=> bit_and "bit"

select bit_or(vb) from things
=> bit_or "bit"

select pt <-> pt from things
=> ?column? double precision

select pt <-> bx from things
=> ?column? double precision

select bx @> pt from things
=> ?column? boolean

select pt <@ bx from things
=> ?column? boolean

select pt <@ ci from things
=> ?column? boolean

select bx && bx from things
=> ?column? boolean

select bx # bx from things
=> ?column? box

select ln ## pt from things
=! undefined_function ##

select pt + pt from things
=> ?column? point

select pt * pt from things
=> ?column? point

select pt << pt from things
=> ?column? boolean

select pt ~= pt from things
=> ?column? boolean

select bx ~= bx from things
=> ?column? boolean

select bx = bx from things
=> ?column? boolean

select ci = ci from things
=> ?column? boolean

select @@ bx from things
=> ?column? point

select @-@ ln from things
=> ?column? double precision

select pt[0] from things
=> pt double precision

select bx[0] from things
=> bx point

select ln[1] from things
=> ln point

select area(bx) from things
=> area double precision

select center(ci) from things
=> center point

select diameter(ci) from things
=> diameter double precision

select point(1, 2) from things
=> point point

select box(pt, pt) from things
=> box box

select circle(pt, 1) from things
=> circle circle

select point(ci) from things
=> point point

select box(ci) from things
=> box box

select lseg(pt, pt) from things
=> lseg lseg

select polygon(bx) from things
=> polygon polygon

select '(1,2)'::point from things
=> point point not null

select point '(1,2)' from things
=> point point not null

select '((0,0),(1,1))'::box from things
=> box box not null

select ci @> pt from things
=> ?column? boolean

select feel = feeln from things
=> ?column? boolean

select feel < 'happy' from things
=> ?column? boolean

select feel = 'sad' from things
=> ?column? boolean

select 'ok' > feel from things
=> ?column? boolean

select feel in ('sad', 'ok') from things
=> ?column? boolean

select feel::text from things
=> feel text

select feel::text || 'x' from things
=> ?column? text

select feel || 'x' from things
=> ?column? text

select 'x' || feel from things
=> ?column? text

select 'sad'::mood from things
=> mood mood not null

select mood 'sad' from things
=> mood mood not null

select cast('ok' as mood) from things
=> mood mood not null

select 'sad'::text::mood from things
=> mood mood not null

select enum_first(feel) from things
=> enum_first mood

select enum_last(null::mood) from things
=> enum_last mood

select enum_range(feel) from things
=> enum_range mood[]

select enum_range(feel, 'happy') from things
=> enum_range mood[]

select enum_range(null::mood, 'ok') from things
=> enum_range mood[]

select max(feel) from things
=> max mood

select min(feeln) from things
=> min mood

select coalesce(feel, 'ok') from things
=> coalesce mood not null

select coalesce(feel, feeln) from things
=> coalesce mood not null

select greatest(feel, 'ok') from things
=> greatest mood not null

select case when true then feel else 'sad' end from things
=> case mood

select case feel when 'sad' then 1 else 2 end from things
=> case integer not null

select array[feel, feeln] from things
=> array mood[] not null

select array[feel, 'ok'] from things
=> array mood[] not null

select feel = any (array['sad', 'ok']::mood[]) from things
=> ?column? boolean

select feel = any ('{sad,ok}') from things
=> ?column? boolean

select feel between 'sad' and 'happy' from things
=> ?column? boolean

select pos + 1 from things
=> ?column? integer

select 1 + pos from things
=> ?column? integer

select pos * pos from things
=> ?column? integer

select pos = 1 from things
=> ?column? boolean

select pos = id from things
=> ?column? boolean

select pos = '5' from things
=> ?column? boolean

select - pos from things
=> ?column? integer

select pos::text from things
=> pos text

select pos::bigint from things
=> pos bigint

select pos + id from things
=> ?column? integer

select 5::positive from things
=> positive positive not null

select '5'::positive from things
=> positive positive not null

select positive '5' from things
=> positive positive not null

select null::positive from things
=> positive positive

select sum(pos) from things
=> sum bigint

select max(pos) from things
=> max integer

select array_agg(pos) from things
=> array_agg positive[]

select coalesce(pos, 1) from things
=> coalesce integer not null

select coalesce(pos, pos) from things
=> coalesce positive

select greatest(pos, id) from things
=> greatest integer not null

select array[pos, pos] from things
=> array positive[] not null

select array[pos, 1] from things
=> array integer[] not null

select case when true then pos else 1 end from things
=> case integer

select case when true then pos else pos end from things
=> pos positive

select label || 'x' from things
=> ?column? text

select label || label from things
=> ?column? text

select label = 'x' from things
=> ?column? boolean

select lower(label) from things
=> lower text

select length(label) from things
=> length integer

select label::text from things
=> label text

select label::varchar(5) from things
=> label character varying(5)

select 'abc'::label from things
=> label label not null

select label like 'a%' from things
=> ?column? boolean

select coalesce(label, 'x') from things
=> coalesce character varying not null

select coalesce(label, label) from things
=> coalesce label

select max(label) from things
=> max text

select string_agg(label, ',') from things
=> string_agg text

select label in ('a', 'b') from things
=> ?column? boolean

select concat(label, pos) from things
=> concat text not null

select upper(label) || pos from things
=> ?column? text

select ip + ip from things
=! undefined_function +

select ip << 1 from things
=! undefined_function <<

select ip = 1 from things
=! undefined_function =

select ip || net from things
=! undefined_function ||

select mac + 1 from things
=! undefined_function +

select u = 1 from things
=! undefined_function =

select u + 1 from things
=! undefined_function +

select u || u from things
=! undefined_function ||

select u like 'a%' from things
=! undefined_function like

select bt & 1 from things
=! undefined_function &

select bt = 1 from things
=! undefined_function =

select bt + 1 from things
=! undefined_function +

select bt = 'x' from things
=> ?column? boolean

select b'1' + 1 from things
=! undefined_function +

select bt::text::int + bt from things
=! undefined_function +

select bt = true from things
=! undefined_function =

select pt = pt from things
=! undefined_function =

select pt < pt from things
=! undefined_function <

select pt + 1 from things
=! undefined_function +

select pt[0][1] from things
=> pt double precision

select bx + bx from things
=! undefined_function +

select ci + 1 from things
=! undefined_function +

select feel = 1 from things
=! undefined_function =

select feel = id from things
=! undefined_function =

select feel + 1 from things
=! undefined_function +

select feel = 'sad'::text from things
=! undefined_function =

select feel like 's%' from things
=! undefined_function like

select lower(feel) from things
=! undefined_function lower

select 1::mood from things
=! cannot_coerce ::mood

select id::mood from things
=! cannot_coerce ::mood

select coalesce(feel, label) from things
=! datatype_mismatch label

select greatest(feel, 1) from things
=! datatype_mismatch 1

select enum_range(feel, 1) from things
=! undefined_function enum_range

select enum_first(1) from things
=! undefined_function enum_first

select pos || 1 from things
=! undefined_function ||

select pos and true from things
=! datatype_mismatch pos

select 5::label from things
=> label label not null

select true::positive from things
=> positive positive not null

select label + 1 from things
=! undefined_function +

select label = 1 from things
=! undefined_function =

select pos = feel from things
=! undefined_function =

select null::nope from things
=! undefined_object nope

select 'x'::main.nope from things
=! undefined_object main.nope

select i4r @> '1' from ranges
=! invalid_text_representation '1'

select dr @> '2024-01-01' from ranges
=! invalid_text_representation '2024-01-01'

select tstzr @> '2024-01-01' from ranges
=! invalid_text_representation '2024-01-01'

select i4r @> 'x' from ranges
=! invalid_text_representation 'x'

select nr @> 'x' from ranges
=! invalid_text_representation 'x'

select int4range('a', 'b') from ranges
=! invalid_text_representation 'a'

select int8range(1, 'x') from ranges
=! invalid_text_representation 'x'

select '[1,5'::int4range from ranges
=! invalid_text_representation '[1

select '[a,b)'::int4range from ranges
=! invalid_text_representation '[a

select bit '101' from things
=> bit "bit" not null

select ip = '300.0.0.1' from things
=! invalid_text_representation '300.0.0.1'

select '123'::uuid from things
=! invalid_text_representation '123'::uuid

select 'x'::inet from things
=! invalid_text_representation 'x'::inet

select '102'::bit(3) from things
=! invalid_text_representation '102'::bit

select 'x'::point from things
=! invalid_text_representation 'x'::point

select 'angry'::mood from things
=! invalid_text_representation 'angry'::mood

select feel in ('sad', 'x') from things
=! invalid_text_representation 'x'

select case feel when 'angry' then 1 end from things
=! invalid_text_representation 'angry'

select coalesce(feel, 'x') from things
=! invalid_text_representation 'x'

select 'x'::positive from things
=! invalid_text_representation 'x'::positive

select '{1}'::int4multirange from ranges
=! invalid_text_representation '{1}'::int4multirange

select '10.0.0.1/8'::cidr from things
=! invalid_text_representation '10.0.0.1/8'::cidr

select mac = 'x' from things
=! invalid_text_representation 'x'

select 'x'::nope.mood from things
=! invalid_schema_name nope.mood
