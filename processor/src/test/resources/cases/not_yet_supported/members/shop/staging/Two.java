package shop.staging;

import dev.headrace.Materialized;
import dev.headrace.Model;

@Model(materialized = Materialized.MATERIALIZED_VIEW, file = "two.sql")
public interface Two {
    int two();
}
