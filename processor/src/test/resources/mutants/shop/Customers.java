package shop;

import dev.headrace.NotNull;
import dev.headrace.Source;
import dev.headrace.Unique;

@Source(schema = "raw", table = "customers")
interface Customers {
    @NotNull
    @Unique
    long id();

    @NotNull
    String name();

    Long invitedBy();
}
