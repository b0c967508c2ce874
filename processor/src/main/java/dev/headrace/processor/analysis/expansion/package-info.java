/** Calls of functions with a body: the SQL that the server gets for them. */
package dev.headrace.processor.analysis.expansion;
