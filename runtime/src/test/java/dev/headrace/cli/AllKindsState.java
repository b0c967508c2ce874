package dev.headrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.Materialized;
import dev.headrace.TestDatabase;
import dev.headrace.graph.ModelNode;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the relations of {@link AllKindsMain} hold, and what is recorded of them. */
record AllKindsState(TestDatabase database) {
    /** Those that a server which falls over empties, and what shows nothing else. */
    private static final Set<String> EMPTIED = Set.of("u1", "u2", "u3", "v6");

    /** A relation's rows: the versions in them, and their number. */
    private record Content(Integer first, Integer last, int rows) {}

    private static List<ModelNode> models() {
        return AllKindsMain.definition().nodes().stream()
                .filter(ModelNode.class::isInstance)
                .map(ModelNode.class::cast)
                .filter(model -> !model.isEphemeral())
                .toList();
    }

    private Map<String, Content> contents() throws SQLException {
        String all = models().stream()
                .map(model -> {
                    String version = model.materialized() == Materialized.VIEW ? "made" : "v";
                    return "select '" + model.relation().name() + "', min(" + version + "), max(" + version
                            + "), count(*) from " + model.relation();
                })
                .collect(Collectors.joining(" union all "));
        Map<String, Content> contents = new HashMap<>();
        for (String row : database.query(all)) {
            String[] values = row.split("\\|");
            contents.put(values[0], new Content(number(values[1]), number(values[2]), Integer.parseInt(values[3])));
        }
        assertThat(contents).hasSize(28);
        return contents;
    }

    private static Integer number(String value) {
        return value.equals("null") ? null : Integer.valueOf(value);
    }

    void assertAllAre(int version) throws SQLException {
        for (Map.Entry<String, Content> each : contents().entrySet()) {
            assertWhole(each.getKey(), each.getValue());
            assertThat(each.getValue().last()).describedAs(each.getKey()).isEqualTo(version);
        }
    }

    /** Each relation is of that version or of the one before, and of that if it is on record; {@code atomic}: all of one. */
    void assertWhole(int version, boolean fallen, boolean atomic) throws SQLException {
        Set<String> published = Set.copyOf(database.query("select relation_name from analytics.headrace_history"
                + " where run_id not in (select run_id from raw_data.known) and status = 'success'"));
        Set<Integer> versions = new HashSet<>();
        for (Map.Entry<String, Content> each : contents().entrySet()) {
            String name = each.getKey();
            Content content = each.getValue();
            if (fallen && content.rows() == 0) {
                assertThat(EMPTIED).contains(name);
                continue;
            }
            assertWhole(name, content);
            assertThat(content.last())
                    .describedAs(name + (published.contains(name) ? ", recorded as published" : ""))
                    .isEqualTo(published.contains(name) ? version : version - 1);
            versions.add(content.last());
        }
        if (atomic) {
            assertThat(versions).hasSize(1);
        }
        assertThat(database.query("select n from analyst.deeper")).containsExactly("10");
    }

    private static void assertWhole(String name, Content content) {
        boolean appended = name.startsWith("a");
        assertThat(content.rows()).describedAs(name).isEqualTo(appended ? 10 * content.last() : 10);
        assertThat(content.first()).describedAs(name).isEqualTo(appended ? Integer.valueOf(1) : content.last());
    }
}
