package shop;

import dev.headrace.Pipeline;

@Pipeline(schema = "other", models = OtherOrders.class)
public interface Other {}
