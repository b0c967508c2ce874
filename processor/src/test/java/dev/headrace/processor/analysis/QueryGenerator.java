package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.Place.Named;
import dev.headrace.processor.analysis.Place.Subqueries;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Random queries over the fixtures' schema; some have one wrong name, some expressions of unfit types. */
final class QueryGenerator {
    private static final List<String> STRAY_NAMES = List.of("nope", "amount", "order_id", "zz", "c1", "name", "id");
    private static final int DEEPEST = 2;

    private final Dice dice;
    private final ExpressionGenerator expressions;
    private final FromGenerator sources;
    private final int mistakes;
    private final int strays;
    private int names;
    private boolean mistaken;
    private boolean straying;

    /**
     * @param mistakes the percentage of queries that have a wrong name
     * @param strays the percentage of queries with expressions of unfit types
     */
    QueryGenerator(Dice dice, ExpressionGenerator expressions, int mistakes, int strays) {
        this.dice = dice;
        this.expressions = expressions;
        this.sources = new FromGenerator(dice, this, expressions);
        this.mistakes = mistakes;
        this.strays = strays;
    }

    /** A column that something yields: its type without modifier, or what that is thought to be. */
    record Column(String name, String type) {}

    /** Something that a query can read or yields: its text and its columns. */
    record Table(String sql, List<Column> columns) {}

    /** What one place of a query sees: the items of FROM with their names, and the tables of WITH. */
    record View(List<Table> items, List<Table> common) {
        View with(Table item) {
            return new View(Stream.concat(items.stream(), Stream.of(item)).toList(), common);
        }
    }

    String query() {
        names = 0;
        mistaken = !dice.chance(mistakes);
        straying = dice.chance(strays);
        return query(new View(List.of(), List.of()), 0).sql();
    }

    Table query(View view, int depth) {
        if (depth >= DEEPEST || !dice.chance(25)) {
            return body(view, depth);
        }
        List<Table> common = new ArrayList<>(view.common());
        List<String> with = new ArrayList<>();
        for (int i = 0; i <= dice.below(2); i++) {
            Table table = body(new View(view.items(), common), depth + 1);
            String name = dice.chance(10) ? "stg_orders" : fresh("w");
            boolean renamed = dice.chance(20);
            List<Column> columns = renamed ? renamed(table.columns()) : table.columns();
            with.add(name + (renamed ? "(" + columns.get(0).name() + ")" : "") + " as (" + table.sql() + ")");
            common.removeIf(other -> other.sql().equals(name));
            common.add(new Table(name, columns));
        }
        Table main = body(new View(view.items(), common), depth);
        return new Table("with " + String.join(", ", with) + " " + main.sql(), main.columns());
    }

    private static List<Column> renamed(List<Column> columns) {
        List<Column> renamed = new ArrayList<>(columns);
        renamed.set(0, new Column("r_" + columns.get(0).name(), columns.get(0).type()));
        return renamed;
    }

    private Table body(View view, int depth) {
        if (depth < DEEPEST && dice.chance(4)) {
            return values(view);
        }
        int width = 1 + dice.below(depth == 0 ? 3 : 2);
        if (depth >= DEEPEST || !dice.chance(15)) {
            return select(view, depth, types(width), true);
        }
        Table left = select(view, depth + 1, types(width), false);
        List<String> types = left.columns().stream().map(Column::type).toList();
        Table right = select(view, depth + 1, types, false);
        String operator = dice.of(" union ", " union all ", " union all ", " intersect ", " except ");
        String order =
                dice.chance(30) ? " order by " + name(dice.pick(left.columns()).name()) : "";
        return new Table(left.sql() + operator + right.sql() + order, left.columns());
    }

    /** Types to be; empty ones are chosen when it is known which columns there are. */
    private static List<String> types(int width) {
        return Stream.generate(() -> "").limit(width).toList();
    }

    private Table values(View view) {
        Place place = place(view, false, 1);
        String type = expressions.type(place);
        String rows = "(" + expressions.argument(type, place, 1) + "), (" + expressions.argument(type, place, 1) + ")";
        return new Table("values " + rows, List.of(new Column("column1", type)));
    }

