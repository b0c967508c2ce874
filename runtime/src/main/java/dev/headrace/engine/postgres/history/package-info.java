/**
 * The record of what runs have done: a row for each node of each run, and with a view that is published how it is known again, so
 * that what is unchanged need not be built.
 */
package dev.headrace.engine.postgres.history;
