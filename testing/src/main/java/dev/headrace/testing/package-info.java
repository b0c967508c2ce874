/** What users' tests run: a pipeline built in a database of its own, and its data tests as JUnit's. */
package dev.headrace.testing;
