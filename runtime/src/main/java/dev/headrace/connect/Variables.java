package dev.headrace.connect;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The environment's variables, of which an empty one is none. */
record Variables(Map<String, String> all) {
    Optional<String> get(String name) {
        return Optional.ofNullable(all.get(name)).filter(value -> !value.isEmpty());
    }

    /** The JDBC URL of libpq's variables, with libpq's defaults: the database is named like the role. */
    String libpqUrl(Optional<String> user) {
        String host = get("PGHOST").orElse("localhost");
        if (host.startsWith("/")) {
            throw new ConnectionFailure("PGHOST is " + host + ", a Unix socket, which JDBC cannot reach;"
                    + " set PGHOST=localhost, or give --url");
        }
        String port = get("PGPORT").orElse("5432");
        String database = get("PGDATABASE").or(() -> user).orElse("postgres");
        String ssl = get("PGSSLMODE").map(mode -> "?sslmode=" + encode(mode)).orElse("");
        return "jdbc:postgresql://" + host + ":" + port + "/" + encode(database) + ssl;
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
