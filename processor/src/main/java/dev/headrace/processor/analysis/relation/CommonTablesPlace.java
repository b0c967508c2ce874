package dev.headrace.processor.analysis.relation;

/**
 * Where common tables can be put into a query.
 *
 * @param position where in the SQL as the user wrote it
 * @param before whether the author's own follow, to which these are added
 */
public record CommonTablesPlace(int position, boolean before) {}
