package dev.headrace.engine.postgres.release;

import dev.headrace.When;
import dev.headrace.engine.Candidate;
import dev.headrace.engine.Publishing;
import dev.headrace.engine.Query;
import dev.headrace.engine.Recipe;
import dev.headrace.engine.Staged;
import dev.headrace.engine.postgres.catalog.Catalog;
import dev.headrace.engine.postgres.catalog.CatalogRelation;
import dev.headrace.engine.postgres.catalog.Dependents;
import dev.headrace.engine.postgres.catalog.Obstacle;
import dev.headrace.engine.postgres.catalog.Part;
import dev.headrace.engine.postgres.history.Fingerprint;
import dev.headrace.engine.postgres.history.RunHistory;
import dev.headrace.engine.postgres.increment.NeverNull;
import dev.headrace.engine.postgres.preservation.Attachments;
import dev.headrace.engine.postgres.preservation.CarryOver;
import dev.headrace.engine.postgres.preservation.HandMade;
import dev.headrace.engine.postgres.preservation.Rebinding;
import dev.headrace.engine.postgres.preservation.Refill;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.AuthorSql;
import dev.headrace.engine.postgres.sql.Sql;
import dev.headrace.engine.postgres.sql.TemporaryNames;
import dev.headrace.engine.postgres.storage.DeclaredProperties;
import dev.headrace.engine.postgres.storage.Hooks;
import dev.headrace.engine.postgres.storage.Indexes;
import dev.headrace.graph.RelationName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Puts all candidates of a run in the places of the old relations, in one transaction, and keeps those. */
final class Release {
    private final Server server;
    private final TemporaryNames names;
    private final Publishing publishing;
    private final ReleaseTable table;
    private final RunHistory history;

    Release(Server server, TemporaryNames names, Publishing publishing) {
        this.server = server;
        this.names = names;
        this.publishing = publishing;
        this.table = new ReleaseTable(server, names.identity());
        this.history = new RunHistory(server, names.identity());
    }

    /** The caller's transaction. Since when readers may have had to wait. */
    long run(List<Staged> all) {
        List<Replacement> decided = replacements(all);
        Redirection redirection = new Redirection(server, names, decided);
        List<Replacement> replacements =
                decided.stream().map(one -> prepared(one, redirection)).toList();
        all.forEach(this::record);
        Map<Long, List<Part>> parts = Part.of(
                server,
                replacements.stream().flatMap(one -> one.exchanged().stream()).toList());
        table.put(replacements.stream().map(one -> row(one, parts)).toList());
        List<Exchange> exchanges = replacements.stream()
                .filter(one -> !one.inPlace())
                .map(one -> exchange(one, parts))
                .toList();
        List<CatalogRelation> staying = replacements.stream()
                .filter(Replacement::inPlace)
                .flatMap(one -> one.old().stream())
                .filter(CatalogRelation::isView)
                .toList();
        List<Replacement> remade = replacements.stream()
                .filter(one -> one.fresh().isView() && (one.inPlace() || redirection.concerns(one)))
                .toList();
        return new Turnover(server, names, publishing, exchanges, staying).run(() -> remade.forEach(this::remake));
    }

    /** A candidate is known again under its lasting name; what stays in place of one is not. */
    private void record(Staged staged) {
        Recipe recipe = staged.candidate().recipe();
        Query sent = publishing.views().getOrDefault(recipe.target(), recipe.query());
        history.finish(
                staged.record(),
                Fingerprint.of(
                        names.identity(), recipe, sent, staged.candidate().whole()),
                publishing.surroundings());
    }

    private List<Replacement> replacements(List<Staged> all) {
        Catalog catalog = new Catalog(server);
        List<Replacement> found = new ArrayList<>();
        for (Staged staged : all) {
            Candidate candidate = staged.candidate();
            Optional<CatalogRelation> old = catalog.find(candidate.recipe().target());
            old.ifPresent(CatalogRelation::refuseIfForeign);
            CatalogRelation fresh = catalog.find(candidate.whole()).orElseThrow();
            NeverNull.of(server, candidate.recipe()).ifPresent(never -> never.hold(fresh));
            found.add(new Replacement(staged, fresh, old, false, HandMade.of(server, names, old, fresh)));
        }
        List<CatalogRelation> olds =
                found.stream().flatMap(one -> one.old().stream()).toList();
        Dependents outside = Dependents.of(server, olds, olds);
        return found.stream().map(one -> decided(one, outside)).toList();
    }

