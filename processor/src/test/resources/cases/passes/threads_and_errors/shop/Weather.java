package shop;

import dev.headrace.Model;
import dev.headrace.OnError;

@Model(refs = RawOrders.class, sql = "select max(id) as last_id from raw_data.orders")
@OnError(OnError.Descendants.CONTINUE)
public interface Weather {}
