package shop;

import dev.headrace.Pipeline;

@Pipeline(schema = " ")
public interface Shop {}
