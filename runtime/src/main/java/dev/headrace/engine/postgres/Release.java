package dev.headrace.engine.postgres;

import dev.headrace.When;
import dev.headrace.engine.Candidate;
import dev.headrace.engine.EngineException;
import dev.headrace.engine.Publishing;
import dev.headrace.engine.Query;
import dev.headrace.engine.Recipe;
import dev.headrace.engine.Staged;
import dev.headrace.graph.RelationName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /**
     * A candidate and what it is going to replace.
     *
     * @param inPlace whether the old relation stays, because of what is attached to it, and gets the new rows or query
     */
    private record Replacement(Staged staged, CatalogRelation fresh, Optional<CatalogRelation> old, boolean inPlace) {
        Candidate candidate() {
            return staged.candidate();
        }

        RelationName target() {
            return staged.candidate().recipe().target();
        }

        Optional<CatalogRelation> exchanged() {
            return old.filter(relation -> !inPlace);
        }
    }

    /** The caller's transaction. Since when readers may have had to wait. */
    long run(List<Staged> all) {
        List<Replacement> replacements = replacements(all);
        replacements.forEach(this::prepare);
        all.forEach(this::record);
        Map<Long, List<RelationName>> indexes = Indexes.named(
                server,
                replacements.stream().flatMap(one -> one.exchanged().stream()).toList());
        table.put(replacements.stream().map(one -> row(one, indexes)).toList());
        List<Exchange> exchanges = replacements.stream()
                .filter(one -> !one.inPlace())
                .map(one -> exchange(one, indexes))
                .toList();
        List<CatalogRelation> staying = replacements.stream()
                .filter(Replacement::inPlace)
                .flatMap(one -> one.old().stream())
                .filter(CatalogRelation::isView)
                .toList();
        List<Replacement> remade = remade(replacements);
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
            old.ifPresent(Publication::refuseIfForeign);
            CatalogRelation fresh = catalog.find(candidate.whole()).orElseThrow();
            NeverNull.of(server, candidate.recipe()).ifPresent(never -> never.hold(fresh));
            found.add(new Replacement(staged, fresh, old, false));
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
        Attachments attachments = Attachments.of(server, old, one.candidate().recipe(), outside, publishing);
        boolean refillable = old.isTable() && one.fresh().isTable() && old.hasSameColumnsAs(one.fresh());
        boolean replaceable = old.isView() && one.fresh().isView() && old.isExtendedBy(one.fresh());
        if (!attachments.none() && !refillable && !replaceable) {
            throw attachments.refusal(one.candidate().recipe(), one.fresh());
        }
        return new Replacement(one.staged(), one.fresh(), one.old(), !attachments.none());
    }

    /** All that need not be done while readers wait. */
    private void prepare(Replacement one) {
        if (!one.inPlace()) {
            one.old()
                    .ifPresentOrElse(
                            old -> new CarryOver(server, old, one.fresh()).apply(),
                            () -> CarryOver.comment(server, one.fresh(), Optional.empty()));
            declare(one, one.fresh(), one.candidate().recipe().query().places());
            return;
        }
        CatalogRelation old = one.old().orElseThrow();
        String kept = Sql.qualified(names.kept(one.target()));
        if (old.isTable()) {
            server.execute("create table " + kept + " as table " + Sql.qualified(old.name()));
            new Refill(server, NeverNull.of(server, one.candidate().recipe())).apply(old, one.fresh());
            new Indexes(server, names, one.candidate().recipe()).adjust(old);
            UnaryOperator<RelationName> places =
                    one.candidate().recipe().query().places();
            declare(one, old, places.andThen(place -> place.equals(one.fresh().name()) ? one.target() : place)::apply);
        } else {
            server.execute("create view " + kept + " as " + new Catalog(server).definition(old));
        }
    }

    private void declare(Replacement one, CatalogRelation relation, UnaryOperator<RelationName> places) {
        new DeclaredProperties(server, one.candidate().recipe().storage()).apply(relation);
        new Hooks(server).run(one.candidate().recipe(), places, When.AFTER, relation.name());
    }

    private Exchange exchange(Replacement one, Map<Long, List<RelationName>> indexes) {
        List<RelationName> old = one.old()
                .map(relation -> indexes.getOrDefault(relation.oid(), List.of()))
                .orElse(List.of());
        return new Exchange(
                one.target(),
                one.old(),
                names.kept(one.target()),
                old.stream().collect(Collectors.toMap(index -> index, names::kept)),
                Optional.of(one.fresh()),
                new Indexes(server, names, one.candidate().recipe()).renamings(one.fresh()));
    }

    private ReleaseTable.Row row(Replacement one, Map<Long, List<RelationName>> indexes) {
        return new ReleaseTable.Row(
                one.staged().record().node(),
                one.target(),
                one.inPlace() ? one.old().orElseThrow().oid() : one.fresh().oid(),
                one.old().map(old -> names.kept(one.target())),
                one.exchanged().map(old -> indexes.getOrDefault(old.oid(), List.of())).orElse(List.of()).stream()
                        .map(RelationName::name)
                        .toList(),
                one.inPlace());
    }

    /** The views that stay, and those that read a candidate whose place is taken by what stays. */
    private List<Replacement> remade(List<Replacement> all) {
        List<CatalogRelation> unused = all.stream()
                .filter(Replacement::inPlace)
                .map(Replacement::fresh)
                .toList();
        Set<Long> oids = unused.stream().map(CatalogRelation::oid).collect(Collectors.toSet());
        Set<Long> readers = new LinkedHashSet<>();
        Dependents.of(server, unused, List.of()).on(oids).forEach(reader -> readers.add(reader.oid()));
        List<Replacement> remade = all.stream()
                .filter(one -> readers.contains(one.fresh().oid())
                        || one.inPlace() && one.fresh().isView())
                .toList();
        remade.stream().filter(one -> !one.fresh().isView()).findFirst().ifPresent(one -> {
            throw new EngineException("the materialized view " + one.target()
                    + " cannot be released with what it reads, to which something is attached that keeps it from being"
                    + " replaced (a trigger, a publication, another role's view): run without --atomic");
        });
        return remade;
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
