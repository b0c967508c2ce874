/**
 * Candidates: each materialization made beside the relation that it is going to replace, under a temporary name, held to the
 * columns that the build has found, or dropped again. Nothing that anybody reads is touched. The session asks for them, and
 * {@code release} has a materialized view made once more.
 */
package dev.headrace.engine.postgres.build;
