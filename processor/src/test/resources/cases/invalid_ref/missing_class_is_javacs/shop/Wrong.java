package shop;

import dev.headrace.Model;

@Model(refs = Object.class, sql = "select 1 as one")
public interface Wrong {
    int one();
}
