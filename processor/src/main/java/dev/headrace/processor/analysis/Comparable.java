package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.SortKey;
import dev.headrace.processor.type.Catalog;
import dev.headrace.processor.type.PgType;
import dev.headrace.processor.type.TypeEntry;
import dev.headrace.processor.type.TypeKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which values can be sorted and told apart: PostgreSQL's default operator classes. */
final class Comparable {
    /** The types of PostgreSQL's catalog that have neither a default B-tree nor a default hash operator class. */
    private static final Set<String> NO_EQUALITY = Set.of(
            "json", "xml", "point", "lseg", "path", "box", "polygon", "line", "circle", "jsonpath", "txid_snapshot",
            "pg_snapshot", "refcursor", "gtsvector", "pg_node_tree", "pg_ndistinct", "pg_dependencies", "pg_mcv_list",
            "pg_ddl_command", "pg_brin_bloom_summary", "pg_brin_minmax_multi_summary", "void", "cstring", "any",
            "internal", "trigger", "event_trigger", "language_handler", "fdw_handler", "table_am_handler",
            "index_am_handler", "tsm_handler");

    /** Those that have a hash operator class alone. */
    private static final Set<String> NO_ORDER = Set.of("xid", "cid", "aclitem");

    private final Catalog catalog;
    private final Faults faults;

    Comparable(Catalog catalog, Faults faults) {
        this.catalog = catalog;
        this.faults = faults;
    }

    /** Reports a type whose values cannot be told apart; {@code place} is where PostgreSQL asks. */
    void equality(PgType type, Span place) {
        if (!has(type, NO_EQUALITY)) {
            faults.error(
                    Code.UNDEFINED_FUNCTION,
                    place,
                    "could not identify an equality operator for type " + type.plainText(),
                    advice(type));
        }
    }

    /** Reports a sort key whose values have no order. */
    void ordering(Optional<PgType> type, SortKey key) {
        boolean orderless = type.isPresent()
                && key.using().isEmpty()
                && !(has(type.get(), NO_EQUALITY) && has(type.get(), NO_ORDER));
        if (orderless) {
            faults.error(
                    Code.UNDEFINED_FUNCTION,
                    key.expression().span(),
                    "could not identify an ordering operator for type "
                            + type.get().plainText(),
                    advice(type.get()));
        }
    }

    private static List<String> advice(PgType type) {
        return type.is("json")
                ? List.of("cast it: …::jsonb or …::text")
                : List.of("use another expression: of a part of the value, or its text");
    }

    private boolean has(PgType type, Set<String> without) {
        PgType base = catalog.base(type);
        if (base.array()) {
            return has(base.element(), without);
        }
        List<PgType> fields = catalog.is(TypeKind.COMPOSITE, base)
                ? catalog.type(base.name()).map(TypeEntry::fields).orElse(List.of()).stream()
                        .map(field -> field.type())
                        .toList()
                : List.of();
        return !without.contains(base.name()) && fields.stream().allMatch(field -> has(field, without));
    }
}
