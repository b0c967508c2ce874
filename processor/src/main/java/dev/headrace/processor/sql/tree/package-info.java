/**
 * A PostgreSQL query as values: what the author wrote, each part with its place, nothing resolved. The parser's own tree ends
 * in the room above; every later chapter reads this one.
 */
package dev.headrace.processor.sql.tree;
