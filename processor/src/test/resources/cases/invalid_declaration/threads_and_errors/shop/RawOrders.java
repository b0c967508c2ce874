package shop;

import dev.headrace.OnError;
import dev.headrace.Source;

@Source(schema = "raw_data", table = "orders")
@OnError(OnError.Descendants.CONTINUE)
public interface RawOrders {
    long id();
}