    private Replacement decided(Replacement one, Dependents outside) {
        if (one.old().isEmpty()) {
            return one;
        }
        CatalogRelation old = one.old().get();
        Attachments attachments = Attachments.of(
                Obstacle.of(server, old.name()), old, one.fresh(), one.recipe(), outside, publishing, one.byHand());
        boolean mayStay = old.canTakeRowsOf(one.fresh()) || old.canTakeQueryOf(one.fresh());
        if (!attachments.none() && !mayStay) {
            throw attachments.refusal(one.recipe(), one.fresh());
        }
        return new Replacement(one.staged(), one.fresh(), one.old(), !attachments.none(), one.byHand());
    }

    /** All that need not be done while readers wait, in the order in which they read each other. */
    private Replacement prepared(Replacement decided, Redirection redirection) {
        Replacement one = redirection.follow(decided);
        UnaryOperator<RelationName> places = redirection.of(one.recipe().query().places());
        if (!one.inPlace()) {
            one.old()
                    .ifPresentOrElse(
                            old -> CarryOver.of(server, old, one.fresh()).apply(),
                            () -> server.execute(one.fresh().commenting(Optional.empty())));
            one.byHand().create(one.fresh());
            declare(one, one.fresh(), places);
        } else {
            stay(one, one.old().orElseThrow(), places);
        }
        return one;
    }

    private void stay(Replacement one, CatalogRelation old, UnaryOperator<RelationName> places) {
        String kept = Sql.qualified(names.kept(one.target()));
        if (old.isTable()) {
            server.execute("create table " + kept + " as table " + Sql.qualified(old.name()));
            new Refill(server, NeverNull.of(server, one.recipe())).apply(old, one.fresh());
            new Indexes(server, names, one.recipe()).adjust(old);
            declare(one, old, places);
        } else {
            server.execute("create view " + kept + " as " + new Catalog(server).definition(old));
        }
    }

    private void declare(Replacement one, CatalogRelation relation, UnaryOperator<RelationName> places) {
        new DeclaredProperties(server, one.recipe().storage()).apply(relation);
        new Hooks(server).run(one.recipe(), places, When.AFTER, relation.name());
    }

    private Exchange exchange(Replacement one, Map<Long, List<Part>> parts) {
        List<String> fresh = new ArrayList<>(new Indexes(server, names, one.recipe()).renamings(one.fresh()));
        fresh.addAll(one.byHand().renamings(one.fresh()));
        List<Part> old = one.old()
                .map(relation -> parts.getOrDefault(relation.oid(), List.of()))
                .orElse(List.of());
        return new Exchange(
                one.target(),
                one.old(),
                names.kept(one.target()),
                old.stream().collect(Collectors.toMap(part -> part, part -> names.kept(part.name()))),
                Optional.of(one.fresh()),
                fresh);
    }

    private ReleaseTable.Row row(Replacement one, Map<Long, List<Part>> parts) {
        return new ReleaseTable.Row(
                one.staged().record().node(),
                one.target(),
                one.inPlace() ? one.old().orElseThrow().oid() : one.fresh().oid(),
                one.old().map(old -> names.kept(one.target())),
                one.exchanged().map(old -> parts.getOrDefault(old.oid(), List.of())).orElse(List.of()).stream()
                        .map(part -> part.name().name())
                        .toList(),
                one.inPlace());
    }

    /** When all names are exchanged its query reads what it is to read. */
    private void remake(Replacement one) {
        List<String> options = one.old()
                .filter(CatalogRelation::isView)
                .map(CatalogRelation::options)
                .orElse(List.of());
        Query query = publishing.views().get(one.target());
        AuthorSql statement = AuthorSql.of(Rebinding.replacement(one.target(), options), query, "");
        server.execute(one.target().toString(), statement);
        if (one.inPlace()) {
            declare(one, new Catalog(server).find(one.target()).orElseThrow(), query.places());
        }
    }
}
