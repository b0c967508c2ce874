package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = "select cleaned(status) as status from raw_data.orders")
public interface Orders {}
