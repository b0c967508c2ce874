/** Scopes, columns, types, nullability and lineage: a query in, a relation out. */
package dev.headrace.processor.analysis;
