package shop;

import dev.headrace.Model;

@Model(refs = String.class, sql = "select 1 as one")
public interface One {
    int one();
}
