package dev.headrace.engine.postgres;

import dev.headrace.engine.Age;
import dev.headrace.engine.Answer;
import dev.headrace.engine.Candidate;
import dev.headrace.engine.Cleaning;
import dev.headrace.engine.Comparison;
import dev.headrace.engine.EngineException;
import dev.headrace.engine.Expectation;
import dev.headrace.engine.History;
import dev.headrace.engine.NodeRecord;
import dev.headrace.engine.ProvingGround;
import dev.headrace.engine.Publishing;
import dev.headrace.engine.Query;
import dev.headrace.engine.Question;
import dev.headrace.engine.Recipe;
import dev.headrace.engine.Rehearsal;
import dev.headrace.engine.Released;
import dev.headrace.engine.Rights;
import dev.headrace.engine.Rows;
import dev.headrace.engine.RunIdentity;
import dev.headrace.engine.ServerVersion;
import dev.headrace.engine.Session;
import dev.headrace.engine.Staged;
import dev.headrace.engine.Standing;
import dev.headrace.engine.Trial;
import dev.headrace.engine.postgres.build.Builder;
import dev.headrace.engine.postgres.build.Discarding;
import dev.headrace.engine.postgres.catalog.CatalogComparison;
import dev.headrace.engine.postgres.check.Ages;
import dev.headrace.engine.postgres.check.Checks;
import dev.headrace.engine.postgres.check.FailureTables;
import dev.headrace.engine.postgres.check.Reading;
import dev.headrace.engine.postgres.environment.Leftovers;
import dev.headrace.engine.postgres.environment.Removal;
import dev.headrace.engine.postgres.environment.RoleRights;
import dev.headrace.engine.postgres.environment.SchemaCreation;
import dev.headrace.engine.postgres.history.RunHistory;
import dev.headrace.engine.postgres.publish.Publications;
import dev.headrace.engine.postgres.release.ObsoleteReleases;
import dev.headrace.engine.postgres.release.Releases;
import dev.headrace.engine.postgres.server.Access;
import dev.headrace.engine.postgres.server.Commits;
import dev.headrace.engine.postgres.server.RunLock;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.server.TimeLimit;
import dev.headrace.engine.postgres.sql.AuthorSql;
import dev.headrace.engine.postgres.sql.TemporaryNames;
import dev.headrace.engine.postgres.sql.VariableSql;
import dev.headrace.engine.postgres.storage.Hooks;
import dev.headrace.engine.postgres.trial.Furnishing;
import dev.headrace.engine.postgres.trial.Laboratory;
import dev.headrace.engine.postgres.trial.RandomRows;
import dev.headrace.engine.postgres.trial.Stage;
import dev.headrace.graph.Prerequisites;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.SourceNode;
import dev.headrace.graph.SqlText;
import dev.headrace.graph.Variable;
import dev.headrace.graph.VariablePlace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A session with PostgreSQL: each question goes to the class that knows its SQL. */
final class PostgresSession implements Session {
    private final Server server;
    private final RunIdentity identity;
    private final TemporaryNames names;
    private final TimeLimit limits;
    private final Runnable end;

    PostgresSession(Access access, RunIdentity identity) {
        this.server = access.server();
        this.end = access.end();
        this.identity = identity;
        this.names = new TemporaryNames(identity);
        this.limits = new TimeLimit(server);
    }

    @Override
    public ServerVersion version() {
        return server.query(
                        "select current_setting('server_version_num')::int / 10000, current_setting('server_version')",
                        row -> new ServerVersion("PostgreSQL", row.getInt(1), row.getString(2)))
                .get(0);
    }

    @Override
    public Optional<String> refusal(Variable variable) {
        String value = VariableSql.of(VariablePlace.EXPRESSION, variable);
        // The type may be the author's own, and a question mark in the value is none of ours.
        AuthorSql question = AuthorSql.of("select ", new Query(SqlText.of(value), UnaryOperator.identity()), "");
        return server.inTransaction(() -> server.attempt(() -> server.query("", question, row -> row.getString(1))))
                .filter(refusal -> {
                    if (refusal.isDisconnect()) {
                        throw refusal;
                    }
                    return true;
                })
                .map(EngineException::getMessage);
    }

    @Override
    public Rights rights(
            Collection<String> schemas,
            Collection<RelationName> tables,
            Prerequisites prerequisites,
            Collection<String> grantees) {
        return new RoleRights(server).of(schemas, tables, prerequisites, grantees);
    }

