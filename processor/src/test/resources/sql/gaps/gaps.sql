select from stg_orders
=! feature_not_supported select

select where true
=! feature_not_supported select
