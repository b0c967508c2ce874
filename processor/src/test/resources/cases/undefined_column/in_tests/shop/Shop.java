package shop;

import dev.headrace.Pipeline;

@Pipeline(schema = "analytics")
public interface Shop {
    /** What calls the pipeline's methods has no mistake of its own. */
    static Object tests() {
        return java.util.List.of(
                ShopPipeline.orphans(), ShopPipeline.positive(), ShopPipeline.stg_orders__status__is_not_blank());
    }
}