    @Override
    public boolean isPooled() {
        return server.isPooled();
    }

    @Override
    public Optional<String> awaitWorkers(Duration wait) {
        return new RunLock(server, identity).awaitWorkers(wait);
    }

    @Override
    public Optional<String> lock(Duration wait) {
        return new RunLock(server, identity).take(wait);
    }

    @Override
    public void join(boolean locked) {
        new RunLock(server, identity).join(locked);
    }

    @Override
    public boolean hasCommitted(String transaction) {
        return new Commits(server).hasCommitted(transaction);
    }

    @Override
    public History history() {
        return new RunHistory(server, identity);
    }

    @Override
    public void createSchemas(Collection<String> schemas) {
        schemas.forEach(new SchemaCreation(server)::create);
    }

    @Override
    public void dropLeftovers(Collection<String> schemas) {
        new Leftovers(server, names).drop(schemas);
        new ObsoleteReleases(server, identity).drop();
    }

    @Override
    public List<String> remove(Cleaning cleaning) {
        new ObsoleteReleases(server, identity).dropAll();
        return new Removal(server).of(cleaning);
    }

    @Override
    public Comparison compare(List<Expectation> expectations) {
        return new CatalogComparison(server).of(expectations);
    }

    @Override
    public Standing standing(List<Recipe> recipes) {
        return new RunHistory(server, identity).standing(recipes);
    }

    @Override
    public Candidate build(Recipe recipe) {
        limits.set(recipe.storage().timeout());
        return new Builder(server, names).build(recipe);
    }

    @Override
    public Candidate stage(Recipe recipe) {
        limits.set(recipe.storage().timeout());
        return new Builder(server, names).stage(recipe);
    }

    @Override
    public List<Answer> ask(List<Question> questions) {
        return new Checks(server).ask(questions);
    }

    @Override
    public List<Map<String, String>> sample(Question question, int limit) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map<String, String> row : new Checks(server).sample(question, limit)) {
            Map<String, String> shown = new LinkedHashMap<>(row);
            shown.replaceAll((column, value) -> identity.secrets().scrub(value));
            rows.add(shown);
        }
        return rows;
    }

    @Override
    public void storeFailures(Question question, RelationName table) {
        new FailureTables(server).store(question, table);
    }

    @Override
    public void dropFailures(RelationName table) {
        new FailureTables(server).drop(table);
    }

    @Override
    public void publish(Candidate candidate, Publishing publishing, Function<String, NodeRecord> record) {
        new Publications(server, names, limits).publish(candidate, publishing, record);
    }

    @Override
    public Released release(List<Staged> staged, Publishing publishing, Predicate<String> witness) {
        return new Releases(server, names, witness).release(staged, publishing);
    }

    @Override
    public Released rollback(Publishing publishing, Predicate<String> witness) {
        return new Releases(server, names, witness).rollback(publishing);
    }

    @Override
    public void afterCommit(Recipe recipe) {
        new Publications(server, names, limits).afterCommit(recipe);
    }

    @Override
    public Age age(SourceNode source, RelationName place) {
        return new Ages(server).of(source, place);
    }

    @Override
    public void run(Query statement) {
        new Hooks(server).run(statement);
    }

    @Override
    public void discard(Candidate candidate) {
        limits.lift();
        new Discarding(server).of(candidate);
    }

    @Override
    public void createRoles(Collection<String> roles) {
        new Furnishing(server).createRoles(roles);
    }

    @Override
    public void createTables(Prerequisites prerequisites, List<Expectation> tables) {
        new Furnishing(server).createTables(prerequisites, tables);
    }

    @Override
    public Rehearsal.Outcome rehearse(Rehearsal rehearsal) {
        return new Stage(server).play(rehearsal);
    }

    @Override
    public void furnish(Prerequisites prerequisites) {
        new Furnishing(server).furnish(prerequisites);
    }

    @Override
    public Trial.Outcome make(Trial trial) {
        return new Laboratory(server, names).make(trial);
    }

    @Override
    public ProvingGround provingGround() {
        return new RandomRows(server, names);
    }

    @Override
    public Rows read(Query query, List<String> schemas, int limit) {
        return new Reading(server).read(query, schemas, limit);
    }

    @Override
    public void cancel() {
        server.cancel();
    }

    @Override
    public void close() {
        end.run();
    }
}
