/**
 * What is done for tests alone, in databases of tests: what models need is made there, and queries are tried over given or random
 * rows, at a time that stands still, in transactions that are rolled back. {@code Furnishing} makes what stays; {@code Stage},
 * {@code Laboratory} and {@code RandomRows} leave nothing.
 */
package dev.headrace.engine.postgres.trial;
