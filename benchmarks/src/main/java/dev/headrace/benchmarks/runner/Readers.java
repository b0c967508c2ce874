package dev.headrace.benchmarks.runner;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import javax.sql.DataSource;

/** Sessions that read relations over and over until they are told to stop. */
final class Readers implements AutoCloseable {
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final List<Reader> readers = new ArrayList<>();

    /** Each query gives the number of rows, and the least and the greatest version among them: one row of three numbers. */
    static Readers start(DataSource dataSource, long rows, List<String> queries) {
        Readers all = new Readers();
        queries.forEach(sql -> all.readers.add(new Reader(dataSource, sql, rows, all.stopped)));
        all.readers.forEach(Thread::start);
        return all;
    }

    /** What all of them saw; they stop. */
    Seen stop() throws InterruptedException {
        close();
        for (Reader reader : readers) {
            reader.join();
        }
        long[] nanos = readers.stream()
                .flatMapToLong(reader -> Arrays.stream(reader.nanos, 0, reader.reads))
                .sorted()
                .toArray();
        return new Seen(nanos, sum(r -> r.failed), sum(r -> r.empty), sum(r -> r.torn), readers.get(0).failure);
    }

    private long sum(java.util.function.ToLongFunction<Reader> figure) {
        return readers.stream().mapToLong(figure).sum();
    }

    @Override
    public void close() {
        stopped.set(true);
    }

    /**
     * What readers saw.
     *
     * @param nanos how long each read took, in ascending order
     * @param failed reads that ended with an error
     * @param empty reads that found no row
     * @param torn reads that found rows of two versions, or not all of them
     * @param failure the first error's message; empty if there was none
     */
    record Seen(long[] nanos, long failed, long empty, long torn, String failure) {
        double longestMillis() {
            return nanos[nanos.length - 1] / 1e6;
        }

        /** The time within which that part of the reads is done. */
        double millis(double part) {
            return nanos[(int) (nanos.length * part)] / 1e6;
        }

        long reads() {
            return LongStream.of(nanos).count();
        }
    }

    private static final class Reader extends Thread {
        private final DataSource dataSource;
        private final String sql;
        private final long rows;
        private final AtomicBoolean stopped;
        private long[] nanos = new long[1 << 16];
        private int reads;
        private long failed;
        private long empty;
        private long torn;
        private String failure = "";

        Reader(DataSource dataSource, String sql, long rows, AtomicBoolean stopped) {
            this.dataSource = dataSource;
            this.sql = sql;
            this.rows = rows;
            this.stopped = stopped;
            setDaemon(true);
        }

        @Override
        public void run() {
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement statement = connection.prepareStatement(sql)) {
                while (!stopped.get()) {
                    long start = System.nanoTime();
                    read(statement);
                    keep(System.nanoTime() - start);
                }
            } catch (SQLException e) {
                fail(e);
            }
        }

        private void read(PreparedStatement statement) {
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                if (row.getLong(1) == 0) {
                    empty++;
                } else if (row.getLong(1) != rows || row.getLong(2) != row.getLong(3)) {
                    torn++;
                }
            } catch (SQLException e) {
                fail(e);
            }
        }

        private void fail(SQLException refusal) {
            failed++;
            failure = failure.isEmpty() ? refusal.getMessage() : failure;
        }

        private void keep(long duration) {
            if (reads == nanos.length) {
                nanos = Arrays.copyOf(nanos, reads * 2);
            }
            nanos[reads++] = duration;
        }
    }
}
