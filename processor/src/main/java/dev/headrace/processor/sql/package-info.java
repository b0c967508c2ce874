/**
 * Plain SQL to a syntax tree; spans; what is not one PostgreSQL SELECT is refused here. dbt's forms have become plain SQL in
 * {@code template}, characters become words in {@code token}, and the tree is that of {@code tree}.
 *
 * <p>JSqlParser reads the outline of each query: its clauses, joins, WITH and set operations. Expressions, types and items of
 * FROM are read here by PostgreSQL's own grammar, because JSqlParser's precedence and words are not PostgreSQL's.
 */
package dev.headrace.processor.sql;
