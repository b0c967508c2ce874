/** What a query or a table yields: its columns with their types, nullability and origins, its keys. Values only. */
package dev.headrace.processor.analysis.relation;
