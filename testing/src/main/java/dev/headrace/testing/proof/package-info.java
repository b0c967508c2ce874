/**
 * Random rows for proofs, what becomes of them, and the proofs: {@link dev.headrace.testing.proof.Values} knows PostgreSQL's types,
 * {@link dev.headrace.testing.proof.Promises} what a source's own data tests hold its rows to,
 * {@link dev.headrace.testing.proof.Histories} makes rows come and change from run to run, and
 * {@link dev.headrace.testing.proof.Shrinking} looks for the least of them that will do. Only
 * {@link dev.headrace.testing.proof.DataTestProof} and {@link dev.headrace.testing.proof.IncrementProof} let a server try them.
 */
package dev.headrace.testing.proof;
