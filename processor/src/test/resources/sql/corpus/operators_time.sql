select d + 1 from times
=> ?column? date

select 1 + d from times
=> ?column? date

select d - 1 from times
=> ?column? date

select d - d from times
=> ?column? integer

select d - dn from times
=> ?column? integer

select d + iv from times
=> ?column? timestamp without time zone

select iv + d from times
=> ?column? timestamp without time zone

select d - iv from times
=> ?column? timestamp without time zone

select d + t from times
=> ?column? timestamp without time zone

select t + d from times
=> ?column? timestamp without time zone

select d + tz from times
=> ?column? timestamp with time zone

select d - '2024-01-01' from times
=> ?column? integer

select d + '1' from times
=! ambiguous_function +

select d + '1 day' from times
=! ambiguous_function +

select '2024-01-01' - d from times
=> ?column? integer

select ts + iv from times
=> ?column? timestamp without time zone

select iv + ts from times
=> ?column? timestamp without time zone

select ts3 + iv from times
=> ?column? timestamp without time zone

select ts - iv from times
=> ?column? timestamp without time zone

select ts - ts from times
=> ?column? interval

select ts - ts3 from times
=> ?column? interval

select ts - tstz from times
=> ?column? interval

select tstz - ts from times
=> ?column? interval

select tstz - tstz from times
=> ?column? interval

select tstz + iv from times
=> ?column? timestamp with time zone

select iv + tstz from times
=> ?column? timestamp with time zone

select tstz0 + iv from times
=> ?column? timestamp with time zone

select tstz - iv from times
=> ?column? timestamp with time zone

select ts - d from times
=> ?column? interval

select d - ts from times
=> ?column? interval

select ts - '2024-01-01' from times
=> ?column? interval

select tstz - '2024-01-01' from times
=> ?column? interval

select ts + '1 day' from times
=> ?column? timestamp without time zone

select tstz + '1 day' from times
=> ?column? timestamp with time zone

select t + iv from times
=> ?column? time without time zone

select iv + t from times
=> ?column? time without time zone

select t - iv from times
=> ?column? time without time zone

select t - t from times
=> ?column? interval

select t3 - t from times
=> ?column? interval

select tz + iv from times
=> ?column? time with time zone

select tz - iv from times
=> ?column? time with time zone

select iv + tz from times
=> ?column? time with time zone

select iv + iv from times
=> ?column? interval

select iv - iv from times
=> ?column? interval

select ivm + iv from times
=> ?column? interval

select - iv from times
=> ?column? interval

select iv * 2 from times
=> ?column? interval

select 2 * iv from times
=> ?column? interval

select iv * 0.5 from times
=> ?column? interval

select iv * '2' from times
=> ?column? interval

select iv / 2 from times
=> ?column? interval

select iv / 1.5 from times
=> ?column? interval

select iv + '1 day' from times
=> ?column? interval

select iv - '1 day' from times
=> ?column? interval

select iv3 * 2 from times
=> ?column? interval

select d = dn from times
=> ?column? boolean

select d = ts3 from times
=> ?column? boolean

select d = tstz0 from times
=> ?column? boolean

select d < dn from times
=> ?column? boolean

select d < ts3 from times
=> ?column? boolean

select d < tstz0 from times
=> ?column? boolean

select d >= dn from times
=> ?column? boolean

select d >= ts3 from times
=> ?column? boolean

select d >= tstz0 from times
=> ?column? boolean

select ts = dn from times
=> ?column? boolean

select ts = ts3 from times
=> ?column? boolean

select ts = tstz0 from times
=> ?column? boolean

select ts < dn from times
=> ?column? boolean

select ts < ts3 from times
=> ?column? boolean

select ts < tstz0 from times
=> ?column? boolean

select ts >= dn from times
=> ?column? boolean

select ts >= ts3 from times
=> ?column? boolean

select ts >= tstz0 from times
=> ?column? boolean

select tstz = dn from times
=> ?column? boolean

select tstz = ts3 from times
=> ?column? boolean

select tstz = tstz0 from times
=> ?column? boolean

select tstz < dn from times
=> ?column? boolean

select tstz < ts3 from times
=> ?column? boolean

select tstz < tstz0 from times
=> ?column? boolean

select tstz >= dn from times
=> ?column? boolean

select tstz >= ts3 from times
=> ?column? boolean

select tstz >= tstz0 from times
=> ?column? boolean

select t < t3 from times
=> ?column? boolean

select t = tz from times
=> ?column? boolean

select tz > tz from times
=> ?column? boolean

select iv = ivn from times
=> ?column? boolean

select iv > '1 hour' from times
=> ?column? boolean

select d = '2024-01-01' from times
=> ?column? boolean

select d > 'yesterday' from times
=> ?column? boolean

select ts < 'now' from times
=> ?column? boolean

select tstz >= '2024-01-01 00:00:00+00' from times
=> ?column? boolean

