package dev.headrace.processor.generation;

import dev.headrace.Materialized;
import dev.headrace.Severity;
import dev.headrace.Volatility;
import dev.headrace.processor.analysis.AnalyzedModel;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.ColumnOrigin;
import dev.headrace.processor.analysis.relation.Key;
import dev.headrace.processor.analysis.relation.Narrowing;
import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.relation.Origins;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.relation.RelationUse;
import dev.headrace.processor.analysis.relation.Replacement;
import dev.headrace.processor.analysis.relation.Rows;
import dev.headrace.processor.declaration.ColumnDeclaration;
import dev.headrace.processor.declaration.DataTestDeclaration;
import dev.headrace.processor.declaration.DataTestDeclaration.Kind;
import dev.headrace.processor.declaration.FunctionDeclaration;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.JavaType;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.declaration.ParameterDeclaration;
import dev.headrace.processor.declaration.PipelineDeclaration;
import dev.headrace.processor.declaration.Project;
import dev.headrace.processor.declaration.RelationDeclaration;
import dev.headrace.processor.declaration.SourceDeclaration;
import dev.headrace.processor.declaration.SourceInfo;
import dev.headrace.processor.declaration.TypeDeclaration;
import dev.headrace.processor.diagnostic.Place;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.type.ColumnTypes;
import dev.headrace.processor.type.PgType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A small shop as the rooms before generation hand it over, and its interfaces as the user wrote them. */
final class ShopPlan {
    static final InterfaceName RAW = name("RawOrders");
    static final InterfaceName STG = name("StgOrders");
    static final InterfaceName DAILY = new InterfaceName("shop.marts", List.of("Marts", "Daily"));
    static final InterfaceName SHOP = name("Shop");

    static final SourceDeclaration RAW_ORDERS = new SourceDeclaration(
            RAW,
            Optional.of("raw_data"),
            "orders",
            "raw_data",
            List.of(
                    column("id", "id", new JavaType.Primitive("long"), "The order's number."),
                    column("placedAt", "placed_at", new JavaType.Declared("java.time.Instant"), ""),
                    column("status", "status", new JavaType.Declared("java.lang.String"), ""),
                    column("tags", "tags", list("java.lang.String"), "")),
            List.of(test(new Kind.Unique(), "id")),
            source(
                    "RawOrders.java",
                    9,
                    "Orders as the shop's own {@link Database database} writes them. More to read."),
            true);

    static final ModelDeclaration STG_ORDERS = new ModelDeclaration(
            STG,
            Optional.empty(),
            "stg_orders",
            Materialized.VIEW,
            """
            select id as order_id, lower(status) as order_status
            from {{ source('raw_data', 'orders') }}
            where status !~ '\\d' -- "quoted" \s
            """,
            List.of(RAW),
            List.of(),
            List.of("nightly", "staging"),
            false,
            List.of(
                    column("orderId", "order_id", new JavaType.Primitive("long"), "The order's number."),
                    column(
                            "orderStatus",
                            "order_status",
                            new JavaType.EnumType("shop.StgOrders.Status", List.of("PLACED", "SHIPPED")),
                            "")),
            List.of(
                    test(new Kind.Unique(), "order_id"),
                    test(new Kind.NotNull(), "order_id"),
                    new DataTestDeclaration(
                            new Kind.AcceptedValues(List.of("placed", "it's \"shipped\"")),
                            List.of("order_status"),
                            Optional.empty(),
                            "order_id > 10",
                            Severity.WARN,
                            "> 5",
                            "!= 0",
                            Place.of(STG.qualified())),
                    new DataTestDeclaration(
                            new Kind.References(RAW, "id"),
                            List.of("order_id"),
                            Optional.empty(),
                            "",
                            Severity.ERROR,
                            "!= 0",
                            "!= 0",
                            Place.of(STG.qualified()))),
            source("StgOrders.java", 17, "One row an order, cleaned."),
            false);

    static final ModelDeclaration DAILY_ORDERS = new ModelDeclaration(
            DAILY,
            Optional.of("marts"),
            "daily",
            Materialized.TABLE,
            """
            select count(*) as orders, min(stg_orders.order_id) as first_id, array_agg(order_id) as ids,
                '::1'::inet as class, 1 as orders_
            from stg_orders""",
            List.of(STG),
            List.of(),
            List.of(),
            true,
            List.of(column("orders", "orders", new JavaType.Primitive("long"), "")),
            List.of(),
            source("Marts.java", 4, ""),
            true);

    static final PipelineDeclaration PIPELINE = new PipelineDeclaration(
            SHOP, "analytics", List.of(), source("Shop.java", 5, "The shop's nightly pipeline."), true);

    private ShopPlan() {}

    static PipelinePlan plan() {
        AnalyzedModel stgOrders = stgOrders();
        PlannedNode stg = new PlannedNode(
                STG_ORDERS,
                "analytics",
                stgOrders.relation(),
                Optional.of(stgOrders),
                List.of(RAW),
                Set.of(STG_ORDERS.tests().get(0)));
        return new PipelinePlan(
                PIPELINE,
                List.of(
                        new PlannedNode(RAW_ORDERS, "raw_data", declared(RAW_ORDERS), Optional.empty(), List.of()),
                        stg,
                        node(daily(), "marts", List.of(STG))),
                List.of(
                        new TypeDeclaration(
                                name("Mood"),
                                "mood",
                                new TypeDeclaration.Kind.EnumOf(List.of("ok", "it's bad")),
                                source("Mood.java", 3, ""),
                                Place.of("shop.Mood")),
                        new TypeDeclaration(
                                name("Positive"),
                                "shop.positive",
                                new TypeDeclaration.Kind.DomainOf("int4", "check (value > 0)"),
                                source("Positive.java", 3, ""),
                                Place.of("shop.Positive"))),
                List.of(new FunctionDeclaration(
                        name("Functions"),
                        "concat_all",
                        Optional.of("lib"),
                        List.of(
                                new ParameterDeclaration(
                                        "mark", new JavaType.EnumType("shop.X", List.of()), Optional.of("mood")),
                                new ParameterDeclaration(
                                        "texts",
                                        new JavaType.ArrayOf(new JavaType.Declared("java.lang.String")),
                                        Optional.empty())),
                        true,
                        new JavaType.Declared("java.lang.String"),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Volatility.VOLATILE,
                        Place.of("shop.Functions"))),
                kind -> Optional.empty());
    }

