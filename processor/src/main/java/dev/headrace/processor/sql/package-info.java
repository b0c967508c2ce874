/** dbt forms to plain SQL of equal length; text to a syntax tree; spans; what is not one PostgreSQL SELECT is refused here. */
package dev.headrace.processor.sql;
