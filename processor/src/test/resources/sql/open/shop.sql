select s.id, s.placed_on - '30 days' as due
from sales s
=! invalid_datetime_format '30
