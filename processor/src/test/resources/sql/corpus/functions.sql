select abs(i2) from numbers
=> abs smallint

select abs(n102) from numbers
=> abs numeric

select abs(f4) from numbers
=> abs real

select abs('1.5') from numbers
=> abs double precision not null

select round(n) from numbers
=> round numeric

select round(n, 2) from numbers
=> round numeric

select round(f8) from numbers
=> round double precision

select round(i4) from numbers
=> round double precision

select round(i4, 1) from numbers
=> round numeric

select round(f8::numeric, 2) from numbers
=> round numeric

select trunc(n, 1) from numbers
=> trunc numeric

select ceil(n) from numbers
=> ceil numeric

select ceil(i4) from numbers
=> ceil double precision

select ceiling(f8) from numbers
=> ceiling double precision

select floor(n102) from numbers
=> floor numeric

select floor(f4) from numbers
=> floor double precision

select mod(i4, 3) from numbers
=> mod integer

select mod(i8, i4) from numbers
=> mod bigint

select mod(n, 2) from numbers
=> mod numeric

select div(n, 2) from numbers
=> div numeric

select div(i4, 2) from numbers
=> div numeric

select power(2, 3) from numbers
=> power double precision not null

select power(n, 2) from numbers
=> power numeric

select power(f8, n) from numbers
=> power double precision

select sqrt(n) from numbers
=> sqrt numeric

select sqrt(i4) from numbers
=> sqrt double precision

select cbrt(f8) from numbers
=> cbrt double precision

select exp(n) from numbers
=> exp numeric

select ln(n) from numbers
=> ln numeric

select ln(i4) from numbers
=> ln double precision

select log(n) from numbers
=> log numeric

select log(2, 8) from numbers
=> log numeric not null

select log(2.0, i4) from numbers
=> log numeric

select log10(f8) from numbers
=> log10 double precision

select pi() from numbers
=> pi double precision not null

select random() from numbers
=> random double precision not null

select random(1, 10) from numbers
=> random integer not null
=16! undefined_function random

select random(1.0, 2.0) from numbers
=> random numeric not null
=16! undefined_function random

select random_normal() from numbers
=> random_normal double precision
=15! undefined_function random_normal

select random_normal(0, stddev => 2) from numbers
=> random_normal double precision
=15! undefined_function random_normal

select sign(n) from numbers
=> sign numeric

select sign(i4) from numbers
=> sign double precision

select sin(f8) from numbers
=> sin double precision

select atan2(1, 2) from numbers
=> atan2 double precision not null

select degrees(i4) from numbers
=> degrees double precision

select radians(f4) from numbers
=> radians double precision

select gcd(i4, 6) from numbers
=> gcd integer

select gcd(i8, i4) from numbers
=> gcd bigint

select lcm(n, 2) from numbers
=> lcm numeric

select factorial(5) from numbers
=> factorial numeric not null

select factorial(i8) from numbers
=> factorial numeric

select width_bucket(f8, 0, 10, 5) from numbers
=> width_bucket integer

select width_bucket(n, 0, 10, 5) from numbers
=> width_bucket integer

select scale(n) from numbers
=> scale integer

select min_scale(n102) from numbers
=> min_scale integer

select trim_scale(n) from numbers
=> trim_scale numeric

select numeric_inc(n) from numbers
=> numeric_inc numeric

select int4mul(i4, 2) from numbers
=> int4mul integer

select greatest(i2, i4) from numbers
=> greatest integer

select least(i8, n, f8) from numbers
=> least double precision

select to_char(i4, '999') from numbers
=> to_char text

select to_char(n102, 'FM999.00') from numbers
=> to_char text

select to_char(f8, '9') from numbers
=> to_char text

select to_hex(i4) from numbers
=> to_hex text

select to_hex(i8) from numbers
=> to_hex text

select to_bin(i4) from numbers
=> to_bin text
=16! undefined_function to_bin

select to_oct(i8) from numbers
=> to_oct text
=16! undefined_function to_oct

select to_number('1', '9') from numbers
=> to_number numeric

select chr(i4) from numbers
=> chr text

select num_nulls(i2, i4, b) from numbers
=> num_nulls integer not null

