/**
 * Mutants of a model's query: the same query with one thing changed, each analyzed like the query itself, so that none is made that
 * PostgreSQL would refuse or that has other columns; and none that is proved to give the same rows.
 */
package dev.headrace.processor.mutation;
