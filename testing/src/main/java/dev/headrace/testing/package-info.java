/**
 * What users' tests run: a pipeline built in a database of its own with its data tests as JUnit's, and unit tests of single
 * models.
 *
 * <p>A unit test ({@link dev.headrace.testing.UnitTest}, or {@link dev.headrace.testing.ModelTester} from Java) puts the given rows
 * into tables that are otherwise empty, under the relations' own logical names, runs the author's SQL as a run sends it, lets the
 * server compare its rows with the expected ones, and rolls all back. So the names, the search path, the types and the plans are
 * those of a run, and nothing has to be built. A model's own rows given, its increment is run and merged into them. The tables
 * are made once for a class, when a test first needs them, in a database that is a copy of a template: a test costs a few
 * statements and no DDL.
 *
 * <p>A column left out of given rows is null, or the smallest value of its type where it is never null; if the compared columns
 * depend on it, by the lineage that the build has found, the test is refused: by the compiler in a text table, before anything
 * runs from Java.
 *
 * <p>{@link dev.headrace.testing.TestServers} starts servers and keeps templates, {@link dev.headrace.testing.TestServer} is one of
 * them; {@link dev.headrace.testing.BuiltPipeline} builds a pipeline for its data tests, {@link dev.headrace.testing.UnitDatabase} is
 * where unit tests run.
 *
 * <p>Only the types here are for users. Behind them {@code rows} reads, compares and draws rows, {@code proof} makes random ones and
 * proves with them, and {@code mutation} counts the mutants that tests have killed.
 */
package dev.headrace.testing;
