/**
 * Questions about rows, of which none changes what it asks about: data tests, those of one relation in one scan where they can
 * be; the rows that fail them, shown or kept in tables of their own; how old a source is; the first rows of a query. The session
 * asks them, and {@code trial} asks data tests.
 */
package dev.headrace.engine.postgres.check;