select num_nonnulls(i4) from numbers
=> num_nonnulls integer not null

select num_nulls(variadic array[1, null]) from numbers
=> num_nulls integer

select hashint4(i4) from numbers
=> hashint4 integer

select isfinite(current_date) from numbers
=> isfinite boolean not null

select isfinite(now()) from numbers
=> isfinite boolean not null

select erf(f8) from numbers
=> erf double precision
=15! undefined_function erf

select gamma(f8) from numbers
=> gamma double precision
=17! undefined_function gamma

select abs(b) from numbers
=! undefined_function abs

select abs('x'::text) from numbers
=! undefined_function abs

select abs() from numbers
=! undefined_function abs

select abs(1, 2) from numbers
=! undefined_function abs

select round(f8, 2) from numbers
=! undefined_function round

select round(n, 1.5) from numbers
=! undefined_function round

select round(b) from numbers
=! undefined_function round

select mod(f8, 2) from numbers
=! undefined_function mod

select mod(i4) from numbers
=! undefined_function mod

select floor(d) from numbers
=! undefined_column d

select log(f8, 2) from numbers
=! undefined_function log

select log(2, f8) from numbers
=! undefined_function log

select greatest() from numbers
=! syntax_error )

select nope(i4) from numbers
=! undefined_function nope

select main.nope(i4) from numbers
=! undefined_function main.nope

select "ABS"(i4) from numbers
=! undefined_function "ABS"

select to_char(b, 'x') from numbers
=! undefined_function to_char

select to_char(i4) from numbers
=! undefined_function to_char

select to_hex(n) from numbers
=! undefined_function to_hex

select chr(i8) from numbers
=! undefined_function chr

select random(1) from numbers
=! undefined_function random

select pi(1) from numbers
=! undefined_function pi

select width_bucket(1) from numbers
=! undefined_function width_bucket

select factorial(2.5) from numbers
=! undefined_function factorial

select gcd(f8, 1) from numbers
=! undefined_function gcd

select sin(b) from numbers
=! undefined_function sin

select div(f8, 2) from numbers
=! undefined_function div

select min_scale(b) from numbers
=! undefined_function min_scale

select num_nulls() from numbers
=! undefined_function num_nulls

select pg_catalog.abs(i4) from numbers
=> abs integer

select ABS(i4) from numbers
=> abs integer

select "abs"(i4) from numbers
=> abs integer

select length(t) from texts
=> length integer

select length(c5) from texts
=> length integer

select length(by) from texts
=> length integer

select length(tsv) from texts
=> length integer

select length('x') from texts
=> length integer not null

select length(nm) from texts
=> length integer

select length(by, 'UTF8') from texts
=> length integer

select char_length(t) from texts
=> char_length integer

select character_length(v20) from texts
=> character_length integer

select octet_length(t) from texts
=> octet_length integer

select octet_length(by) from texts
=> octet_length integer

select octet_length(c5) from texts
=> octet_length integer

select bit_length(t) from texts
=> bit_length integer

select lower(t) from texts
=> lower text

select lower(v20) from texts
=> lower text

select lower(c5) from texts
=> lower text

select lower(nm) from texts
=> lower text

select upper(v) from texts
=> upper text

select initcap(t) from texts
=> initcap text

select casefold(t) from texts
=> casefold text
=17! undefined_function casefold

select trim(t) from texts
=> btrim text

select trim(both from t) from texts
=> btrim text

select trim(leading 'x' from v20) from texts
=> ltrim text

select trim(trailing from t) from texts
=> rtrim text

select trim(both 'x' from 'xax') from texts
=> btrim text not null

select trim(t, 'x') from texts
=> btrim text

select trim(from t) from texts
=> btrim text

select trim('x' from by::text) from texts
=> btrim text

select trim(byn from by) from texts
=> btrim bytea

select ltrim(t) from texts
=> ltrim text

select ltrim(t, 'x') from texts
=> ltrim text

select rtrim(by, '\x00') from texts
=> rtrim bytea

select btrim(t) from texts
=> btrim text

select btrim(c5, 'x') from texts
=> btrim text

