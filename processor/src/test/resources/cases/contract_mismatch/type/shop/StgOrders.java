package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select id as order_id, user_id, order_date
        from raw_data.orders
        """)
public interface StgOrders {
    String orderId();

    int userId();

    java.time.LocalDate orderDate();
}
