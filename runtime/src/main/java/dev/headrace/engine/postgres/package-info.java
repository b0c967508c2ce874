/**
 * The answer of PostgreSQL, 15 and later: all SQL that is sent to it is written here. {@code PostgresEngine} is the door, and
 * {@code PostgresSession} the table of contents: each question goes to the room that knows its SQL.
 *
 * <ul>
 *   <li>Below all: {@code sql}, text; {@code server}, the talk over a connection; {@code catalog}, what there is.
 *   <li>Beside each other: {@code environment}, the place that is built into; {@code check}, questions about rows;
 *       {@code history}, what runs have done; {@code storage}, what a model says besides its query; {@code increment}, tables
 *       that grow.
 *   <li>On the way of a model: {@code build}, made beside the old relation; {@code preservation}, what is not to be lost with
 *       that; {@code publish}, one in its place; {@code release}, all of a run at one instant.
 *   <li>For tests alone: {@code trial}.
 * </ul>
 *
 * <p>A room knows only those before it; the test of the architecture says which.
 */
package dev.headrace.engine.postgres;
