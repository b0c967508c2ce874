/**
 * All candidates of a run in the places of the old relations at one instant, and the way back to these, which are kept until the
 * next time. {@code Releases} is its face, for the session alone; {@code ObsoleteReleases} drops what nobody can go back to any
 * more.
 */
package dev.headrace.engine.postgres.release;
