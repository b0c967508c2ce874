select nope.abs(i4) from numbers
=! invalid_schema_name nope.abs

select nextval('s') from texts
=! undefined_table 's'

select text.lower(t) from texts
=! invalid_schema_name text.lower
