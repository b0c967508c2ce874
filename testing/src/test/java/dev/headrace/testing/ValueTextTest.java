package dev.headrace.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.Interval;
import dev.headrace.Materialized;
import dev.headrace.check.Check;
import dev.headrace.check.DataTest;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Origin;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.SourceNode;
import dev.headrace.graph.SqlText;
import dev.headrace.row.RowBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A value of each type of Java's goes in by a builder, through a query and is what the builder expects. */
class ValueTextTest extends ModelTestCase {
    private static final Map<String, Object> VALUES = new LinkedHashMap<>();

    static {
        VALUES.put("smallint", (short) -7);
        VALUES.put("integer", Integer.MIN_VALUE);
        VALUES.put("bigint", Long.MAX_VALUE);
        VALUES.put("real", 0.1f);
        VALUES.put("double precision", Double.NEGATIVE_INFINITY);
        VALUES.put("numeric", new BigDecimal("1E+30"));
        VALUES.put("numeric(10,2)", new BigDecimal("1.50"));
        VALUES.put("boolean", true);
        VALUES.put("text", "it's \\ \"quoted\", {1,2} | null");
        VALUES.put("character varying(5)", "null");
        VALUES.put("character(3)", "a");
        VALUES.put("bytea", new byte[] {0, -1, 39});
        VALUES.put("date", LocalDate.of(-43, 3, 15));
        VALUES.put("time without time zone", LocalTime.of(23, 59, 59, 999_999_000));
        VALUES.put("timestamp(3) without time zone", LocalDateTime.of(2026, 1, 1, 0, 0));
        VALUES.put("timestamp with time zone", Instant.parse("2026-01-01T00:00:00.123456Z"));
        VALUES.put("timestamp(0) with time zone", OffsetDateTime.parse("2026-01-01T02:00:00+02:00"));
        VALUES.put("interval", Interval.parse("P1Y2M3DT4H5M6.7S"));
        VALUES.put("uuid", UUID.fromString("00000000-0000-0000-0000-00000000000a"));
        VALUES.put("jsonb", "{\"a\": [1, null]}");
        VALUES.put("json", "{\"a\": 1.0, \"b\": 2}");
        VALUES.put("xml", "<a/>");
        VALUES.put("point", "(1,2)");
        VALUES.put("bit(3)", "101");
        VALUES.put("text[]", Arrays.asList("a", null, "", "null", "b\"c\\d,{}"));
        VALUES.put("integer[]", new int[][] {{1, 2}, {3, 4}});
        VALUES.put("bytea[]", List.of(new byte[] {1}));
        VALUES.put("json[]", List.of("{\"a\": 1}"));
        VALUES.put("character varying(9)", Status.PLACED);
    }

    /** A status. */
    private enum Status {
        PLACED
    }

    /** The source. */
    interface Stored {}

    /** A model that gives the source's rows as they are. */
    interface Copy {}

    ValueTextTest() {
        super(values(), TestDatabase.EMBEDDED);
    }

    private static PipelineDefinition values() {
        SourceNode.Builder source =
                SourceNode.of("raw", "stored", new Origin(Stored.class.getName(), "Stored.java", 1));
        ModelNode.Builder model =
                ModelNode.of(Materialized.VIEW, "analytics", "copy", new Origin(Copy.class.getName(), "Copy.java", 1));
        int i = 0;
        for (String type : VALUES.keySet()) {
            source.column("c" + i, type).notNull();
            model.column("c" + i++, type);
        }
        SourceNode stored = source.build();
        ModelNode copy = model.sql(SqlText.of("select * from stored").relation(14, 20, stored))
                .build();
        DataTest accepted = DataTest.of("copy__accepted", copy, Check.acceptedValues("c" + (i - 1), "placed"));
        DataTest inSource = DataTest.of("stored__accepted", stored, Check.acceptedValues("c" + (i - 1), "placed"));
        return new PipelineDefinition(
                "shop.Values", "analytics", 15, List.of(stored, copy), List.of(accepted, inSource));
    }

    /** A row of the source. */
    record StoredRow() implements Stored {
        static final class Builder extends RowBuilder<Builder> {
            Builder all() {
                int i = 0;
                for (Object value : VALUES.values()) {
                    set("c" + i++, value);
                }
                return this;
            }

            Builder none() {
                return this;
            }
        }
    }

    /** A row of the model. */
    record CopyRow() implements Copy {
        static final class Builder extends RowBuilder<Builder> {
            Builder all() {
                int i = 0;
                for (Object value : VALUES.values()) {
                    set("c" + i++, value);
                }
                return this;
            }
        }
    }

    @Test
    void everyTypeOfJavasComesBackAsItWent(ModelTester models) {
        models.given(new StoredRow.Builder().all()).expect(Copy.class, new CopyRow.Builder().all());
    }

    @Test
    void aConstantIsTheTextThatTheColumnMayHave(ModelTester models) {
        models.given(new StoredRow.Builder().all()).expect(Copy.class, "c" + (VALUES.size() - 1) + "\nplaced");
    }

    @Test
    void equalValuesAreEqualHoweverTheyAreWritten(ModelTester models) {
        models.given(new StoredRow.Builder().all())
                .expect(
                        Copy.class,
                        "c5 | c6 | c20 | c15\n1e30 | 1.5 | {\"b\": 2, \"a\": 1} | 2026-01-01 01:00:00.123456+01");
    }

    @Test
    void anExpectedValueIsNeverCut(ModelTester models) {
        ModelTester given = models.given(new StoredRow.Builder().all());
        assertThatThrownBy(() -> given.expect(Copy.class, "c6\n1.501")).hasMessageContaining("1.501");
        assertThatThrownBy(() -> given.expect(Copy.class, "c9\nnullandmore")).hasMessageContaining("nullandmore");
        assertThatThrownBy(() -> given.expect(Copy.class, "c10\nabcd")).hasMessageContaining("abcd");
        assertThatThrownBy(() -> given.expect(Copy.class, "c14\n2026-01-01 00:00:00.0001"))
                .hasMessageContaining("00.0001");
    }

    @Test
    void whatIsLeftOutIsTheSmallestValueWhereItIsNeverNull(ModelTester models) {
        models.given(new StoredRow.Builder().none()).expect(Copy.class, """
                c0 | c7    | c8 | c12        | c18                                  | c24 | c26
                0  | false | '' | 0001-01-01 | 00000000-0000-0000-0000-000000000000 | {}  | {}
                """);
    }
}
