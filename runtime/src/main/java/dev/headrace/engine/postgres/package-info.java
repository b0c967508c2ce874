/** All SQL that is sent to PostgreSQL is written here. */
package dev.headrace.engine.postgres;
