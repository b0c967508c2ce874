/** How long Headrace takes: beside javac without it, and beside dbt and SQLMesh on the same models. */
package dev.headrace.benchmarks;
