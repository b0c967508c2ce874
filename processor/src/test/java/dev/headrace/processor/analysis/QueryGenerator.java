package dev.headrace.processor.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Random queries over the fixtures' schema; about a third of them have one wrong name. */
final class QueryGenerator {
    private static final List<String> STRAY_NAMES = List.of("nope", "amount", "order_id", "zz", "c1", "name", "id");
    private static final int DEEPEST = 2;

    private final Random random;
    private int names;
    private boolean mistaken;

    QueryGenerator(Random random) {
        this.random = random;
    }

    /** Something that a query can read or yields: its text and its columns' names. */
    private record Table(String sql, List<String> columns) {}

    /** What one place of a query sees: the items of FROM with their names, and the tables of WITH. */
    private record View(List<Table> items, List<Table> common) {
        View with(Table item) {
            return new View(Stream.concat(items.stream(), Stream.of(item)).toList(), common);
        }
    }

    String query() {
        names = 0;
        mistaken = chance(67);
        return query(new View(List.of(), List.of()), 0).sql();
    }

    private Table query(View view, int depth) {
        if (depth >= DEEPEST || !chance(30)) {
            return body(view, depth);
        }
        List<Table> common = new ArrayList<>(view.common());
        List<String> with = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            Table table = body(new View(view.items(), common), depth + 1);
            String name = chance(10) ? "stg_orders" : fresh("w");
            boolean renamed = chance(20);
            List<String> columns = renamed ? renamed(table.columns()) : table.columns();
            with.add(name + (renamed ? "(" + columns.get(0) + ")" : "") + " as (" + table.sql() + ")");
            common.removeIf(other -> other.sql().equals(name));
            common.add(new Table(name, columns));
        }
        Table main = body(new View(view.items(), common), depth);
        return new Table("with " + String.join(", ", with) + " " + main.sql(), main.columns());
    }

    private static List<String> renamed(List<String> columns) {
        List<String> renamed = new ArrayList<>(columns);
        renamed.set(0, "r_" + columns.get(0));
        return renamed;
    }

    private Table body(View view, int depth) {
        if (depth >= DEEPEST || !chance(20)) {
            return select(view, depth, 1 + random.nextInt(3), true);
        }
        int width = 1 + random.nextInt(2);
        Table left = select(view, depth + 1, width, false);
        Table right = select(view, depth + 1, width, false);
        String operator = pick(List.of(" union ", " union all ", " intersect ", " except "));
        String order = chance(40) ? " order by " + name(pick(left.columns())) : "";
        return new Table(left.sql() + operator + right.sql() + order, left.columns());
    }

    private Table select(View outer, int depth, int width, boolean sorted) {
        From from = new From(new View(List.of(), outer.common()), outer, "");
        int items = 1 + random.nextInt(depth == 0 ? 3 : 2);
        for (int i = 0; i < items; i++) {
            from = from(from, i == items - 1, depth);
        }
        if (sorted && chance(15)) {
            return grouped(from);
        }
        if (sorted && items == 1 && chance(20)) {
            return new Table(
                    "select * from " + from.sql(), from.inner().items().get(0).columns());
        }
        List<String> labels = new ArrayList<>();
        List<String> targets = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            String label =
                    chance(80) ? fresh("c") : pick(from.inner().items().get(0).columns()) + "_" + i;
            targets.add(expression(from.both(), depth) + "::text as " + label);
            labels.add(label);
        }
        String where = chance(50) ? " where " + condition(from.both(), depth) : "";
        String order = sorted && chance(40) ? " order by " + sortKey(from.both(), labels) : "";
        String sql = "select " + String.join(", ", targets) + " from " + from.sql() + where + order;
        return new Table(sql, labels);
    }

    private Table grouped(From from) {
        String key = column(from.inner());
        String label = fresh("g");
        String by = pick(List.of(key, label, "1", "rollup (" + key + ")"));
        String order = chance(50) ? " order by " + name(pick(List.of(label, "n", "2"))) : "";
        String sql =
                "select " + key + " as " + label + ", count(*) as n from " + from.sql() + " group by " + by + order;
        return new Table(sql, List.of(label, "n"));
    }

    private String sortKey(View view, List<String> labels) {
        return switch (random.nextInt(4)) {
            case 0 -> String.valueOf(1 + random.nextInt(labels.size() + (mayErr() ? 1 : 0)));
            case 1 -> column(view) + " desc";
            case 2 -> "lower(" + column(view) + "::text)";
            default -> name(pick(labels));
        };
    }

    /** A FROM clause so far, and what stands around it. */
    private record From(View inner, View outer, String sql) {
        View both() {
            List<Table> hidden = outer.items().stream()
                    .filter(item ->
                            inner.items().stream().noneMatch(own -> own.sql().equals(item.sql())))
                    .toList();
            return new View(
                    Stream.concat(inner.items().stream(), hidden.stream()).toList(), inner.common());
        }
    }

    private From from(From before, boolean last, int depth) {
        boolean first = before.sql().isEmpty();
        boolean lateral = !first && chance(20) && depth < DEEPEST;
        Table table = table(before, lateral, depth);
        String alias =
                last && !first && mayErr() ? before.inner().items().get(0).sql() : fresh("t");
        Table item = new Table(alias, table.columns());
        String text = table.sql() + pick(List.of(" as ", " ")) + alias;
        View inner = before.inner().with(item);
        if (first || chance(20)) {
            return new From(inner, before.outer(), first ? text : before.sql() + ", " + text);
        }
        List<String> shared = pick(before.inner().items()).columns().stream()
                .filter(table.columns()::contains)
                .toList();
        String join = pick(List.of(" join ", " left join ", lateral ? " join " : " full join "));
        String condition = switch (random.nextInt(4)) {
            case 0 -> shared.isEmpty() ? " on true" : " using (" + name(pick(shared)) + ")";
            case 1 -> " on " + column(inner) + " is not null";
            default -> " on " + column(new View(List.of(item), List.of())) + "::text = " + column(inner) + "::text";
        };
        String joined = chance(10) ? " natural" + join + text : join + text + condition;
        return new From(inner, before.outer(), before.sql() + joined);
    }

    private Table table(From before, boolean lateral, int depth) {
        if (lateral || depth < DEEPEST && chance(25)) {
            View seen = lateral ? before.both() : before.outer();
            Table query = query(seen, depth + 1);
            return new Table((lateral ? "lateral " : "") + "(" + query.sql() + ")", query.columns());
        }
        List<Table> common = before.inner().common();
        if (!common.isEmpty() && chance(50)) {
            return pick(common);
        }
        Table table = pick(FixtureTable.all().stream()
                .limit(6)
                .map(each -> new Table(
                        each.qualifiedName(),
                        each.columns().stream().map(FixtureTable.Column::name).toList()))
                .toList());
        boolean hidden = common.stream().anyMatch(other -> table.sql().equals("main." + other.sql()));
        return new Table(hidden ? table.sql() : table.sql().replace("main.", mayErr() ? "raw." : ""), table.columns());
    }

    private String expression(View view, int depth) {
        return switch (random.nextInt(depth < DEEPEST ? 7 : 5)) {
            case 0 -> "coalesce(" + column(view) + "::text, 'x')";
            case 1 -> "case when " + column(view) + " is null then 'a' else " + column(view) + "::text end";
            case 2 -> "row_number() over (partition by " + column(view) + " order by " + column(view) + ")";
            case 5 -> "(" + scalar(view, depth) + ")";
            default -> column(view);
        };
    }

    private String scalar(View view, int depth) {
        return select(view, depth + 1, 1, false).sql() + " limit 1";
    }

    private String condition(View view, int depth) {
        String left = column(view);
        return switch (random.nextInt(depth < DEEPEST ? 5 : 3)) {
            case 0 -> left + " is not null and not " + column(view) + "::text = 'a'";
            case 3 -> left + "::text in (" + select(view, depth + 1, 1, false).sql() + ")";
            case 4 -> "exists (" + query(view, depth + 1).sql() + ")";
            default -> left + "::text < " + column(view) + "::text";
        };
    }

    private String column(View view) {
        Table item = pick(view.items());
        String column = name(pick(item.columns()));
        String qualifier = mayErr() ? pick(List.of("zz", "stg_orders", "t1")) : item.sql();
        long holders = view.items().stream()
                .filter(each -> each.columns().contains(column))
                .count();
        boolean bare = holders < 2 && chance(60) || chance(2);
        return bare ? column : qualifier + "." + column;
    }

    /** The name, or another one if the mistake of this query falls here. */
    private String name(String meant) {
        return mayErr() ? pick(STRAY_NAMES) : meant;
    }

    private boolean mayErr() {
        boolean now = !mistaken && chance(7);
        mistaken |= now;
        return now;
    }

    private String fresh(String prefix) {
        names++;
        return prefix + names;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
