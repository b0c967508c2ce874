package shop;

import dev.headrace.Pipeline;

/** The shop's nightly pipeline. */
@Pipeline(schema = "analytics")
public interface Shop {}
