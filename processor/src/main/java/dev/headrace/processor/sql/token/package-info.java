/**
 * Characters to words, numbers, strings and signs, as PostgreSQL's lexer reads them, and the two ways to refuse a text: what is
 * wrong with it, and what this version does not understand.
 */
package dev.headrace.processor.sql.token;
