package shop;

import dev.headrace.Grant;
import dev.headrace.Index;
import dev.headrace.Materialized;
import dev.headrace.Model;

@Model(materialized = Materialized.TABLE, refs = RawOrders.class, sql = "select id, status from raw_data.orders")
@Index(columns = "id", method = "brim")
@Index(columns = "status", method = "bm25")
@Index(columns = {"id", "statsu"}, include = "ident")
@Index(expression = "lower(statsu)", where = "idd > 0")
@Grant(privileges = {"select", "selct"}, to = "analyst")
@Grant(to = "")
public interface Orders {}
