package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select status collate \"C\" || 'x' collate \"POSIX\" as both
        from raw_data.orders
        """)
public interface StgOrders {}
