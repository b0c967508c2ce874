package shop;

import dev.headrace.Pipeline;
import dev.headrace.Var;

@Pipeline(
        schema = "analytics",
        vars = {@Var(name = "since", type = "date", value = "2026-01-01"), @Var(name = "least", type = "int")})
public interface Shop {}
