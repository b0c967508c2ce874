/**
 * What the server's catalog says there is, as values: relations with their columns, what stands on them, hangs on them and goes
 * with them, who keeps them locked, and how that compares with what was expected. It changes nothing: what is to be done about it
 * is said in the rooms that ask, which are all but {@code sql} and {@code server}.
 */
package dev.headrace.engine.postgres.catalog;
