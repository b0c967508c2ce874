package shop;

import dev.headrace.Model;
import dev.headrace.Unique;

@Model(
        refs = {Orders.class, Customers.class},
        sql = "select o.order_id, c.orders from orders o join customers c using (customer_id)")
public interface Joined {
    @Unique
    long orderId();
}