select lpad(t, 5) from texts
=> lpad text

select lpad(t, 5, '0') from texts
=> lpad text

select rpad(v20, 5) from texts
=> rpad text

select left(t, 2) from texts
=> left text

select right(c5, -1) from texts
=> right text

select substr(t, 1) from texts
=> substr text

select substr(t, 1, 2) from texts
=> substr text

select substr(by, 1, 2) from texts
=> substr bytea

select substring(t from 2) from texts
=> substring text

select substring(t from 2 for 3) from texts
=> substring text

select substring(t for 3) from texts
=> substring text

select substring(t, 'a') from texts
=> substring text

select substring(t from 'a(b)') from texts
=> substring text

select substring(t similar 'a#"b#"c' escape '#') from texts
=> substring text

select substring(by from 1 for 2) from texts
=> substring bytea

select substring(v20 from 1) from texts
=> substring text

select position('a' in t) from texts
=> position integer

select position(byn in by) from texts
=> position integer

select strpos(t, 'a') from texts
=> strpos integer

select overlay(t placing 'x' from 2) from texts
=> overlay text

select overlay(t placing 'x' from 2 for 1) from texts
=> overlay text

select overlay(by placing '\x00' from 1) from texts
=> overlay bytea

select replace(t, 'a', 'b') from texts
=> replace text

select translate(t, 'abc', 'xyz') from texts
=> translate text

select reverse(t) from texts
=> reverse text

select reverse(by) from texts
=> reverse bytea
=17! undefined_function reverse

select repeat(t, 3) from texts
=> repeat text

select split_part(t, ',', 1) from texts
=> split_part text

select starts_with(t, 'a') from texts
=> starts_with boolean

select string_to_array(t, ',') from texts
=> string_to_array text[]

select string_to_table(t, ',') from texts
=> string_to_table text

select regexp_replace(t, 'a', 'b') from texts
=> regexp_replace text

select regexp_replace(t, 'a', 'b', 'g') from texts
=> regexp_replace text

select regexp_replace(t, 'a', 'b', 1) from texts
=> regexp_replace text

select regexp_replace(t, 'a', 'b', 1, 0, 'i') from texts
=> regexp_replace text

select regexp_match(t, 'a') from texts
=> regexp_match text[]

select regexp_matches(t, 'a', 'g') from texts
=> regexp_matches text[]

select regexp_split_to_array(t, ',') from texts
=> regexp_split_to_array text[]

select regexp_split_to_table(t, ',') from texts
=> regexp_split_to_table text

select regexp_count(t, 'a') from texts
=> regexp_count integer

select regexp_instr(t, 'a') from texts
=> regexp_instr integer

select regexp_like(t, 'a', 'i') from texts
=> regexp_like boolean

select regexp_substr(t, 'a') from texts
=> regexp_substr text

select concat(t, 1, null) from texts
=> concat text not null

select concat(t) from texts
=> concat text not null

select concat(variadic array['a', 'b']) from texts
=> concat text

select concat(variadic '{a,b}') from texts
=! datatype_mismatch '{a

select concat_ws(',', t, id, tn) from texts
=> concat_ws text

select concat_ws(',', variadic array[1, 2]) from texts
=> concat_ws text not null

select format('%s %s', t, id) from texts
=> format text

select format('%I', nm) from texts
=> format text

select format('%s', variadic array['a']) from texts
=> format text not null

select quote_ident(t) from texts
=> quote_ident text

select quote_literal(t) from texts
=> quote_literal text

select quote_literal(id) from texts
=> quote_literal text not null

select quote_nullable(id) from texts
=> quote_nullable text not null

select ascii(t) from texts
=> ascii integer

select chr(65) from texts
=> chr text not null

select md5(t) from texts
=> md5 text

select md5(by) from texts
=> md5 text

select sha256(by) from texts
=> sha256 bytea

select sha512(t::bytea) from texts
=> sha512 bytea

select crc32(by) from texts
=> crc32 bigint
=17! undefined_function crc32

select encode(by, 'hex') from texts
=> encode text

select decode(t, 'base64') from texts
=> decode bytea

select convert_from(by, 'UTF8') from texts
=> convert_from text

