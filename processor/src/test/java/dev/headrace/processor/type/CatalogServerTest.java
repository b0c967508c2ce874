package dev.headrace.processor.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The catalog in the resources is the server's; {@code -Dheadrace.rewrite=true} writes it, to be reviewed in the diff. */
class CatalogServerTest {
    private static final Path RESOURCES = Path.of("src/main/resources/dev/headrace/processor/type");

    private static final List<String> NAMES = List.of(
            "int",
            "INTEGER",
            "bigint",
            "smallint",
            "real",
            "float",
            "float(20)",
            "float(30)",
            "double precision",
            "dec",
            "decimal(10)",
            "numeric(10,2)",
            "numeric(5,-2)",
            "numeric(0)",
            "numeric(1001)",
            "numeric(1,2,3)",
            "boolean",
            "char",
            "char(3)",
            "character varying",
            "character varying(20)",
            "varchar(0)",
            "varchar(10485761)",
            "national character varying(3)",
            "nchar(2)",
            "bit",
            "bit(3)",
            "bit varying",
            "bit varying(3)",
            "text",
            "text(3)",
            "\"char\"",
            "\"Foo\"",
            "foo",
            "time",
            "time(3)",
            "time with time zone",
            "time(2) with time zone",
            "timestamp(9)",
            "timestamptz(3)",
            "timestamp(3) without time zone",
            "interval",
            "interval(3)",
            "interval year",
            "interval day to second",
            "interval day to second(3)",
            "interval second(2)",
            "interval day to month",
            "int[]",
            "int[3]",
            "int array",
            "int array[4]",
            "text[][]",
            "numeric(10,2)[]",
            "_int4",
            "pg_catalog.int4",
            "pg_catalog.varchar(3)",
            "jsonb",
            "int4range",
            "int4(3)",
            "oid",
            "name",
            "float8",
            "int8",
            "",
            "int int",
            "int[",
            "timestamp with zone",
            "interval(3)[]",
            "bool",
            "bpchar",
            "bpchar(3)",
            "uuid(1)");

    @Test
    void theTablesAreTheServers() throws SQLException, IOException {
        try (TypeServer server = TypeServer.start()) {
            Path folder = RESOURCES.resolve("postgresql-" + server.major());
            for (Map.Entry<String, String> file :
                    CatalogExport.read(server.connection()).entrySet()) {
                if (Boolean.getBoolean("headrace.rewrite")) {
                    Files.writeString(folder.resolve(file.getKey()), file.getValue());
                }
                assertThat(folder.resolve(file.getKey())).hasContent(file.getValue());
            }
        }
    }

    @Test
    void thePacksAreTheServers() throws SQLException, IOException {
        try (TypeServer server = TypeServer.start()) {
            if (Boolean.getBoolean("headrace.rewrite")) {
                ExtensionExport.write(server.connection(), RESOURCES.resolve("extensions"));
            }
            int major = server.major();
            Map<String, String> packs = ExtensionExport.read(server.connection());
            assertThat(packs).isNotEmpty();
            packs.forEach((name, text) ->
                    assertThat(PackText.text(name, major)).as(name).hasValue(text));
        }
    }

    @Test
    void typesAreSpelledAsTheServerSpellsThem() throws SQLException, IOException {
        try (TypeServer server = TypeServer.start();
                Statement statement = server.connection().createStatement()) {
            List<String> differences = new ArrayList<>();
            for (String name : CatalogFile.names(server.major(), "types.tsv")) {
                for (int modifier : new int[] {-1, 3, 6, 20, 655366}) {
                    if (modifier != -1 && !takes(name, modifier)) {
                        continue;
                    }
                    String sql = "select format_type(oid, " + modifier + "), format_type(oid, null) from pg_type "
                            + "where typname = '" + name + "' and typnamespace = 'pg_catalog'::regnamespace";
                    try (ResultSet row = statement.executeQuery(sql)) {
                        row.next();
                        PgType type = new PgType(name, false, modifier);
                        if (!row.getString(1).equals(type.text())
                                || !row.getString(2).equals(type.plainText())) {
                            differences.add(
                                    row.getString(1) + ", " + row.getString(2) + ": " + type + ", " + type.plainText());
                        }
                    }
                }
            }
            assertThat(differences).isEmpty();
        }
    }

    private static boolean takes(String name, int modifier) {
        return switch (name) {
            case "varchar", "bpchar", "bit", "varbit" -> modifier > 5;
            case "time", "timetz", "timestamp", "timestamptz" -> modifier <= 6;
            case "numeric" -> modifier > 60_000;
            default -> false;
        };
    }

    @Test
    void namesMeanWhatTheyMeanToTheServer() throws SQLException {
        try (TypeServer server = TypeServer.start()) {
            TypeNames names = new TypeNames(Catalog.of(server.major()));
            for (String name : NAMES) {
                Result<PgType> ours = names.parse(name);
                String theirs = server.column(name);
                String answer = ours.refusal()
                        .map(refusal -> refusal.condition() + ": " + refusal.message())
                        .orElseGet(() -> ours.value().orElseThrow().text());
                boolean grammar = theirs.startsWith("syntax_error: syntax error");
                assertThat(grammar ? answer.replaceFirst(":.*", "") : answer)
                        .as(name)
                        .isEqualTo(grammar ? "syntax_error" : theirs);
            }
        }
    }
}
