package shop;

import dev.headrace.OnError;
import dev.headrace.Pipeline;

@Pipeline(schema = "analytics", threads = 0)
@OnError(OnError.Descendants.CONTINUE)
public interface Shop {}
