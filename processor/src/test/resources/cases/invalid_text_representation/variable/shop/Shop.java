package shop;

import dev.headrace.Pipeline;
import dev.headrace.Var;

@Pipeline(
        schema = "analytics",
        vars = {
            @Var(name = "count", type = "int", value = "many"),
            @Var(name = "kind", value = "many"),
            @Var(name = "open", type = "date"),
            @Var(name = "limit", type = "int", value = "10"),
        })
public interface Shop {}
