package dev.headrace.engine.postgres.build;

import dev.headrace.engine.Candidate;
import dev.headrace.engine.postgres.catalog.CatalogRelation;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.Sql;
import java.util.stream.Stream;

/** Drops what was built and is not going to be published. */
public record Discarding(Server server) {
    public void of(Candidate candidate) {
        switch (candidate.form()) {
            case INCREMENT -> {
                server.execute("drop view if exists " + Sql.qualified(candidate.whole()));
                server.execute("drop table if exists " + Sql.qualified(candidate.temporary()));
            }
            case REFRESH -> server.abandon();
            default ->
                Stream.of(candidate.temporary(), candidate.whole())
                        .distinct()
                        .forEach(relation -> server.execute("drop "
                                + CatalogRelation.keyword(candidate.recipe().materialized()) + " if exists "
                                + Sql.qualified(relation)));
        }
    }
}
