package dev.headrace.engine.postgres.server;

import dev.headrace.engine.EngineException;
import dev.headrace.engine.Secrets;
import dev.headrace.engine.postgres.sql.AuthorSql;
import dev.headrace.engine.postgres.sql.Sql;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Sends statements, each behind a comment that says who sends it, and can be told to stop by another thread. */
public final class Server {
    private final Connection connection;
    private final String sender;
    private final Errors errors;
    private final Running running = new Running();
    private final Transactions transactions;

    Server(Connection connection, String sender, Secrets secrets) {
        this.connection = connection;
        this.errors = new Errors(secrets);
        this.transactions = new Transactions(connection);
        this.sender = sender;
    }

    /** Does something with the driver. */
    public interface Work<T> {
        T run() throws SQLException;
    }

    /** Runs a statement of ours. */
    public void execute(String sql) {
        alone(() -> {
            try (Statement statement = create()) {
                return statement.execute(comment("") + sql);
            }
        });
    }

    /** Runs statements of ours in their order, without waiting for the answer to each. */
    public void executeAll(List<String> statements) {
        if (statements.isEmpty()) {
            return;
        }
        alone(() -> {
            try (Statement statement = create()) {
                for (String sql : statements) {
                    statement.addBatch(comment("") + sql);
                }
                return statement.executeBatch();
            } catch (BatchUpdateException failure) {
                throw first(failure);
            }
        });
    }

    /** Runs a statement of ours that changes rows; how many it changed. */
    public long update(String sql) {
        return alone(() -> {
            try (Statement statement = create()) {
                return statement.executeLargeUpdate(comment("") + sql);
            }
        });
    }

    /** Runs an author's statement, and gives the number of rows it made. */
    public long execute(String node, AuthorSql sql) {
        return authors(node, sql, (statement, text) -> {
            statement.execute(text);
            return statement.getLargeUpdateCount();
        });
    }

    /** Runs one that makes a relation, and statements of ours behind it without waiting for its answer. */
    public long execute(String node, AuthorSql sql, List<String> behind) {
        return authors(node, sql, (statement, text) -> {
            statement.addBatch(text);
            for (String other : behind) {
                statement.addBatch(comment(node) + other);
            }
            return statement.executeLargeBatch()[0];
        });
    }

    /** Asks a question that holds an author's text, where a question mark is an operator. */
    public <T> List<T> query(String node, AuthorSql sql, RowReader<T> reader) {
        return read(node, sql, rows -> readAll(rows, reader));
    }

    /** Asks such a question and reads its whole result. */
    public <T> T read(String node, AuthorSql sql, RowReader<T> reader) {
        return authors(node, sql, (statement, text) -> reader.read(statement.executeQuery(text)));
    }

    private interface Sending<T> {
        T send(Statement statement, String text) throws SQLException;
    }

    private <T> T authors(String node, AuthorSql sql, Sending<T> sending) {
        return alone(() -> {
            String comment = comment(node);
            try (Statement statement = create()) {
                refuseIfCancelled();
                return sending.send(statement, comment + sql.text());
            } catch (BatchUpdateException failure) {
                throw errors.of(first(failure), sql, comment.length());
            } catch (SQLException failure) {
                throw errors.of(failure, sql, comment.length());
            } finally {
                running.end();
            }
        });
    }

    /** What the server said of the statement that failed. */
    private static SQLException first(BatchUpdateException failure) {
        return failure.getNextException() == null ? failure : failure.getNextException();
    }

    /** Asks a question of ours, with values in the place of its question marks. */
    public <T> List<T> query(String sql, RowReader<T> reader, Object... values) {
        Inquiry inquiry = new Inquiry();
        List<T> answers = inquiry.ask(sql, reader, values);
        ask(inquiry);
        return answers;
    }

    /** Asks some of ours together. */
    public void ask(Inquiry inquiry) {
        try {
            alone(() -> {
                try (PreparedStatement statement =
                        running.track(connection.prepareStatement(inquiry.text(comment(""))))) {
                    return inquiry.answeredBy(statement);
                }
            });
        } catch (EngineException refusal) {
            throw errors.ofCatalog(refusal);
        }
    }

