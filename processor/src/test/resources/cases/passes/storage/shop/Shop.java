package shop;

import dev.headrace.Hook;
import dev.headrace.Pipeline;
import dev.headrace.When;

@Pipeline(
        schema = "analytics",
        hooks = {@Hook(sql = "select 1", when = When.START), @Hook(sql = "select 2", when = When.END)})
public interface Shop {}
