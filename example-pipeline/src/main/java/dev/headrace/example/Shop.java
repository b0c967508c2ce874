package dev.headrace.example;

import dev.headrace.Pipeline;

/** The shop's nightly pipeline: from what its applications write to what its people read. */
@Pipeline(schema = "analytics")
public interface Shop {}
