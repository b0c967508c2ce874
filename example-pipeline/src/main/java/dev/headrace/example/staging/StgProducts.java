package dev.headrace.example.staging;

import dev.headrace.AcceptedValues;
import dev.headrace.Model;
import dev.headrace.Unique;
import dev.headrace.example.raw.RawProducts;
import java.math.BigDecimal;

/** One row a product, those no longer sold included. */
@Model(refs = RawProducts.class, sql = """
    select
        id as product_id,
        sku,
        name as product_name,
        lower(category) as category,
        price as list_price,
        cost as unit_cost,
        discontinued_at is not null as is_discontinued
    from raw_data.products
    """)
public interface StgProducts {
    @Unique
    long productId();

    @Unique
    String sku();

    String productName();

    @AcceptedValues({"bath", "books", "garden", "kitchen", "lighting", "office", "outdoor", "toys"})
    String category();

    /** Today's price in euros, taxes included. */
    BigDecimal listPrice();

    /** What the shop pays for one, in euros. */
    BigDecimal unitCost();

    boolean isDiscontinued();
}