select convert_to(t, 'UTF8') from texts
=> convert_to bytea

select convert(by, 'UTF8', 'LATIN1') from texts
=> convert bytea

select get_byte(by, 0) from texts
=> get_byte integer

select set_byte(by, 0, 1) from texts
=> set_byte bytea

select get_bit(by, 0) from texts
=> get_bit integer

select bit_count(by) from texts
=> bit_count bigint

select to_ascii(t) from texts
=> to_ascii text

select to_date(t, 'YYYY-MM-DD') from texts
=> to_date date

select to_timestamp(t, 'YYYY') from texts
=> to_timestamp timestamp with time zone

select to_timestamp(1.5) from texts
=> to_timestamp timestamp with time zone not null

select to_number(t, '999') from texts
=> to_number numeric

select to_char(now(), 'YYYY') from texts
=> to_char text

select to_char(current_date, 'YYYY') from texts
=> to_char text

select to_char(interval '1 day', 'DD') from texts
=> to_char text

select to_char(localtimestamp, 'HH24') from texts
=> to_char text

select normalize(t) from texts
=> normalize text

select normalize(t, nfc) from texts
=> normalize text

select unistr(t) from texts
=> unistr text

select parse_ident(t) from texts
=> parse_ident text[]

select pg_typeof(t) from texts
=> pg_typeof regtype not null

select pg_column_size(t) from texts
=> pg_column_size integer

select collation for (t) from texts
=> pg_collation_for text

select hashtext(t) from texts
=> hashtext integer

select to_tsvector(t) from texts
=> to_tsvector tsvector

select to_tsvector('english', t) from texts
=> to_tsvector tsvector

select to_tsquery('a & b') from texts
=> to_tsquery tsquery not null

select plainto_tsquery('english', t) from texts
=> plainto_tsquery tsquery

select websearch_to_tsquery(t) from texts
=> websearch_to_tsquery tsquery

select phraseto_tsquery(t) from texts
=> phraseto_tsquery tsquery

select ts_rank(tsv, tsq) from texts
=> ts_rank real

select ts_rank_cd(tsv, tsq) from texts
=> ts_rank_cd real

select ts_headline(t, tsq) from texts
=> ts_headline text

select ts_headline('english', t, tsq) from texts
=> ts_headline text

select ts_headline(t, tsq, 'MaxWords=3') from texts
=> ts_headline text

select setweight(tsv, 'A') from texts
=> setweight tsvector

select strip(tsv) from texts
=> strip tsvector

select numnode(tsq) from texts
=> numnode integer

select querytree(tsq) from texts
=> querytree text

select tsvector_to_array(tsv) from texts
=> tsvector_to_array text[]

select array_to_tsvector(array['a']) from texts
=> array_to_tsvector tsvector

select xmlelement(name foo, t) from texts
=> xmlelement xml

select xmlforest(t, id) from texts
=> xmlforest xml

select xmlconcat(x, x) from texts
=> xmlconcat xml

select xmlcomment(t) from texts
=> xmlcomment xml

select xmlagg(x) from texts
=> xmlagg xml

select xpath('/a', x) from texts
=> xpath xml[]

select xmlparse(document t) from texts
=> xmlparse xml

select xmlserialize(content x as text) from texts
=> xmlserialize text

select xmlroot(x, version '1.0') from texts
=> xmlroot xml

select xmlpi(name foo) from texts
=> xmlpi xml

select x is document from texts
=> ?column? boolean

select current_user from texts
=> current_user name not null

select current_schema from texts
=> current_schema name

select session_user from texts
=> session_user name not null

select current_catalog from texts
=> current_catalog name not null

select current_role from texts
=> current_role name not null

select user from texts
=> user name not null

select current_setting('a.b') from texts
=> current_setting text

select current_setting('a.b', true) from texts
=> current_setting text

select version() from texts
=> version text

select coalesce(t, v20, 'x') from texts
=> coalesce text not null

select nullif(t, '') from texts
=> nullif text

select greatest(t, v20) from texts
=> greatest text

select txid_current() from texts
=> txid_current bigint

select clock_timestamp() from texts
=> clock_timestamp timestamp with time zone not null

