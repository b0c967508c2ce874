package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select o.row_to_json as whole, (o.id).abs as size, o.statsu
        from raw_data.orders o
        """)
public interface StgOrders {}
