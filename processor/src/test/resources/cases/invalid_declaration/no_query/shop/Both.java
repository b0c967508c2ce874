package shop;

import dev.headrace.Model;

@Model(sql = "select 1 as one", file = "both.sql")
public interface Both {}
