package shop.staging;

import dev.headrace.Model;

@Model(sql = "select 1 as one")
public interface One {
    int one();
}