select t = '12:00' from times
=> ?column? boolean

select tz = '12:00+01' from times
=> ?column? boolean

select d between '2024-01-01' and '2024-12-31' from times
=> ?column? boolean

select ts between d and tstz from times
=> ?column? boolean

select d in ('2024-01-01', dn) from times
=> ?column? boolean

select ts in ('2024-01-01', d) from times
=> ?column? boolean

select (d, d) overlaps (dn, dn) from times
=> overlaps boolean

select (ts, iv) overlaps (ts3, iv) from times
=> overlaps boolean

select (tstz, tstz) overlaps (tstz0, '1 day'::interval) from times
=> overlaps boolean

select (t, t) overlaps (t3, t3) from times
=> overlaps boolean

select (d, iv) overlaps (d, '1 day') from times
=! ambiguous_function overlaps

select ts at time zone 'UTC' from times
=> timezone timestamp with time zone

select tstz at time zone 'UTC' from times
=> timezone timestamp without time zone

select ts3 at time zone 'UTC' from times
=> timezone timestamp with time zone

select tstz0 at time zone 'Europe/Berlin' from times
=> timezone timestamp without time zone

select tz at time zone 'UTC' from times
=> timezone time with time zone

select t at time zone 'UTC' from times
=> timezone time with time zone

select d at time zone 'UTC' from times
=> timezone timestamp without time zone

select tstz at time zone iv from times
=> timezone timestamp without time zone

select tstz at time zone interval '1 hour' from times
=> timezone timestamp without time zone

select '2024-01-01 00:00' at time zone 'UTC' from times
=> timezone timestamp without time zone not null

select timestamp '2024-01-01' at time zone 'UTC' at time zone 'America/New_York' from times
=> timezone timestamp without time zone not null

select date '2024-01-01' from times
=> date date not null

select date '2024-01-01' + 1 from times
=> ?column? date not null

select date '2024-01-01' - date '2023-01-01' from times
=> ?column? integer not null

select timestamp '2024-01-01 10:00' from times
=> timestamp timestamp without time zone not null

select timestamp(3) '2024-01-01 10:00' from times
=> timestamp timestamp(3) without time zone not null

select timestamp with time zone '2024-01-01 10:00+02' from times
=> timestamptz timestamp with time zone not null

select timestamptz '2024-01-01' from times
=> timestamptz timestamp with time zone not null

select time '10:00' from times
=> time time without time zone not null

select time(3) '10:00' from times
=> time time(3) without time zone not null

select time with time zone '10:00+02' from times
=> timetz time with time zone not null

select timetz '10:00+02' from times
=> timetz time with time zone not null

select interval '1 day' from times
=> interval interval not null

select interval '1' day from times
=> interval interval day not null

select interval '1-2' year to month from times
=> interval interval year to month not null

select interval '1 2:03:04' day to second from times
=> interval interval day to second not null

select interval '1.5' second(3) from times
=> interval interval second(3) not null

select interval(3) '1.5 seconds' from times
=> interval interval(3) not null

select interval '1 day' * 3 from times
=> ?column? interval not null

select '1 day'::interval from times
=> interval interval not null

select '2024-01-01'::date + interval '1 month' from times
=> ?column? timestamp without time zone not null

select current_date from times
=> current_date date not null

select current_time from times
=> current_time time with time zone not null

select current_time(3) from times
=> current_time time(3) with time zone not null

select current_timestamp from times
=> current_timestamp timestamp with time zone not null

select current_timestamp(0) from times
=> current_timestamp timestamp(0) with time zone not null

select localtime from times
=> localtime time without time zone not null

select localtime(2) from times
=> localtime time(2) without time zone not null

select localtimestamp from times
=> localtimestamp timestamp without time zone not null

select localtimestamp(3) from times
=> localtimestamp timestamp(3) without time zone not null

select now() from times
=> now timestamp with time zone not null

select now() - interval '1 day' from times
=> ?column? timestamp with time zone not null

select now()::date from times
=> now date not null

select current_date - 7 from times
=> ?column? date not null

select current_date - dn from times
=> ?column? integer not null

select current_timestamp - tstz from times
=> ?column? interval

select localtimestamp - ts from times
=> ?column? interval

select current_date + current_time from times
=> ?column? timestamp with time zone not null

select d is null from times
=> ?column? boolean not null

select d is distinct from ts from times
=> ?column? boolean not null

select d = any (array['2024-01-01', '2024-01-02']::date[]) from times
=> ?column? boolean

select d = any ('{2024-01-01}') from times
=> ?column? boolean

select extract(year from d) from times
=> extract numeric

select extract(epoch from ts) from times
=> extract numeric

select extract(epoch from tstz) from times
=> extract numeric

select extract(hour from t) from times
=> extract numeric

select extract(timezone from tz) from times
=> extract numeric

select extract(day from iv) from times
=> extract numeric

select extract('month' from ts3) from times
=> extract numeric

