/**
 * What a model says of its relation besides the query: indexes, comments and privileges, and statements of the author's that run
 * before and behind. It is given to candidates by what builds them, and to what is published by what publishes it.
 */
package dev.headrace.engine.postgres.storage;
