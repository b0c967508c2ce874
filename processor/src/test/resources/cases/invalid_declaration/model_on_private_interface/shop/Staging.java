package shop;

import dev.headrace.Model;

public interface Staging {
    final class Hidden {
        @Model(refs = RawOrders.class, sql = "select id as order_id from raw_data.orders")
        private interface StgOrders {
            long orderId();
        }
    }
}