select statement_timestamp() from texts
=> statement_timestamp timestamp with time zone not null

select timeofday() from texts
=> timeofday text

select make_date(2024, 1, 1) from texts
=> make_date date not null

select make_time(1, 2, 3.5) from texts
=> make_time time without time zone not null

select make_timestamp(2024, 1, 1, 0, 0, 0) from texts
=> make_timestamp timestamp without time zone not null

select make_timestamptz(2024, 1, 1, 0, 0, 0) from texts
=> make_timestamptz timestamp with time zone not null

select make_timestamptz(2024, 1, 1, 0, 0, 0, 'UTC') from texts
=> make_timestamptz timestamp with time zone not null

select make_interval() from texts
=> make_interval interval not null

select make_interval(days => 10) from texts
=> make_interval interval not null

select make_interval(1, 2, 3) from texts
=> make_interval interval not null

select make_interval(years => 1, secs => 2.5) from texts
=> make_interval interval not null

select make_interval(hours := 3) from texts
=> make_interval interval not null

select justify_days(interval '1 day') from texts
=> justify_days interval not null

select justify_hours(interval '1 day') from texts
=> justify_hours interval not null

select date_add(now(), interval '1 day') from texts
=> date_add timestamp with time zone
=15! undefined_function date_add

select date_add(now(), '1 day', 'UTC') from texts
=> date_add timestamp with time zone
=15! undefined_function date_add

select date_subtract(now(), '1 day') from texts
=> date_subtract timestamp with time zone
=15! undefined_function date_subtract

select has_table_privilege('numbers', 'select') from texts
=> has_table_privilege boolean

select obj_description(1, 'pg_class') from texts
=> obj_description text

select to_regclass('x') from texts
=> to_regclass regclass

select pg_get_viewdef(1::oid) from texts
=> pg_get_viewdef text

select array_to_string(array['a'], ',') from texts
=> array_to_string text not null

select generate_series(1, 3) from texts
=> generate_series integer

select generate_series(1, id) from texts
=> generate_series bigint

select generate_series(1.0, 2.0, 0.5) from texts
=> generate_series numeric

select generate_series(now(), now(), '1 day') from texts
=> generate_series timestamp with time zone

select generate_series(current_date, current_date, '1 day') from texts
=> generate_series timestamp with time zone

select generate_series('2024-01-01'::date, '2024-02-01'::date, interval '1 day') from texts
=> generate_series timestamp with time zone

select generate_series('2024-01-01'::timestamp, '2024-02-01', '1 day') from texts
=> generate_series timestamp without time zone

select generate_series(1, 3) + 1 from texts
=> ?column? integer

select generate_series(1, 3) * generate_series(1, 2) from texts
=> ?column? integer

select abs(generate_series(1, 3)) from texts
=> abs integer

select case when true then 1 end from texts
=> case integer

select jsonb_array_elements('[1]') -> 'a' from texts
=> ?column? jsonb

select (generate_series(1, 3))::text from texts
=> generate_series text

select lower(id) from texts
=! undefined_function lower

select lower(t, v) from texts
=! undefined_function lower

select lower() from texts
=! undefined_function lower

select lower(by) from texts
=! undefined_function lower

select lower(1) from texts
=! undefined_function lower

select lower(null, null) from texts
=! undefined_function lower

select upper(true) from texts
=! undefined_function upper

select length(id) from texts
=! undefined_function length

select length(1) from texts
=! undefined_function length

select trim(id) from texts
=! undefined_function trim

select trim(1 from t) from texts
=! undefined_function trim

select trim(both id from t) from texts
=! undefined_function trim

select substring(id from 1) from texts
=! undefined_function substring

select substring(t from true) from texts
=! undefined_function substring

select substring(t, 1.5) from texts
=! undefined_function substring

select position(1 in t) from texts
=! undefined_function position

select position('a' in id) from texts
=! undefined_function position

select overlay(t placing 1 from 2) from texts
=! undefined_function overlay

select replace(t, 'a') from texts
=! undefined_function replace

select replace(t, 1, 2) from texts
=! undefined_function replace

select replace(id, 'a', 'b') from texts
=! undefined_function replace

