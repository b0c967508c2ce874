package shop;

import dev.headrace.Pipeline;
import dev.headrace.Var;

@Pipeline(
        schema = "analytics",
        vars = {@Var(name = "least", type = "int", value = "10"), @Var(name = "word", value = "x")})
interface Shop {}
