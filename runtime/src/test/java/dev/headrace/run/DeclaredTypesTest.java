package dev.headrace.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.headrace.TestDatabase;
import dev.headrace.TestPipeline;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of a source's columns can be read as the type that was declared for them. */
class DeclaredTypesTest {
    @RegisterExtension
    private static final TestDatabase database = TestDatabase.of(
            "create type public.mood as enum ('ok', 'bad')",
            "create domain public.positive as integer check (value > 0)",
            "create domain public.short_text as varchar(5)",
            "create schema raw_data");

    @AfterEach
    void dropTheView() throws SQLException {
        database.execute("drop schema if exists analytics cascade");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    bigint                      > bigint                         > true
                    int8                        > bigint                         > true
                    bigint                      > integer                        > false
                    integer                     > bigint                         > false
                    text                        > varchar(20)                    > true
                    text                        > char(3)                        > true
                    text                        > name                           > true
                    text                        > public.mood                    > true
                    text                        > public.short_text              > true
                    text                        > json                           > false
                    text                        > integer                        > false
                    numeric                     > numeric(10,2)                  > true
                    numeric(10,2)               > numeric(10,2)                  > true
                    numeric(10, 2)              > numeric(10,2)                  > true
                    numeric(10,2)               > numeric(12,2)                  > false
                    numeric                     > double precision               > false
                    timestamp without time zone > timestamp(3)                   > true
                    timestamptz                 > timestamp(3) with time zone    > true
                    timestamp                   > timestamptz                    > false
                    integer                     > public.positive                > true
                    public.positive             > public.positive                > true
                    text[]                      > varchar(5)[]                   > true
                    integer[]                   > integer[]                      > true
                    integer[]                   > bigint[]                       > false
                    text                        > text[]                         > false
                    jsonb                       > jsonb                          > true
                    no_such_type                > text                           > false
                    """)
    void aDeclaredTypeAcceptsWhatReadsAsIt(String declared, String actual, boolean accepted) throws SQLException {
        database.execute("drop table if exists raw_data.orders", "create table raw_data.orders (a " + actual + ")");
        TestPipeline pipeline = TestPipeline.in("analytics")
                .source("raw_data", "orders", "a " + declared)
                .view("stg", "select 1 as one from {orders} where false");

        PipelineRunner runner = PipelineRunner.of(pipeline.build());
        RunRefusedException refusal = catchThrowableOfType(
                RunRefusedException.class, () -> runner.build(database.dataSource(), RunOptions.defaults()));

        assertThat(refusal == null).isEqualTo(accepted);
    }
}
