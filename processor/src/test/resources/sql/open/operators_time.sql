select d - '1 day' from times
=! invalid_datetime_format '1

select tstz - '1 day' from times
=! invalid_datetime_format '1
