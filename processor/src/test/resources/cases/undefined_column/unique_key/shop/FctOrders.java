package shop;

import dev.headrace.Incremental;
import dev.headrace.Index;
import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = "select id, status from raw_data.orders")
@Incremental(
        uniqueKey = {"id", "statsu"},
        updateColumns = "none")
@Index(columns = "state")
@Index(columns = "id", where = "stauts = 'x'")
@Index(expression = "lower(stauts)")
public interface FctOrders {}
