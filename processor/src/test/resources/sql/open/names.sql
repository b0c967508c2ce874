select o from stg_orders o
=> o stg_orders
