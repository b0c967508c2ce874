package dev.headrace.processor.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes the packs of the extensions that a server has: {@code main(JDBC URL, the folder of packs)}. */
final class ExtensionExport {
    /** Those that queries use. */
    static final List<String> NAMES = List.of(
            "btree_gin",
            "btree_gist",
            "citext",
            "cube",
            "earthdistance",
            "fuzzystrmatch",
            "hstore",
            "intarray",
            "isn",
            "lo",
            "ltree",
            "pg_trgm",
            "pgcrypto",
            "seg",
            "tablefunc",
            "unaccent",
            "uuid-ossp",
            "xml2");

    private static final Map<String, String> OWN = Map.of(
            "types", "t.typnamespace = 'pg_catalog'::regnamespace",
            "casts", "c.oid < 16384",
            "operators", "o.oprnamespace = 'pg_catalog'::regnamespace",
            "functions", "p.pronamespace = 'pg_catalog'::regnamespace");
    private static final Map<String, String> MEMBERS =
            Map.of("types", "t.oid", "casts", "c.oid", "operators", "o.oid", "functions", "p.oid");

    private ExtensionExport() {}

    public static void main(String[] arguments) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(arguments[0])) {
            write(connection, Path.of(arguments[1]));
        }
    }

    /** Writes those that are not what the version before has: of the oldest version all. */
    static void write(Connection connection, Path packs) throws SQLException, IOException {
        int major = connection.getMetaData().getDatabaseMajorVersion();
        boolean first = major == Catalog.OLDEST;
        Path folder = first ? packs : packs.resolve("postgresql-" + major);
        Files.createDirectories(folder);
        Map<String, String> read = read(connection);
        for (Map.Entry<String, String> pack : read.entrySet()) {
            Optional<String> before = PackText.text(pack.getKey(), major - 1);
            if (first || before.filter(pack.getValue()::equals).isEmpty()) {
                Files.writeString(folder.resolve(pack.getKey() + ".tsv"), pack.getValue());
            }
        }
        if (first) {
            Files.writeString(folder.resolve("names.txt"), String.join("\n", read.keySet()) + "\n");
        }
    }

    /** The pack of each extension that the server has, by its name; nothing of them is kept there. */
    static Map<String, String> read(Connection connection) throws SQLException {
        Map<String, String> packs = new TreeMap<>();
        for (String name : available(connection)) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("create extension if not exists \"" + name + "\" cascade");
                packs.put(name, pack(connection, name));
            } finally {
                connection.rollback();
            }
        }
        return packs;
    }

    private static List<String> available(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select name from pg_available_extensions order by 1")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        names.retainAll(NAMES);
        return names;
    }

    private static String pack(Connection connection, String name) throws SQLException {
        StringBuilder text = new StringBuilder();
        for (String table : List.of("types", "casts", "operators", "functions")) {
            String kind = table.substring(0, table.length() - 1);
            String members = MEMBERS.get(table) + " in (select objid from pg_depend d join pg_extension e"
                    + " on e.oid = d.refobjid where d.deptype = 'e' and e.extname = '" + name + "')";
            String sql = CatalogExport.TABLES.get(table);
            CatalogExport.lines(connection, sql.replace(OWN.get(table), members))
                    .lines()
                    .forEach(line -> text.append(kind).append('\t').append(line).append('\n'));
        }
        return text.toString();
    }
}
