/** Who reads whom, in which order, and the shortest cycle. */
package dev.headrace.processor.graph;
