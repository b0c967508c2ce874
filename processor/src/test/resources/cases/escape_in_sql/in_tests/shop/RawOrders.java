package shop;

import dev.headrace.Check;
import dev.headrace.Matches;
import dev.headrace.Source;

@Source(schema = "raw_data", table = "orders")
@Check(value = "status <> 'x\\b'", where = """
        status ~ '\s$'
        """)
public interface RawOrders {
    long id();

    @Matches("""
        ^\b[a-z]+$""")
    String status();
}
