package shop;

import dev.headrace.Model;

/** A function is found by its name alone, PostgreSQL's first. */
@Model(
        refs = {RawOrders.class, Tools.class},
        sql = "select initials(status), lower(status), tools.lower(status) as other from raw_data.orders")
public interface StgOrders {}
