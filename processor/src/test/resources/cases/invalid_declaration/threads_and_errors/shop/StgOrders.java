package shop;

import dev.headrace.Model;
import dev.headrace.OnError;

@Model(refs = RawOrders.class, sql = "select id from raw_data.orders")
@OnError(OnError.Descendants.SKIP)
public interface StgOrders {}
