package shop;

import dev.headrace.Hook;
import dev.headrace.Pipeline;
import dev.headrace.Var;
import dev.headrace.When;

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
        },
        hooks = {
            @Hook(sql = "create table if not exists analytics.log (at date, n bigint)", when = When.START),
            @Hook(sql = "insert into analytics.log values ({{ var('start') }}, '{{ var('limit') }}')", when = When.END),
        })
public interface Shop {}