select split_part(t, ',') from texts
=! undefined_function split_part

select repeat(t, id) from texts
=! undefined_function repeat

select left(t) from texts
=! undefined_function left

select left(t, id) from texts
=! undefined_function left

select lpad(id, 5) from texts
=! undefined_function lpad

select concat() from texts
=! undefined_function concat

select concat_ws() from texts
=! undefined_function concat_ws

select format() from texts
=! undefined_function format

select format(1, t) from texts
=! undefined_function format

select md5(id) from texts
=! undefined_function md5

select encode(t, 'hex') from texts
=! undefined_function encode

select decode(by, 'hex') from texts
=! undefined_function decode

select to_date(id, 'YYYY') from texts
=! undefined_function to_date

select to_date(t) from texts
=! undefined_function to_date

select to_timestamp(t) from texts
=! undefined_function to_timestamp

select to_timestamp('1') from texts
=> to_timestamp timestamp with time zone not null

select to_char(t, 'YYYY') from texts
=! undefined_function to_char

select to_char('x', 'YYYY') from texts
=! ambiguous_function to_char

select to_char(now()) from texts
=! undefined_function to_char

select make_date(2024, 1) from texts
=! undefined_function make_date

select make_date('2024', 1.5, 1) from texts
=! undefined_function make_date

select make_interval(day => 1) from texts
=! undefined_function make_interval

select make_interval(1, years => 2) from texts
=! undefined_function make_interval

select make_interval(years => 1, years => 2) from texts
=! syntax_error years

select make_interval(years => 1, 2) from texts
=! syntax_error 2

select lower(string => t) from texts
=! undefined_function lower

select abs(x => 1) from texts
=! undefined_function abs

select round(1.5, digits => 1) from texts
=! undefined_function round

select concat(variadic t) from texts
=! datatype_mismatch t

select concat(variadic 'x') from texts
=! datatype_mismatch 'x'

select concat(variadic array[1], 2) from texts
=! syntax_error ,

select lower(variadic array['a']) from texts
=! undefined_function lower

select format(variadic array['a']) from texts
=! undefined_function format

select string_to_array(id, ',') from texts
=! undefined_function string_to_array

select regexp_replace(t, 'a') from texts
=! undefined_function regexp_replace

select regexp_match(id, 'a') from texts
=! undefined_function regexp_match

select regexp_count(t) from texts
=! undefined_function regexp_count

select array_to_string('a', ',') from texts
=! datatype_mismatch

select quote_ident(id) from texts
=! undefined_function quote_ident

select ascii(id) from texts
=! undefined_function ascii

select sha256(t) from texts
=! undefined_function sha256

select to_tsvector(id) from texts
=! undefined_function to_tsvector

select ts_rank(t, tsq) from texts
=! undefined_function ts_rank

select setweight(tsv, 1) from texts
=! undefined_function setweight

select generate_series('a', 'b') from texts
=! ambiguous_function generate_series

select generate_series(1) from texts
=! undefined_function generate_series

select generate_series(current_date, 5) from texts
=! undefined_function generate_series

select generate_series(now(), now()) from texts
=! undefined_function generate_series

select generate_series(t, t) from texts
=! undefined_function generate_series

select xmlelement(foo, t) from texts
=! syntax_error foo

select xpath('/a', t) from texts
=! undefined_function xpath

select t is document from texts
=! datatype_mismatch t

select id is normalized from texts
=! undefined_function is

select normalize(id) from texts
=! undefined_function normalize

select normalize(t, foo) from texts
=! syntax_error foo

select current_setting(1) from texts
=! undefined_function current_setting

select now(1) from texts
=! undefined_function now

select now('x') from texts
=! undefined_function now

select current_timestamp('x') from texts
=! syntax_error 'x'

select clock_timestamp(1) from texts
=! undefined_function clock_timestamp

select coalesce(t, 1) from texts
=! datatype_mismatch 1

select coalesce(t, id) from texts
=! datatype_mismatch id

select coalesce() from texts
=! syntax_error )

select coalesce(id, now()) from texts
=! datatype_mismatch now

select nullif(t, 1) from texts
=! undefined_function nullif

