/**
 * Random rows for proofs, and what becomes of them: {@link dev.headrace.testing.proof.Values} knows PostgreSQL's types,
 * {@link dev.headrace.testing.proof.Promises} what a source's own data tests hold its rows to,
 * {@link dev.headrace.testing.proof.Histories} makes rows come and change from run to run, and
 * {@link dev.headrace.testing.proof.Shrinking} looks for the least of them that will do. Nothing here talks to a server.
 */
package dev.headrace.testing.proof;
