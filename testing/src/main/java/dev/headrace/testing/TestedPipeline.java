package dev.headrace.testing;

import dev.headrace.check.DataTest;
import javax.sql.DataSource;

/** A pipeline's relations in a database, for its data tests. */
sealed interface TestedPipeline extends AutoCloseable permits BuiltPipeline, PublishedPipeline {
    /** Connections to that database. */
    DataSource dataSource();

    /** Fails if a model's relation is not there. */
    void requireAll();

    /** Fails if the data test fails, or what it reads is not there. */
    void check(DataTest test);

    /** Fails if that model's columns, {@code schema.name}, are not those that the build found. */
    void requireAgreement(String model);

    @Override
    void close();
}
