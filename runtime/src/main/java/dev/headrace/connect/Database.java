package dev.headrace.connect;

import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;

/** A database that can be connected to; closing it stops the server if this process started it. */
public final class Database implements AutoCloseable {
    private final DataSource dataSource;
    private final Optional<EmbeddedDatabase> embedded;

    private Database(DataSource dataSource, Optional<EmbeddedDatabase> embedded) {
        this.dataSource = dataSource;
        this.embedded = embedded;
    }

    /** Opens the database at that address; a server elsewhere is not asked yet. */
    public static Database open(DatabaseAddress address) {
        if (!address.isEmbedded()) {
            return new Database(DriverDataSource.of(address), Optional.empty());
        }
        EmbeddedDatabase server = address.embeddedDirectory()
                .map(directory -> EmbeddedDatabase.start(Path.of(directory)))
                .orElseGet(EmbeddedDatabase::start);
        return new Database(server.dataSource(), Optional.of(server));
    }

    /** Connections to it. */
    public DataSource dataSource() {
        return dataSource;
    }

    @Override
    public void close() {
        embedded.ifPresent(EmbeddedDatabase::close);
    }
}
