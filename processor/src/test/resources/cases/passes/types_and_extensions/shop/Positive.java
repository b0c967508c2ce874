package shop;

import dev.headrace.SqlType;

@SqlType("posint domain(int4 not null check (value > 0))")
public interface Positive {}
