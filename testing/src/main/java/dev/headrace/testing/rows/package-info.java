/**
 * The rows of unit tests and proofs, for the room above and no user: read from builders and CSV files, filled up, compared with
 * what a model makes of them, and drawn as tables.
 */
package dev.headrace.testing.rows;
