package shop;

import dev.headrace.CardinalityEquality;
import dev.headrace.Check;
import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = "select id, status from raw_data.orders")
public interface StgOrders {
    @Check("id")
    @CardinalityEquality(to = RawOrders.class, field = "status")
    long id();

    String status();
}
