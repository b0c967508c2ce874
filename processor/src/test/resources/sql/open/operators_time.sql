select d - '1 day' from times
=! invalid_datetime_format '1

select tstz - '1 day' from times
=! invalid_datetime_format '1

select tstz at local from times
=> timezone timestamp without time zone

select ts at local from times
=> timezone timestamp with time zone

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
