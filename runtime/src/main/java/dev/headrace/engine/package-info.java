/**
 * What a run asks of a database, as an interface and values. The answers, and all SQL, are in the room of each kind of
 * database; which one is chosen {@code run} says.
 */
package dev.headrace.engine;
