package dev.headrace.example.raw;

import dev.headrace.NotNull;
import dev.headrace.Source;
import java.time.Instant;

/** Everybody who ever signed up. */
@Source(schema = "raw_data", table = "customers")
public interface RawCustomers {
    long id();

    /** As typed at sign-up, capitals included; gone once the customer asked to be forgotten. */
    String email();

    @NotNull
    String fullName();

    /** ISO 3166-1 code of two letters, not always in capitals. */
    @NotNull
    String country();

    boolean marketingConsent();

    @NotNull
    Instant createdAt();
}
