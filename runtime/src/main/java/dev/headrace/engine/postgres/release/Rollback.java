package dev.headrace.engine.postgres.release;

import dev.headrace.engine.EngineException;
import dev.headrace.engine.NodeRecord;
import dev.headrace.engine.Publishing;
import dev.headrace.engine.postgres.catalog.Catalog;
import dev.headrace.engine.postgres.catalog.CatalogColumn;
import dev.headrace.engine.postgres.catalog.CatalogRelation;
import dev.headrace.engine.postgres.catalog.Obstacle;
import dev.headrace.engine.postgres.catalog.Part;
import dev.headrace.engine.postgres.history.RunHistory;
import dev.headrace.engine.postgres.preservation.Rebinding;
import dev.headrace.engine.postgres.preservation.Refill;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.TemporaryNames;
import dev.headrace.graph.RelationName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Brings back what the last release has replaced, in one transaction; what the release had made goes. */
final class Rollback {
    static final String COMMAND = "rollback";

    private final Server server;
    private final TemporaryNames names;
    private final Publishing publishing;
    private final ReleaseTable table;
    private final RunHistory history;
    private final Catalog catalog;

    Rollback(Server server, TemporaryNames names, Publishing publishing) {
        this.server = server;
        this.names = names;
        this.publishing = publishing;
        this.table = new ReleaseTable(server, names.identity());
        this.history = new RunHistory(server, names.identity());
        this.catalog = new Catalog(server);
    }

    /** A relation of the release as it is, and what it is to be again. */
    private record Return(ReleaseTable.Row row, CatalogRelation now, Optional<CatalogRelation> kept) {}

    /** The caller's transaction. Since when readers may have had to wait. */
    long run(ReleaseTable.Kept release) {
        List<Return> returns = returns(release);
        Map<Long, List<Part>> parts = parts(returns);
        List<Exchange> exchanges = new ArrayList<>();
        List<Return> views = new ArrayList<>();
        for (Return one : returns) {
            if (!one.row().inPlace()) {
                exchanges.add(exchange(one, parts));
                table.dismiss(one.row(), names.kept(one.row().target()));
            } else {
                table.dismiss(one.row(), one.kept().orElseThrow().name());
                if (one.now().isView()) {
                    views.add(one);
                } else {
                    new Refill(server, Optional.empty())
                            .apply(one.now(), one.kept().orElseThrow());
                }
            }
        }
        record(release);
        List<CatalogRelation> staying = views.stream().map(Return::now).toList();
        return new Turnover(server, names, publishing, exchanges, staying).run(() -> views.forEach(this::restore));
    }

    /** What is no more as it was released is refused: somebody's work would be lost. */
    private List<Return> returns(ReleaseTable.Kept release) {
        List<Return> returns = new ArrayList<>();
        List<String> changed = new ArrayList<>(table.changedSince(release, history.name()));
        List<String> attached = new ArrayList<>();
        for (ReleaseTable.Row row : release.rows()) {
            Optional<CatalogRelation> now = catalog.find(row.target()).filter(found -> found.oid() == row.released());
            Optional<CatalogRelation> kept = row.kept().flatMap(catalog::find);
            if (now.isEmpty()) {
                changed.add(row.target() + ", which is another relation now, or none");
            } else if (kept.isEmpty() && row.kept().isPresent()) {
                changed.add(
                        row.target() + ", whose earlier relation " + row.kept().get() + " is gone");
            } else {
                now.get().refuseIfForeign();
                if (!row.inPlace()) {
                    obstacles(now.get(), row).forEach(what -> attached.add(row.target() + ": " + what));
                }
                returns.add(new Return(row, now.get(), kept));
            }
        }
        refuse(release, "these have changed since", changed);
        refuse(release, "these would be lost", attached);
        return returns;
    }

    /** What a growing table is held to comes and goes with it, and what was there before the release comes back. */
    private List<String> obstacles(CatalogRelation now, ReleaseTable.Row row) {
        List<String> held = now.columns().stream().map(CatalogColumn::name).toList();
        List<String> parts = row.indexes().stream()
                .flatMap(name -> Stream.of("index " + name, "statistics " + name))
                .toList();
        return Obstacle.of(server, now.name()).stream()
                .filter(obstacle -> !obstacle.isExcused(held, parts))
                .map(Obstacle::description)
                .toList();
    }

    private static void refuse(ReleaseTable.Kept release, String what, List<String> all) {
        if (!all.isEmpty()) {
            throw new EngineException(
                    "what was there before the release of " + release.at() + " cannot be brought back: " + what
                            + ":\n  " + String.join("\n  ", all) + "\n  nothing was touched");
        }
    }

    private Map<Long, List<Part>> parts(List<Return> returns) {
        List<CatalogRelation> all = new ArrayList<>();
        returns.forEach(one -> {
            all.add(one.now());
            one.kept().ifPresent(all::add);
        });
        return Part.of(server, all);
    }

    private Exchange exchange(Return one, Map<Long, List<Part>> parts) {
        Map<Part, RelationName> aside = new LinkedHashMap<>();
        parts.getOrDefault(one.now().oid(), List.of()).forEach(part -> aside.put(part, names.kept(part.name())));
        List<String> back = new ArrayList<>();
        List<Part> kept = one.kept()
                .map(relation -> parts.getOrDefault(relation.oid(), List.of()))
                .orElse(List.of());
        for (int i = 0; i < Math.min(kept.size(), one.row().indexes().size()); i++) {
            back.add(kept.get(i).renaming(one.row().indexes().get(i)));
        }
        return new Exchange(
                one.row().target(), Optional.of(one.now()), names.kept(one.row().target()), aside, one.kept(), back);
    }

    /** When all names are exchanged, the query that was kept reads what it read. */
    private void restore(Return one) {
        CatalogRelation kept = one.kept().orElseThrow();
        server.execute(Rebinding.replacement(one.row().target(), one.now().options()) + catalog.definition(kept));
    }

    private void record(ReleaseTable.Kept release) {
        Map<RelationName, RelationName> places = new LinkedHashMap<>();
        release.rows().forEach(row -> places.put(row.node(), row.target()));
        history.begin(COMMAND, places);
        release.rows()
                .forEach(row -> history.finish(
                        new NodeRecord(row.node(), NodeRecord.SUCCESS, OptionalLong.empty(), Duration.ZERO, "", "")));
    }
}
