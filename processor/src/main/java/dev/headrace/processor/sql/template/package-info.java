/**
 * dbt's forms to plain SQL of equal length, so that every position is still the author's; what a form that has no meaning here
 * would be instead. Its face is {@code DbtForms}, which makes {@code PlainSql}.
 */
package dev.headrace.processor.sql.template;
