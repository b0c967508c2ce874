package shop;

import dev.headrace.Model;

@Model(refs = {B.class, RawOrders.class}, sql = """
        select x from b join raw_data.orders on true
        """)
public interface C {}
