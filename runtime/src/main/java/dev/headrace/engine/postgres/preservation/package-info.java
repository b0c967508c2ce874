/**
 * What is not to be lost when one relation takes the place of another: what people have put on the old one goes over to the new
 * one, the views that stand on it are made anew, what cannot be moved keeps it where it is or is named in a refusal. Used alike
 * for one relation and for all of a run.
 */
package dev.headrace.engine.postgres.preservation;
