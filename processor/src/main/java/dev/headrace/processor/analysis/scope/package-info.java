/** What names mean: the tables and columns in view at a place of a query. */
package dev.headrace.processor.analysis.scope;
