package shop;

import dev.headrace.Model;

@Model(refs = RawPayments.class, sql = """
    select id, amount from raw_data.payments
    where paid_on >= {{ var('since') }} and amount > {{ var('least') }}
    """)
public interface Recent {}
