/** What a pipeline is made of, as values: its nodes in their fixed order, the text of their SQL and where each was declared. */
package dev.headrace.graph;
