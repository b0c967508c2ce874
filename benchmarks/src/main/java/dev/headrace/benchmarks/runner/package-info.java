/** How long runs take and what readers feel of them: beside plain scripts, rebuilds and dbt, in the same database. */
package dev.headrace.benchmarks.runner;
