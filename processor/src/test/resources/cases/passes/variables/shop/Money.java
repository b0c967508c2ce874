package shop;

import dev.headrace.SqlFunction;

public interface Money {
    @SqlFunction("coalesce(code || '-' || code, 'none')")
    String twice(String code);
}
