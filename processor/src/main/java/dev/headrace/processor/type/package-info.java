/** PostgreSQL's types, and how Java's column types stand for them. */
package dev.headrace.processor.type;
