package shop;

import dev.headrace.Pipeline;

@Pipeline(schema = "analytics")
interface Shop {}
