package shop;

import dev.headrace.Model;

@Model(refs = RawPayments.class, sql = "select id from raw.payments where id > 0")
interface Paid {}
