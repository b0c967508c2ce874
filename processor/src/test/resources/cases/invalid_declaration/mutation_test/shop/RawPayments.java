package shop;

import dev.headrace.Source;

@Source(schema = "raw", table = "payments")
interface RawPayments {
    long id();
}
