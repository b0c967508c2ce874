package shop;

import dev.headrace.Materialized;
import dev.headrace.Model;

@Model(materialized = Materialized.EPHEMERAL, refs = RawPayments.class, sql = """
    select order_id, amount, note from raw_data.payments where paid_on is not null
    """)
public interface Paid {}
