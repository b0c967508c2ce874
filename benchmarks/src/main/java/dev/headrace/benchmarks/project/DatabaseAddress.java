package dev.headrace.benchmarks.project;

/** Where a PostgreSQL is that other tools connect to, without a password. */
public record DatabaseAddress(String host, int port, String user, String name) {
    /** An address to write into files of a project that is not connected. */
    public static final DatabaseAddress NOWHERE = new DatabaseAddress("localhost", 5432, "postgres", "postgres");
}
