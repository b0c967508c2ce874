package dev.headrace.benchmarks.project;

import java.util.List;

/** What relations are called: a domain and a noun, and a number when these are used up. */
final class Names {
    private static final List<String> DOMAINS = List.of(
            "sales",
            "billing",
            "support",
            "marketing",
            "logistics",
            "finance",
            "hr",
            "product",
            "partner",
            "web",
            "mobile",
            "risk",
            "legal",
            "fleet",
            "media",
            "loyalty",
            "retail",
            "energy",
            "travel",
            "health",
            "campus",
            "factory",
            "grid",
            "studio");
    private static final List<String> NOUNS = List.of(
            "orders",
            "payments",
            "invoices",
            "tickets",
            "visits",
            "sessions",
            "clicks",
            "shipments",
            "returns",
            "contracts",
            "leads",
            "offers",
            "accounts",
            "devices",
            "locations",
            "employees",
            "products",
            "suppliers",
            "meters",
            "trips",
            "claims",
            "bookings",
            "messages",
            "reviews");

    private Names() {}

    static String domain(int index) {
        return DOMAINS.get(index % DOMAINS.size());
    }

    static String noun(int index) {
        int round = index / (DOMAINS.size() * NOUNS.size());
        return NOUNS.get(index / DOMAINS.size() % NOUNS.size()) + (round == 0 ? "" : String.valueOf(round + 1));
    }
}
