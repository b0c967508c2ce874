/**
 * One candidate in the place of the old relation, in one short transaction that leaves all or nothing changed, and is tried again
 * when somebody was in its way. {@code Publications} is its face, for the session alone.
 */
package dev.headrace.engine.postgres.publish;
