package shop;

import dev.headrace.Incremental;
import dev.headrace.Model;

public interface Faults {
    @Model(refs = RawOrders.class, sql = "select id, status from raw_data.orders")
    @Incremental(uniqueKey = {"id", "status"})
    interface NullableKey {}

    @Model(refs = RawOrders.class, sql = """
        select id, {% if is_incremental() %} 'x' as state {% else %} status {% endif %} from raw_data.orders
        """)
    @Incremental(uniqueKey = "id")
    interface OtherColumns {}

    @Model(refs = RawOrders.class, sql = """
        select id, {% if is_incremental() %} nullif(id, 7) {% else %} id {% endif %} as again from raw_data.orders
        """)
    @Incremental(uniqueKey = "id")
    interface NullableInIncrements {
        long again();
    }
}
