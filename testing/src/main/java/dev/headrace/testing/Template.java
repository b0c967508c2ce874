package dev.headrace.testing;

import java.util.UUID;

/**
 * A database that others are copied from, which takes a moment whatever is in it.
 *
 * @param server where it is
 * @param database its name
 */
record Template(TestServer server, String database) {
    /** Makes one; nobody may be connected to it when it is copied. */
    static Template create(TestServer server) {
        String name = unused("template");
        server.execute("create database " + name);
        return new Template(server, name);
    }

    /** A new database with all that is in this one. */
    String copy() {
        String name = unused("test");
        server.execute("create database " + name + " template " + database);
        return name;
    }

    void drop() {
        server.drop(database);
    }

    private static String unused(String kind) {
        return "headrace_" + kind + "_" + UUID.randomUUID().toString().replace("-", "");
    }
}
