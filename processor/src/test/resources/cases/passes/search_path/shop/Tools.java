package shop;

import dev.headrace.SqlFunction;

/** Functions that the database has in a schema of their own. */
public interface Tools {
    @SqlFunction(schema = "tools")
    String initials(String name);

    /** PostgreSQL's own is found before it. */
    @SqlFunction(schema = "tools")
    int lower(String name);
}
