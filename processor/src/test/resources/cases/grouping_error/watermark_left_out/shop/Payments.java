package shop;

import dev.headrace.Incremental;
import dev.headrace.Model;

@Model(refs = RawPayments.class, sql = """
        select max(id) as id from raw_data.payments
        {% if is_incremental() %}
        where received_at > (select max(received_at) from {{ this }})
        {% endif %}
        """)
@Incremental
public interface Payments {}
