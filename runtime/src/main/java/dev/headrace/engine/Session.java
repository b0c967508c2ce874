package dev.headrace.engine;

import dev.headrace.graph.Prerequisites;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.SourceNode;
import dev.headrace.graph.Variable;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** A run's conversation with a database; used by one thread, except for {@link #cancel}. */
public interface Session extends AutoCloseable {
    /** The server's version. */
    ServerVersion version();

    /** Whether a pool of sessions is between, so that one that holds the lock can do nothing else. */
    boolean isPooled();

    /** Why the server does not take the variable's value as one of its type; empty if it does. */
    Optional<String> refusal(Variable variable);

    /** What this session's role may do with schemas that models are put in and with tables that are only read. */
    Rights rights(
            Collection<String> schemas,
            Collection<RelationName> tables,
            Prerequisites prerequisites,
            Collection<String> grantees);

    /** Takes the lock that lets this pipeline run once at a time; if another holds it for longer than that, who it is. */
    Optional<String> lock(Duration wait);

    /** Waits until nothing works any more for a run that has ended; if that takes longer, who does. */
    Optional<String> awaitWorkers(Duration wait);

    /**
     * Says that this session works for the run: until it ends, no other run begins. A {@code locked} run must still have its
     * lock: without that nothing may be begun, and what the run has published may be out of date, or lost with the server.
     */
    void join(boolean locked);

    /** Whether that transaction of a lost connection was committed; waits until that is decided. */
    boolean hasCommitted(String transaction);

    /** The record of what runs have done to this schema. */
    History history();

    /** Makes the schemas that do not exist. */
    void createSchemas(Collection<String> schemas);

    /** Drops what dead runs of this pipeline left behind in these schemas. */
    void dropLeftovers(Collection<String> schemas);

    /** Drops an environment; what is left of it, and why. */
    List<String> remove(Cleaning cleaning);

    /** How the catalog differs from what the run expects of it. */
    Comparison compare(List<Expectation> expectations);

    /** Which of these are published as the history has it, so that building them would change nothing; asked once a run. */
    Standing standing(List<Recipe> recipes);

    /** Makes a relation under a temporary name, beside the one it is going to replace. */
    Candidate build(Recipe recipe);

    /** As {@link #build}, but so that nothing which anybody reads is touched before it is released with others. */
    Candidate stage(Recipe recipe);

    /** Asks data tests; those of one relation share a scan where they can. Answers are in the order of the questions. */
    List<Answer> ask(List<Question> questions);

    /** Up to that many of the rows that fail a test, as column to text. */
    List<Map<String, String>> sample(Question question, int limit);

    /** Keeps all rows that fail a test in that table, in the place of those of the last time. */
    void storeFailures(Question question, RelationName table);

    /** Drops such a table, if it is there. */
    void dropFailures(RelationName table);

    /** How old the newest row of a source is, which is at that place. */
    Age age(SourceNode source, RelationName place);

    /**
     * Puts the candidate in the place of the old relation, keeps whatever stands on that, and records it, all or nothing;
     * {@code record} is what is recorded, given the server's word for what was done.
     */
    void publish(Candidate candidate, Publishing publishing, Function<String, NodeRecord> record);

    /**
     * Puts all candidates, each after those that it reads, in the places of the old relations at one instant, keeps what they
     * replace until the next time, and records it, all or nothing. If the connection is lost in the end, {@code witness} is
     * asked whether that transaction was committed.
     */
    Released release(List<Staged> staged, Publishing publishing, Predicate<String> witness);

    /**
     * Brings back at one instant what the last release of this pipeline has replaced; it is refused if anything is in the way.
     * If the connection is lost in the end, {@code witness} is asked whether that transaction was committed.
     */
    Released rollback(Publishing publishing, Predicate<String> witness);

    /** Runs what the model has run when it is published; a failure leaves it published. */
    void afterCommit(Recipe recipe);

    /** Runs a statement of the user's that belongs to no relation. */
    void run(Query statement);

    /** Drops a candidate that is not going to be published. */
    void discard(Candidate candidate);

    /** Makes the roles that are not there, which cannot log in; for tests. */
    void createRoles(Collection<String> roles);

    /** Makes the extensions, the types and the tables, with their schemas, that are not there; for tests. */
    void createTables(Prerequisites prerequisites, List<Expectation> tables);

    /** Makes what the rehearsal says in one transaction, looks at it and rolls all back; for tests. */
    Rehearsal.Outcome rehearse(Rehearsal rehearsal);

    /** Makes what the trials of a pipeline's models need besides tables: extensions, types, a clock that can stand still; for tests. */
    void furnish(Prerequisites prerequisites);

    /** Runs a query over given rows in one transaction and rolls all back; its tables are there and empty; for tests. */
    Trial.Outcome make(Trial trial);

    /** Where models are tried over random rows; for tests. */
    ProvingGround provingGround();

    /** Reads the first rows of a query in a read-only transaction; a bare relation name is looked up in these schemas. */
    Rows read(Query query, List<String> schemas, int limit);

    /** Cancels the statement that is being run, and makes every later one fail; any thread may call it. */
    void cancel();

    @Override
    void close();
}
