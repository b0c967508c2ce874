/** The one room that writes SQL: what a run asks of a database, and its answer for PostgreSQL. */
package dev.headrace.engine;
