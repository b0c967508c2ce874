/** What PostgreSQL allows and we do not: contracts, names, keys, tests. */
package dev.headrace.processor.rule;
