/**
 * What is done for tests alone, in databases of tests: what models need is made there, and queries are tried over given or random
 * rows, at a time that stands still, in transactions that are rolled back. Only the session uses it: {@code Furnishing} makes what
 * stays, {@code Stage} plays rehearsals, {@code Laboratory} makes trials, {@code RandomRows} is the proving ground.
 */
package dev.headrace.engine.postgres.trial;
