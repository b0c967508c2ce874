package shop;

import dev.headrace.Pipeline;
import dev.headrace.Var;

@Pipeline(
        schema = "analytics",
        vars = {
            @Var(name = "it's"),
            @Var(name = "status"),
            @Var(name = "status"),
            @Var(name = "row", type = "anyelement"),
            @Var(name = "day", type = "dat"),
            @Var(name = "since", type = "date", value = "yesteryear"),
        })
public interface Shop {}
