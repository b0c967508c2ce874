package shop;

import dev.headrace.Pipeline;

@Pipeline(schema = "analytics", models = {StgOrders.class, RawOrders.class, Shop.class})
public interface Shop {}
