select stg_orders from stg_orders
=> stg_orders stg_orders

select o from stg_orders o, stg_users u where o is not null
=> o stg_orders

select (select o) from stg_orders o
=> o stg_orders
