/** Projects of any size that look like what people write, as Headrace, dbt and SQLMesh read them. */
package dev.headrace.benchmarks.project;
