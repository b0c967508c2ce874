/** One run of a pipeline: what is chosen, in which order, and what came of it. */
package dev.headrace.run;
