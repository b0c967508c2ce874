package dev.headrace.engine.postgres.environment;

import dev.headrace.engine.Cleaning;
import dev.headrace.engine.EngineException;
import dev.headrace.engine.History;
import dev.headrace.engine.postgres.catalog.Catalog;
import dev.headrace.engine.postgres.catalog.CatalogRelation;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.Sql;
import dev.headrace.graph.RelationName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Drops an environment, never with CASCADE: what others have built on it or put into it stays, and is named. */
public record Removal(Server server) {
    /** What is in a schema that is no part of another thing there. */
    private static final String CONTENT = """
            select distinct pg_describe_object(d.classid, d.objid, 0) from pg_depend d
            where d.refclassid = 'pg_namespace'::regclass and d.refobjid = (select oid from pg_namespace where nspname = ?)
              and d.deptype = 'n' order by 1""";

    /** What is left, and why. */
    public List<String> of(Cleaning cleaning) {
        List<RelationName> left = cleaning.relations();
        List<String> reasons = new ArrayList<>();
        int before;
        do {
            before = left.size();
            reasons.clear();
            left = left.stream().filter(relation -> isKept(relation, reasons)).toList();
        } while (!left.isEmpty() && left.size() < before);
        cleaning.schemas().forEach(schema -> dropSchema(schema, reasons));
        return reasons;
    }

    /** One that another one stands on goes the next time round. */
    private boolean isKept(RelationName relation, List<String> reasons) {
        Optional<CatalogRelation> found = new Catalog(server).find(relation);
        if (found.isEmpty()) {
            return false;
        }
        String keyword = found.get().description();
        return isRefused("drop " + keyword + " " + Sql.qualified(relation), keyword + " " + relation, reasons);
    }

    private void dropSchema(String schema, List<String> reasons) {
        if (!new Catalog(server).hasSchema(schema)) {
            return;
        }
        List<RelationName> history = List.of(new RelationName(schema, History.TABLE));
        List<String> content = server.query(CONTENT, row -> row.getString(1), schema);
        if (content.size() <= history.size()) {
            history.forEach(table -> isKept(table, reasons));
            isRefused("drop schema " + Sql.identifier(schema), "schema " + schema, reasons);
        } else {
            reasons.add("schema " + schema + " holds " + String.join(", ", content));
        }
    }

    private boolean isRefused(String drop, String what, List<String> reasons) {
        try {
            server.execute(drop);
            return false;
        } catch (EngineException refusal) {
            if (refusal.isDisconnect() || refusal.isCancel()) {
                throw refusal;
            }
            reasons.add(what + ": " + refusal.getMessage());
            return true;
        }
    }
}
