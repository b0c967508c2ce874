package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select id, jsonb_path_exists(to_jsonb(status), '$ ? (@ like_regex "(paid|sent")') as is_done
        from raw_data.orders
        """)
public interface StgOrders {}
