package shop;

import dev.headrace.AtLeastOne;
import dev.headrace.Between;
import dev.headrace.Matches;
import dev.headrace.Model;
import dev.headrace.SequentialValues;

@Model(refs = RawOrders.class, sql = "select id, status from raw_data.orders")
public interface StgOrders {
    @Matches("^1")
    @AtLeastOne
    long id();

    @Between(min = "0")
    @SequentialValues(step = "interval '1 day'")
    String status();
}
