/**
 * Tables that grow: how new rows fit into one, whose columns may have changed, by which statements they get in, what tells its
 * rows apart and what is never null in it. {@code Arrivals} and {@code NeverNull} are its faces, for what builds, publishes and
 * tries; when all that is done they say.
 */
package dev.headrace.engine.postgres.increment;
