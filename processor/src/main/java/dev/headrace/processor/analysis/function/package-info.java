/** The functions and types that users declare: as the type rules know them, and what stands for a call of one with a body. Values only. */
package dev.headrace.processor.analysis.function;
