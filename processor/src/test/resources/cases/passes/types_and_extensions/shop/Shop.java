package shop;

import dev.headrace.Pipeline;

@Pipeline(schema = "analytics", extensions = "pg_trgm")
public interface Shop {}
