package shop;

import dev.headrace.Model;

@Model(unchecked = true, sql = "select 1 as one")
public interface StgOrders {}