    static List<AnalyzedModel> models() {
        return List.of(stgOrders(), daily());
    }

    static Project project() {
        return new Project(
                List.of(RAW_ORDERS), List.of(STG_ORDERS, DAILY_ORDERS), List.of(PIPELINE), List.of(STG, DAILY));
    }

    private static AnalyzedModel stgOrders() {
        String sql = STG_ORDERS.sql();
        int start = sql.indexOf("{{");
        int end = sql.indexOf("}}") + 2;
        return new AnalyzedModel(
                STG_ORDERS,
                new Relation(
                        true,
                        List.of(
                                new Column(
                                        "order_id",
                                        Optional.of(PgType.INT8),
                                        Nullability.NOT_NULL,
                                        Origins.of(new ColumnOrigin(RAW, "id"))),
                                new Column(
                                        "order_status",
                                        Optional.of(PgType.TEXT),
                                        Nullability.NULLABLE,
                                        Origins.of(new ColumnOrigin(RAW, "status")))),
                        Set.of(new ColumnOrigin(RAW, "status")),
                        List.of(Key.of(0)),
                        List.of(),
                        Rows.ANY),
                List.of(new RelationUse(new Span(start, end), RAW)),
                List.of(new Span(sql.length() - 1, sql.length())));
    }

    private static AnalyzedModel daily() {
        int use = DAILY_ORDERS.sql().indexOf("stg_orders");
        int start = DAILY_ORDERS.sql().lastIndexOf("stg_orders");
        Origins all =
                new Origins(Set.of(new ColumnOrigin(STG, "order_id")), Set.of(new ColumnOrigin(STG, "order_status")));
        return new AnalyzedModel(
                DAILY_ORDERS,
                Relation.of(List.of(
                        inferred("orders", PgType.INT8, Nullability.NOT_NULL, Origins.NONE),
                        inferred("first_id", PgType.INT8, Nullability.NULLABLE, all),
                        inferred("ids", PgType.INT8.arrayOf(), Nullability.NULLABLE, all),
                        inferred("class", PgType.of("inet"), Nullability.NULLABLE, Origins.NONE),
                        inferred("orders_", PgType.INT4, Nullability.NOT_NULL, Origins.NONE))),
                List.of(
                        new RelationUse(new Span(use, use + 10), STG).narrowed(Narrowing.qualifier("stg_orders")),
                        new RelationUse(new Span(start, start + 10), STG)
                                .narrowed(new Narrowing(List.of("order_id"), Optional.of("stg_orders")))),
                List.of(),
                List.of(
                        new Replacement(new Span(use, use), "("),
                        new Replacement(new Span(use + 19, use + 19), "::bigint)")),
                List.of());
    }

    private static Column inferred(String name, PgType type, Nullability nullability, Origins origins) {
        return new Column(name, Optional.of(type), nullability, origins);
    }

    static PlannedNode node(AnalyzedModel model, String schema, List<InterfaceName> dependsOn) {
        return new PlannedNode(model.declaration(), schema, model.relation(), Optional.of(model), dependsOn);
    }

    static Relation declared(RelationDeclaration declaration) {
        return Relation.of(declaration.columns().stream()
                .map(column -> new Column(
                        column.name(),
                        ColumnTypes.of(column),
                        column.notNull() ? Nullability.NOT_NULL : Nullability.NULLABLE,
                        Origins.NONE))
                .toList());
    }

    static InterfaceName name(String simple) {
        return new InterfaceName("shop", List.of(simple));
    }

    static ColumnDeclaration column(String method, String name, JavaType type, String doc) {
        boolean notNull = type instanceof JavaType.Primitive;
        return new ColumnDeclaration(
                method,
                name,
                false,
                type,
                Optional.empty(),
                notNull,
                doc,
                Place.of("shop.X").member(method));
    }

    static JavaType list(String element) {
        return new JavaType.ListOf(new JavaType.Declared(element));
    }

    static DataTestDeclaration test(Kind kind, String column) {
        return new DataTestDeclaration(
                kind, List.of(column), Optional.empty(), "", Severity.ERROR, "!= 0", "!= 0", Place.of("shop.X"));
    }

    static SourceInfo source(String file, int line, String doc) {
        return new SourceInfo(file, line, doc, true);
    }

    /** What the user wrote, without our annotations, which generated code does not need. */
    static List<String> interfaces() {
        return List.of("""
                package shop;
                public interface RawOrders {
                    long id();
                    java.time.Instant placedAt();
                    String status();
                    java.util.List<String> tags();
                }
                """, """
                package shop;
                interface StgOrders {
                    enum Status { PLACED, SHIPPED }
                    long orderId();
                    Status orderStatus();
                }
                """, """
                package shop.marts;
                public final class Marts {
                    private Marts() {}
                    public interface Daily {
                        long orders();
                    }
                }
                """, """
                package shop;
                public interface Shop {}
                """);
    }
}
