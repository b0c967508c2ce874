package dev.headrace.processor.analysis;

import dev.headrace.processor.type.Catalog;
import dev.headrace.processor.type.OutputColumn;
import dev.headrace.processor.type.Pack;
import dev.headrace.processor.type.PackText;
import dev.headrace.processor.type.PgType;
import dev.headrace.processor.type.TypeEntry;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** PostgreSQL's catalog of a version, with the types and the extensions that the fixtures add to it. */
final class FixtureCatalog {
    private static final String FUNCTIONS = """
            function\tparted\trecord\tint4, out int4, out text\tfunction\timmutable\tstrict\t0\t
            function\tnth_of\tanyelement\tval anyelement, n int4\twindow\timmutable\tstrict\t1\t
            """;

    private FixtureCatalog() {}

    static Catalog of(int major) {
        Catalog own = Catalog.of(major);
        OutputColumn low = new OutputColumn("low", PgType.INT4);
        OutputColumn high = new OutputColumn("high", PgType.INT4);
        Catalog wider = own.with(new Pack(
                List.of(
                        TypeEntry.enumOf("mood", List.of("sad", "ok", "happy")),
                        TypeEntry.domain("positive", PgType.of("int4"), own),
                        TypeEntry.domain("label", new PgType("varchar", false, 24), own),
                        TypeEntry.composite("amounts", List.of(low, high))),
                List.of(),
                List.of(),
                List.of()));
        TypeEntry rising = TypeEntry.domain("rising", PgType.of("amounts"), wider);
        return wider.with(new Pack(List.of(rising), List.of(), List.of(), List.of()))
                .with(PackText.parse(FUNCTIONS))
                .with(PackText.shipped("hstore", major).orElseThrow())
                .with(PackText.shipped("ltree", major).orElseThrow());
    }

    /** What that domain is over; any other type itself. */
    static String base(String type) {
        return switch (type) {
            case "rising" -> "amounts";
            case "positive" -> "integer";
            case "label" -> "character varying(20)";
            default -> type;
        };
    }

    /** The verdict with what domains are over in their place. */
    static String described(String expected) {
        return expected.startsWith("=>")
                ? Stream.of(expected.substring(2).split(", "))
                        .map(FixtureCatalog::describedColumn)
                        .collect(Collectors.joining(", ", "=>", ""))
                : expected;
    }

    private static String describedColumn(String column) {
        int name = column.lastIndexOf(' ') + 1;
        return column.substring(0, name) + base(column.substring(name));
    }
}
