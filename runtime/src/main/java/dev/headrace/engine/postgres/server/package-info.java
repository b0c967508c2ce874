/**
 * The talk with a server over one connection: how it begins and ends, statements, questions asked together, transactions and
 * what became of them, the locks of a run, what is tried again. {@code Access} opens it, {@code Server} is what all rooms of the
 * engine ask; only this room knows JDBC's statements and the driver's exceptions.
 */
package dev.headrace.engine.postgres.server;
