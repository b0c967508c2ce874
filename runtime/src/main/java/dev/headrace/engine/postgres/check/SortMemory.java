package dev.headrace.engine.postgres.check;

import dev.headrace.engine.postgres.server.Server;

/**
 * What a transaction's sorts and hash tables may take: as much together as the sort of an index that PostgreSQL builds
 * (PostgreSQL's manual, "Resource Consumption").
 */
record SortMemory(Server server) {
    private static final String BYTES = "pg_size_bytes(current_setting('%s'))";

    /**
     * Shares it among so many, until the transaction ends; none is given less than it would have. Of a row whose values are
     * counted only once, only those are sorted: from version 16 on the server would sort the whole rows, and by one process.
     */
    void share(long sorts) {
        if (sorts == 0) {
            return;
        }
        String memory = "greatest(" + BYTES.formatted("work_mem") + ", " + BYTES.formatted("maintenance_work_mem")
                + " / " + sorts + ")";
        server.query(
                "select set_config('work_mem', " + memory + " / 1024 || 'kB', true),"
                        + " case when current_setting('enable_presorted_aggregate', true) is not null"
                        + " then set_config('enable_presorted_aggregate', 'off', true) end",
                row -> row.getString(1));
    }
}
