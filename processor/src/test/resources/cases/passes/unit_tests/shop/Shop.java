package shop;

import dev.headrace.Pipeline;

@Pipeline(schema = "analytics", extensions = "citext")
public interface Shop {}
