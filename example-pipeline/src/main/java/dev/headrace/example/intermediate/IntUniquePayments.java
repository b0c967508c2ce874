package dev.headrace.example.intermediate;

import dev.headrace.Materialized;
import dev.headrace.Model;
import dev.headrace.Unique;
import dev.headrace.example.staging.StgPayments;
import java.math.BigDecimal;

/**
 * One row a payment or refund: of repeated deliveries, the first. A table, since several models read it.
 *
 * <p>The SQL came from a dbt project and is as it was there.
 */
@Model(materialized = Materialized.TABLE, refs = StgPayments.class, sql = """
    with deliveries as (

        select
            *,
            row_number() over (
                partition by provider_reference
                order by received_at, payment_id
            ) as delivery_number

        from {{ ref('stg_payments') }}

    ),

    final as (

        {#- The provider repeats what we did not acknowledge in time. -#}
        select
            payment_id,
            order_id,
            provider_reference,
            payment_method,
            amount,
            is_refund,
            received_at

        from deliveries
        where delivery_number = 1

    )

    select * from final
    """)
public interface IntUniquePayments {
    @Unique
    long paymentId();

    @Unique
    String providerReference();

    BigDecimal amount();
}
