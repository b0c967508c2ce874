/**
 * The record of what runs have done: a row for each node of each run, and with a view that is published how it is known again, so
 * that what is unchanged need not be built. {@code RunHistory} is its face, for the session, {@code publish} and {@code release}.
 */
package dev.headrace.engine.postgres.history;
