select rank() within group (order by id) over () from sales
=! feature_not_supported rank
