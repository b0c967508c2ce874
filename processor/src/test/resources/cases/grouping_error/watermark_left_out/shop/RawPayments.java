package shop;

import dev.headrace.NotNull;
import dev.headrace.Source;
import dev.headrace.Unique;
import java.time.Instant;

@Source(schema = "raw_data", table = "payments")
public interface RawPayments {
    @Unique
    long id();

    @NotNull
    Instant receivedAt();
}
