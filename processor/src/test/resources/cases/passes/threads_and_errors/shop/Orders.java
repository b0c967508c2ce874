package shop;

import dev.headrace.Model;
import dev.headrace.OnError;

@Model(refs = {RawOrders.class, Weather.class}, sql = "select id, last_id from raw_data.orders cross join weather")
@OnError(OnError.Descendants.SKIP)
public interface Orders {}
