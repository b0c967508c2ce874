package dev.headrace.example.intermediate;

import dev.headrace.Incremental;
import dev.headrace.Model;
import dev.headrace.Unique;
import dev.headrace.example.staging.StgPayments;
import java.math.BigDecimal;

/**
 * One row a payment or refund: of repeated deliveries, the last. Each run adds what came since the one before; the provider
 * delivers up to three days late.
 *
 * <p>The SQL came from a dbt project and is as it was there.
 */
@Model(refs = StgPayments.class, sql = """
    with deliveries as (

        select
            *,
            row_number() over (
                partition by provider_reference
                order by received_at desc, payment_id desc
            ) as delivery_number

        from {{ ref('stg_payments') }}

        {% if is_incremental() %}
        where received_at > (select max(received_at) from {{ this }})
        {% endif %}

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
@Incremental(uniqueKey = "provider_reference", lateBy = "3 days")
public interface IntUniquePayments {
    @Unique
    long paymentId();

    @Unique
    String providerReference();

    BigDecimal amount();
}
