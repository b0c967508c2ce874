package shop;

import dev.headrace.Pipeline;
import dev.headrace.Var;

/** With variables of all kinds. */
@Pipeline(
        schema = "analytics",
        searchPath = {"tools", "public"},
        vars = {
            @Var(name = "start", type = "date", value = "2024-01-01"),
            @Var(name = "until", type = "date"),
            @Var(name = "status", value = "it's \\ done"),
            @Var(name = "ids", type = "bigint[]", value = "{1,2}"),
            @Var(name = "code", type = "char(3)", value = "abc"),
            @Var(name = "limit", type = "int", value = "10"),
            @Var(name = "empty", value = ""),
        })
public interface Shop {}
