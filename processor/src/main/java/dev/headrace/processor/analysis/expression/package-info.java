/** Expressions: the type, nullability and origins of each, by PostgreSQL's rules, one class a family. */
package dev.headrace.processor.analysis.expression;