select nullif(t) from texts
=! syntax_error )

select nullif(t, v, c5) from texts
=! syntax_error ,

select nullif(x, x) from texts
=! undefined_function nullif

select greatest(t, 1) from texts
=! datatype_mismatch 1

select least(id, now()) from texts
=! datatype_mismatch now

select length(distinct t) from texts
=! wrong_object_type length

select lower(t order by t) from texts
=! wrong_object_type lower

select lower(t) filter (where true) from texts
=! wrong_object_type lower

select lower(t) over () from texts
=! wrong_object_type lower

select lower(*) from texts
=! undefined_function lower

select now(*) from texts
=! wrong_object_type now

select lower(t) within group (order by t) from texts
=! undefined_function lower

select generate_series(1, 2) over () from texts
=! wrong_object_type generate_series

select pg_catalog.nope(t) from texts
=! undefined_function pg_catalog.nope

select information_schema.lower(t) from texts
=! undefined_function information_schema.lower

select "Lower"(t) from texts
=! undefined_function "Lower"

select nextval(1.5) from texts
=! undefined_function nextval

select collation for (id) from texts
=> pg_collation_for text

select pg_typeof() from texts
=! undefined_function pg_typeof

select date_trunc('month', t) from texts
=! undefined_function date_trunc

select date_part('year', t) from texts
=! undefined_function date_part

select unnest(t) from texts
=! undefined_function unnest

select uuid(t) from texts
=> uuid uuid

select lower(t).x from texts
=! syntax_error .x

select (lower(t)).x from texts
=! wrong_object_type lower

select (t).x from texts
=! wrong_object_type t

select (id).y from texts
=! wrong_object_type id

select texts(1) from texts
=! undefined_function texts

select setseed(0.5) from numbers
=! invalid_table_definition

select round(n, 'x') from numbers
=! invalid_text_representation 'x'

select power('a', 2) from numbers
=! invalid_text_representation 'a'

select sqrt('x') from numbers
=! invalid_text_representation 'x'

select ceil('abc') from numbers
=! invalid_text_representation 'abc'

select greatest(1, 'x') from numbers
=! invalid_text_representation 'x'

select chr('x') from numbers
=! invalid_text_representation 'x'

select random(1, 'x') from numbers
=! invalid_text_representation 'x'
=16! undefined_function random

select setseed('x') from numbers
=! invalid_text_representation 'x'

select t is normalized from texts
=> is_normalized boolean

select t is nfd normalized from texts
=> is_normalized boolean

select nullif(v20, t) from texts
=> nullif text

select pg_sleep(0) from texts
=! invalid_table_definition

select split_part(t, ',', 'x') from texts
=! invalid_text_representation 'x'

select repeat(t, 'x') from texts
=! invalid_text_representation 'x'

select left(t, 'x') from texts
=! invalid_text_representation 'x'

select lpad(t, '5x') from texts
=! invalid_text_representation '5x'

select to_timestamp('x') from texts
=! invalid_text_representation 'x'

select make_date(2024, 1, 'x') from texts
=! invalid_text_representation 'x'

select generate_series(1, 'x') from texts
=! invalid_text_representation 'x'

select xmlserialize(content t as text) from texts
=! datatype_mismatch t

select coalesce(1, 'x') from texts
=! invalid_text_representation 'x'

select coalesce(current_date, 'x') from texts
=! invalid_datetime_format 'x'

select nullif(id, 'x') from texts
=! invalid_text_representation 'x'

select greatest(current_date, 'x') from texts
=! invalid_datetime_format 'x'

select pg_sleep('x') from texts
=! invalid_text_representation 'x'

select make_interval(days => 'x') from texts
=! invalid_text_representation 'x'

select nope.abs(i4) from numbers
=! invalid_schema_name nope.abs

select nextval('tickets') as n, currval('main.tickets') as c, setval('"tickets"', 7) as s from texts
=> n bigint, c bigint, s bigint

select text.lower(t) from texts
=! invalid_schema_name text.lower

select unnest(int4multirange(int4range(1, 3))) as r, range_merge(int4multirange(int4range(1, 3))) as m
=> r int4range, m int4range