    private Table select(View outer, int depth, List<String> types, boolean sorted) {
        FromGenerator.From from = sources.from(outer, depth);
        if (sorted && dice.chance(20)) {
            return grouped(from, depth);
        }
        if (sorted && from.inner().items().size() == 1 && dice.chance(10)) {
            return new Table(
                    "select * from " + from.sql(), from.inner().items().get(0).columns());
        }
        Place place = place(from.both(), true, depth);
        boolean bare = depth == 0 && types.size() == 1 && dice.chance(40);
        List<Column> columns = new ArrayList<>();
        List<String> targets = new ArrayList<>();
        for (String wanted : types) {
            String type = wanted.isEmpty() ? expressions.type(place) : wanted;
            Column column = new Column(fresh("c"), type);
            String made = expressions.argument(type, place, 3 - depth);
            targets.add(bare ? made : made + " as " + column.name());
            columns.add(column);
        }
        String distinct = dice.chance(6) ? "distinct " : "";
        String order = sorted && !bare && dice.chance(30) ? " order by " + sortKey(place, columns) : "";
        String sql = "select " + distinct + String.join(", ", targets) + " from " + from.sql()
                + where(from.both(), depth) + order;
        return new Table(sql, columns);
    }

    private String where(View view, int depth) {
        return dice.chance(45) ? " where " + condition(view, depth) : "";
    }

    private Table grouped(FromGenerator.From from, int depth) {
        Place rows = place(from.both(), false, depth);
        List<Named> keys = new ArrayList<>();
        for (int i = 0; i <= dice.below(2); i++) {
            String type = expressions.type(rows);
            keys.add(new Named(dice.chance(70) ? column(from.inner(), type) : expressions.of(type, rows, 1), type));
        }
        Place groups =
                new Place(keys, rows.columns(), true, dice.chance(20), rows.strays(), subqueries(from.both(), depth));
        Column key = new Column(fresh("g"), keys.get(0).type());
        Column other = new Column(fresh("n"), expressions.type(groups));
        String by = grouping(keys, key.name());
        String having = dice.chance(20) ? " having " + expressions.argument("boolean", groups, 2) : "";
        String order = dice.chance(30) ? " order by " + name(dice.of(key.name(), other.name(), "2")) : "";
        String sql = "select " + keys.get(0).sql() + " as " + key.name() + ", "
                + expressions.argument(other.type(), groups, 2) + " as " + other.name() + " from " + from.sql()
                + where(from.both(), depth) + " group by " + by + having + order;
        return new Table(sql, List.of(key, other));
    }

    private String grouping(List<Named> keys, String label) {
        String all = String.join(", ", keys.stream().map(Named::sql).toList());
        return switch (dice.below(8)) {
            case 0 -> "rollup (" + all + ")";
            case 1 -> "cube (" + all + ")";
            case 2 -> "grouping sets ((" + all + "), ())";
            case 3 -> keys.size() == 1 ? dice.of(label, "1") : all;
            default -> all;
        };
    }

    private String sortKey(Place place, List<Column> columns) {
        return switch (dice.below(4)) {
            case 0 -> String.valueOf(1 + dice.below(columns.size() + (mayErr() ? 1 : 0)));
            case 1 -> expressions.leaf(expressions.type(place), place) + " desc";
            case 2 -> expressions.of(expressions.type(place), place, 1);
            default -> name(dice.pick(columns).name());
        };
    }

    /** A condition on what the place sees. */
    String condition(View view, int depth) {
        return expressions.argument("boolean", place(view, false, depth), 3 - depth);
    }

    /** What an expression may use that sees this. */
    Place place(View view, boolean windows, int depth) {
        List<Named> columns = view.items().stream()
                .flatMap(item ->
                        item.columns().stream().map(column -> new Named(reference(view, item, column), column.type())))
                .toList();
        return new Place(columns, columns, false, windows, straying ? 10 : 0, subqueries(view, depth));
    }

    private Subqueries subqueries(View view, int depth) {
        return depth >= DEEPEST
                ? Subqueries.NONE
                : type -> select(view, depth + 1, List.of(type), false).sql();
    }

    private String column(View view, String type) {
        return expressions.leaf(type, place(view, false, DEEPEST));
    }

    private String reference(View view, Table item, Column column) {
        boolean shared = view.items().stream()
                        .filter(each -> each.columns().stream()
                                .anyMatch(other -> other.name().equals(column.name())))
                        .count()
                > 1;
        String name = dice.chance(1) ? name(column.name()) : column.name();
        boolean bare = !shared && dice.chance(60);
        return bare ? name : (dice.chance(1) && mayErr() ? "zz" : item.sql()) + "." + name;
    }

    /** The name, or another one if the mistake of this query falls here. */
    String name(String meant) {
        return mayErr() ? dice.pick(STRAY_NAMES) : meant;
    }

    /** Whether the one mistake of this query falls here. */
    boolean mayErr() {
        boolean now = !mistaken && dice.chance(20);
        mistaken |= now;
        return now;
    }

    String fresh(String prefix) {
        names++;
        return prefix + names;
    }
}
