/**
 * dbt forms to plain SQL of equal length; text to a syntax tree; spans; what is not one PostgreSQL SELECT is refused here.
 *
 * <p>JSqlParser reads the outline of each query: its clauses, joins, WITH and set operations. Expressions, types and items of
 * FROM are read here by PostgreSQL's own grammar, because JSqlParser's precedence and words are not PostgreSQL's.
 */
package dev.headrace.processor.sql;
