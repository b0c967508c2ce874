package shop;

import dev.headrace.Hook;
import dev.headrace.Pipeline;
import dev.headrace.Var;
import dev.headrace.When;
import shop.staging.One;

@Pipeline(
    schema = "analytics",
    models = One.class,
    includes = One.class,
    searchPath = "public",
    extensions = "pg_trgm",
    vars = @Var(name = "since", type = "date"),
    hooks = @Hook(sql = "select 1", when = When.START))
public interface Shop {}
