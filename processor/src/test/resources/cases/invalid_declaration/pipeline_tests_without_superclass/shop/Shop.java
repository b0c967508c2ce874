package shop;

import dev.headrace.Pipeline;

@Pipeline(schema = "analytics")
public interface Shop {}