select extract("quarter" from d) from times
=> extract numeric

select extract(dow from tstz0) from times
=> extract numeric

select extract(isoyear from d) from times
=> extract numeric

select extract(century from dn) from times
=> extract numeric

select extract(milliseconds from t3) from times
=> extract numeric

select extract(epoch from d - ts) from times
=> extract numeric

select extract(day from ts - ts3) from times
=> extract numeric

select extract(year from '2024-01-01'::date) from times
=> extract numeric

select date_part('year', d) from times
=> date_part double precision

select date_part('hour', tz) from times
=> date_part double precision

select date_part('epoch', iv) from times
=> date_part double precision

select date_trunc('month', ts) from times
=> date_trunc timestamp without time zone

select date_trunc('month', tstz) from times
=> date_trunc timestamp with time zone

select date_trunc('month', d) from times
=> date_trunc timestamp with time zone

select date_trunc('day', tstz, 'UTC') from times
=> date_trunc timestamp with time zone

select date_trunc('hour', iv) from times
=> date_trunc interval

select date_trunc('month', '2024-01-15') from times
=! ambiguous_function date_trunc

select date_trunc('month', current_date) from times
=> date_trunc timestamp with time zone not null

select date_trunc('month', current_date)::date from times
=> date_trunc date not null

select date_bin('15 minutes', ts, '2001-01-01') from times
=> date_bin timestamp without time zone

select date_bin(iv, tstz, tstz0) from times
=> date_bin timestamp with time zone

select age(ts) from times
=> age interval

select age(ts, ts3) from times
=> age interval

select age(tstz, tstz0) from times
=> age interval

select age(d) from times
=> age interval

select age(d, dn) from times
=> age interval

select age('2024-01-01', d) from times
=> age interval

select d + i.i4 from times
=! undefined_table i.i4

select d * 2 from times
=! undefined_function *

select d + 1.5 from times
=! undefined_function +

select d + 'x' from times
=! ambiguous_function +

select d = 1 from times
=! undefined_function =

select d = true from times
=! undefined_function =

select ts + 1 from times
=! undefined_function +

select ts - 1 from times
=! undefined_function -

select tstz + 1 from times
=! undefined_function +

select t + 1 from times
=! undefined_function +

select t = ts from times
=! undefined_function =

select t - d from times
=! undefined_function -

select tz - tz from times
=! undefined_function -

select tz - t from times
=> ?column? time with time zone

select iv / iv from times
=! undefined_function /

select iv + 1 from times
=! undefined_function +

select iv = 1 from times
=! undefined_function =

select d > t from times
=! undefined_function >

select d in (1) from times
=! undefined_function in

select d between 1 and 2 from times
=! undefined_function between

select - d from times
=! undefined_function -

select d || 1 from times
=! undefined_function ||

select ts || iv from times
=! undefined_function ||

select i4 at time zone 'UTC' from times
=! undefined_column i4

select iv at time zone 'UTC' from times
=! undefined_function at

select extract(year from t.t) from times
=! undefined_table t.t

select extract(year from 1) from times
=! undefined_function extract

select extract(year from 'x') from times
=! ambiguous_function extract

select extract(year from true) from times
=! undefined_function extract

select extract(foo) from times
=! syntax_error )

select date_trunc(1, ts) from times
=! undefined_function date_trunc

select date_trunc('month', 1) from times
=! undefined_function date_trunc

select date_part(d, 'year') from times
=! undefined_function date_part

select age(1) from times
=! undefined_function age

select date_trunc('month') from times
=! undefined_function date_trunc

select tstz at local from times
=> timezone timestamp without time zone
=16! syntax_error local

select ts at local from times
=> timezone timestamp with time zone
=16! syntax_error local

select d < 'foo' from times
=! invalid_datetime_format 'foo'

select ts + 'tomorrow' from times
=! invalid_datetime_format 'tomorrow'

select iv > 'x' from times
=! invalid_datetime_format 'x'

select date '2024-13-45' from times
=! datetime_field_overflow '2024-13-45'

select date 'foo' from times
=! invalid_datetime_format 'foo'

select date '2024-02-30' from times
=! datetime_field_overflow '2024-02-30'

select timestamp '2024-01-01 25:00' from times
=! datetime_field_overflow '2024-01-01

select time '25:00' from times
=! datetime_field_overflow '25:00'

select interval 'x' from times
=! invalid_datetime_format 'x'

select timestamptz 'nope' from times
=! invalid_datetime_format 'nope'

select '2024-13-45'::date from times
=! datetime_field_overflow '2024-13-45'::date

select '2023-02-29'::timestamp from times
=! datetime_field_overflow '2023-02-29'::timestamp

select 'abc'::time from times
=! invalid_datetime_format 'abc'::time

select d - '1 day' from times
=! invalid_datetime_format '1

select tstz - '1 day' from times
=! invalid_datetime_format '1
