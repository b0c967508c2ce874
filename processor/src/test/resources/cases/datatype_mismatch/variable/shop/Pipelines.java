package shop;

import dev.headrace.Pipeline;
import dev.headrace.Var;

public interface Pipelines {
    @Pipeline(schema = "one", vars = @Var(name = "start", type = "date"))
    interface One {}

    @Pipeline(schema = "two", vars = @Var(name = "start"))
    interface Two {}
}
