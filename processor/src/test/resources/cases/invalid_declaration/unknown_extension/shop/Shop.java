package shop;

import dev.headrace.Pipeline;

@Pipeline(schema = "analytics", extensions = {"citext", "pgcripto"})
public interface Shop {}
