package shop;

import dev.headrace.Pipeline;
import dev.headrace.Var;

@Pipeline(schema = "analytics", vars = {@Var(name = "start", type = "date"), @Var(name = "status")})
public interface Shop {}
