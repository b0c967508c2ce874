package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.scope.CommonTables;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.sql.tree.Query;
import java.util.Optional;

/** Works out the queries inside expressions. */
public interface Queries {
    /** What the query yields where {@code outer} is in view around it. */
    Relation analyze(Query query, Optional<Scope> outer, CommonTables common);
}
