/** What a data test asks, as values; the engine makes the statements. */
package dev.headrace.check;
