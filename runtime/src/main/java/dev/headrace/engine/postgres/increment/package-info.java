/**
 * Tables that grow: how new rows fit into one, whose columns may have changed, by which statements they get in, what tells its
 * rows apart and what is never null in it. {@code Arrivals} is its face; when all that is done is said by what builds, publishes
 * and tries.
 */
package dev.headrace.engine.postgres.increment;
