package dev.headrace.benchmarks.project;

import java.util.List;

/** What a column means; every relation has each of them under some name, so that any query can read any relation. */
enum Role {
    KEY(""),
    ACCOUNT("account_id", "customer_id", "client_id"),
    STATUS("status", "state", "phase"),
    AMOUNT("amount", "price", "total_cost", "net_value"),
    QUANTITY("quantity", "units", "item_count"),
    DAY("booking_date", "event_date", "due_date"),
    MOMENT("created_at", "happened_at", "recorded_at"),
    FLAG("is_active", "is_open", "is_valid");

    private final List<String> names;

    Role(String... names) {
        this.names = List.of(names);
    }

    /** The names that such a column goes by; a key is named after its relation. */
    List<String> names() {
        return names;
    }
}