    /** What each of its transactions begins with, and which one is open. */
    Transactions transactions() {
        return transactions;
    }

    public boolean isPooled() {
        return transactions.isPooled();
    }

    private <T> T alone(Work<T> work) {
        return sending(() -> transactions.mayBeAlone() ? work.run() : transactions.whole(work));
    }

    /** All of it or nothing of it. */
    public <T> T inTransaction(Work<T> work) {
        return sending(() -> transactions.whole(work));
    }

    /**
     * All of it or nothing of it; which transaction that was. If nobody hears which, it is named, so that the server can be
     * asked. It begins with those questions, and asks for each lock for a tenth of a second: whoever comes later waits behind it.
     */
    public String inKnownTransaction(Inquiry opening, Work<?> work) {
        AtomicReference<String> transaction = new AtomicReference<>();
        List<String> own = opening.ask(
                "select pg_current_xact_id()::text, set_config('lock_timeout', '100ms', true)",
                row -> row.getString(1));
        try {
            return inTransaction(() -> {
                ask(opening);
                work.run();
                transaction.set(own.get(0));
                return own.get(0);
            });
        } catch (EngineException failure) {
            if (failure.isDisconnect() && transaction.get() != null) {
                throw EngineException.uncertain(failure, transaction.get());
            }
            throw failure;
        }
    }

    /** Nothing of it, whatever comes of it; a transaction inside is part of it. */
    public <T> T rolledBack(Work<T> work) {
        return sending(() -> transactions.rolledBack(work));
    }

    /** Begins a transaction that others, those of later calls, are part of, until it is kept or abandoned. */
    public void open() {
        sending(transactions::open);
    }

    /** Whether a transaction has begun that later calls are part of. */
    public boolean isOpen() {
        return transactions.isOpen();
    }

    /** Commits the open transaction; which it was. If nobody hears whether, it is named, so that the server can be asked. */
    public String keep() {
        String own = query("select pg_current_xact_id()::text", row -> row.getString(1))
                .get(0);
        try {
            sending(transactions::commit);
            return own;
        } catch (EngineException failure) {
            throw failure.isDisconnect() ? EngineException.uncertain(failure, own) : failure;
        }
    }

    /** Rolls the open transaction back, if there is one. */
    public void abandon() {
        sending(transactions::abandon);
    }

    /** Asks something that leaves an open transaction as it was, whether it fails or sets something. */
    public <T> T apart(Work<T> work) {
        if (!isOpen()) {
            return rolledBack(work);
        }
        return sending(() -> {
            Savepoint before = connection.setSavepoint();
            try {
                return work.run();
            } finally {
                connection.rollback(before);
                connection.releaseSavepoint(before);
            }
        });
    }

    /** Tries something inside a transaction that goes on if it fails; gives the failure. */
    public Optional<EngineException> attempt(Runnable action) {
        return sending(() -> {
            Savepoint before = connection.setSavepoint();
            try {
                action.run();
                connection.releaseSavepoint(before);
                return Optional.empty();
            } catch (EngineException refusal) {
                connection.rollback(before);
                return Optional.of(refusal);
            }
        });
    }

    /** Stops what is being done, and refuses all that comes; any thread may call it, and again. */
    public void cancel() {
        running.cancel();
    }

    private <T> T sending(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException failure) {
            throw errors.of(failure);
        }
    }

    /** JDBC's own braces mean nothing here: the text is the author's. */
    private Statement create() throws SQLException {
        Statement statement = running.track(connection.createStatement());
        statement.setEscapeProcessing(false);
        return statement;
    }

    /** What cleans up may still be sent after a cancellation; what an author wrote, and what publishes it, may not. */
    public void refuseIfCancelled() {
        running.refuseIfCancelled();
    }

    private static <T> List<T> readAll(ResultSet rows, RowReader<T> reader) throws SQLException {
        List<T> all = new ArrayList<>();
        while (rows.next()) {
            all.add(reader.read(rows));
        }
        return all;
    }

    private String comment(String node) {
        return Sql.comment(node.isEmpty() ? sender : sender + ", " + node) + "\n";
    }
}
