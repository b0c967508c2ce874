/**
 * SQL as text: names and values as PostgreSQL reads them, what stands for a variable, a user's query within a statement of ours,
 * and the names of what does not outlive a run. It sends nothing; all rooms of the engine use it.
 */
package dev.headrace.engine.postgres.sql;
