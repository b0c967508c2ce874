package shop;

import dev.headrace.Model;
import dev.headrace.NotNull;

@Model(refs = {RawOrders.class, Money.class}, sql = """
    select
        id,
        cents_to_dollars(amount_cents) as amount,
        cents_to_dollars(items) as of_items,
        surrogate_key(id, o.status) as order_key,
        price(amount_cents, 'EUR'),
        price(id, 'EUR') as odd,
        distance(discount + 1) as two,
        distance((select max(raw_data.orders.discount) from raw_data.orders)) as three,
        distance((random() * id)::numeric),
        {{ cents_to_dollars('amount_cents') }} as as_in_dbt,
        (cents_to_dollars(id + 1)) ,
        audit.rating(payload)
    from raw_data.orders as o
    where cents_to_dollars(amount_cents) > 10;
    """)
public interface StgOrders {
    @NotNull(where = "cents_to_dollars(id) > 0")
    String orderKey();
}
