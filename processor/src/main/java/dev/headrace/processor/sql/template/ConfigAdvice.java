package dev.headrace.processor.sql.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The annotations that say what dbt's {@code config(…)} says. */
final class ConfigAdvice {
    private static final List<String> MATERIALIZED = List.of("view", "table", "ephemeral", "materialized_view");
    private static final Map<String, String> STRATEGIES =
            Map.of("append", "APPEND", "merge", "MERGE", "delete+insert", "DELETE_INSERT");
    private static final List<String> SCHEMA_CHANGES =
            List.of("fail", "ignore", "append_new_columns", "sync_all_columns");

    private final Map<String, FormArgument> settings = new LinkedHashMap<>();
    private final List<String> model = new ArrayList<>();
    private final List<String> incremental = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    private ConfigAdvice(String config) {
        for (FormArgument each : FormArgument.of(config)) {
            each.name().ifPresent(name -> settings.put(name, each));
        }
    }

    /** A line for each annotation to write. */
    static List<String> of(String config) {
        ConfigAdvice advice = new ConfigAdvice(config);
        advice.settings.keySet().forEach(advice::read);
        return advice.lines();
    }

    private void read(String name) {
        switch (name) {
            case "materialized" -> materialized();
            case "schema" -> model.add("schema = " + java(name));
            case "alias" -> model.add("name = " + java(name));
            case "tags" -> model.add("tags = " + java(name));
            case "contract" -> contract();
            case "unique_key" -> incremental.add("uniqueKey = " + java(name));
            case "incremental_strategy" -> strategy();
            case "on_schema_change" -> schemaChange();
            case "merge_update_columns" -> incremental.add("updateColumns = " + java(name));
            case "full_refresh" -> fullRefresh();
            default -> other(name);
        }
    }

    private void other(String name) {
        others.add(
                switch (name) {
                    case "indexes" -> "and: @Index(columns = …) for each index";
                    case "pre_hook" -> "and: @Hook(sql = …, when = When.BEFORE)";
                    case "post_hook" -> "and: @Hook(sql = …)";
                    case "grants" -> "and: @Grant(privileges = …, to = …)";
                    case "unlogged" -> "and: @Unlogged";
                    case "enabled" ->
                        "enabled: which models are built is said by @Pipeline(models = …), or by --select and --exclude";
                    case "persist_docs" -> "persist_docs: the Javadoc always becomes COMMENT ON";
                    default -> "no annotation says " + name;
                });
    }

    private void materialized() {
        String kind = text("materialized");
        if (MATERIALIZED.contains(kind)) {
            model.add("materialized = Materialized." + kind.toUpperCase(Locale.ROOT));
        } else if (!kind.equals("incremental")) {
            others.add("no model is kept as " + kind
                    + ": as VIEW, TABLE, EPHEMERAL, MATERIALIZED_VIEW or by @Incremental");
        }
    }

    private void contract() {
        if (text("contract").toLowerCase(Locale.ROOT).contains("true")) {
            model.add("contract = true");
        }
    }

    private void strategy() {
        String strategy = STRATEGIES.get(text("incremental_strategy"));
        if (strategy == null) {
            others.add("incremental_strategy: there are append, merge and delete+insert, and UPSERT of Headrace's own");
        } else {
            incremental.add("strategy = Strategy." + strategy);
        }
    }

    private void schemaChange() {
        String change = text("on_schema_change");
        if (SCHEMA_CHANGES.contains(change)) {
            incremental.add("onSchemaChange = OnSchemaChange." + change.toUpperCase(Locale.ROOT));
        }
    }

    private void fullRefresh() {
        if (text("full_refresh").equalsIgnoreCase("false")) {
            incremental.add("fullRefresh = false");
        }
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (!model.isEmpty()) {
            lines.add("write: @Model(" + String.join(", ", model) + ", …)");
        }
        boolean grows =
                !settings.containsKey("materialized") || text("materialized").equals("incremental");
        boolean says = grows && settings.containsKey("materialized") || !incremental.isEmpty();
        String annotation = "@Incremental" + (incremental.isEmpty() ? "" : "(" + String.join(", ", incremental) + ")");
        if (says) {
            lines.add(
                    grows
                            ? (lines.isEmpty() ? "write: " : "and: ") + annotation
                            : "if it grows, and only then, instead of materialized: " + annotation);
        }
        lines.addAll(others);
        return lines;
    }

    private String text(String name) {
        return FormArgument.unquoted(settings.get(name).value());
    }

    private String java(String name) {
        List<String> items = settings.get(name).items().stream()
                .map(item -> "\"" + FormArgument.unquoted(item) + "\"")
                .toList();
        return items.size() == 1 && !settings.get(name).value().startsWith("[")
                ? items.get(0)
                : items.stream().collect(Collectors.joining(", ", "{", "}"));
    }
}
