/**
 * The place that runs build into: what a role may do there, its schemas, what dead runs have left in them, and how an
 * environment goes. No relation that is published is touched here, but when the whole environment is dropped. The session uses
 * it; other rooms need only a schema to be there.
 */
package dev.headrace.engine.postgres.environment;
