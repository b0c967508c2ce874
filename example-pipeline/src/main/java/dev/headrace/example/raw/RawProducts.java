package dev.headrace.example.raw;

import dev.headrace.NotNull;
import dev.headrace.Source;
import java.math.BigDecimal;
import java.time.Instant;

/** What the shop sells, and sold. */
@Source(schema = "raw_data", table = "products")
public interface RawProducts {
    long id();

    /** The article number on the shelf. */
    @NotNull
    String sku();

    @NotNull
    String name();

    @NotNull
    String category();

    /** Today's list price in euros, taxes included. */
    @NotNull
    BigDecimal price();

    /** What the shop pays for one, in euros. */
    @NotNull
    BigDecimal cost();

    /** When it left the catalogue; null while it is sold. */
    Instant discontinuedAt();
}
