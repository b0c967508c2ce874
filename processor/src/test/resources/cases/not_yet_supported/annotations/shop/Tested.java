package shop;

import dev.headrace.Model;

@Model(sql = "select 1 as one")
public interface Tested {
    @Others.Positive
    int one();
}
