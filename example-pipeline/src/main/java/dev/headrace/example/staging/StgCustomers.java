package dev.headrace.example.staging;

import dev.headrace.Model;
import dev.headrace.Unique;
import dev.headrace.example.raw.RawCustomers;
import java.time.LocalDate;

/** One row a customer. */
@Model(refs = RawCustomers.class, sql = """
    select
        id as customer_id,
        full_name as customer_name,
        lower(email) as email,
        upper(country) as country,
        marketing_consent,
        (created_at at time zone 'UTC')::date as signed_up_on
    from raw_data.customers
    """)
public interface StgCustomers {
    @Unique
    long customerId();

    String customerName();

    /** In small letters; null if the customer asked to be forgotten. */
    @Unique
    String email();

    /** ISO 3166-1 code of two capital letters. */
    String country();

    boolean marketingConsent();

    /** The day in UTC. */
    LocalDate signedUpOn();
}
