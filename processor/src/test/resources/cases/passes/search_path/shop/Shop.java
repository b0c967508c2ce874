package shop;

import dev.headrace.Pipeline;

@Pipeline(schema = "analytics", searchPath = {"tools", "public"})
public interface Shop {}
