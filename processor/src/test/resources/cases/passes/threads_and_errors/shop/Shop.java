package shop;

import dev.headrace.Pipeline;

@Pipeline(schema = "analytics", threads = 4)
public interface Shop {}
