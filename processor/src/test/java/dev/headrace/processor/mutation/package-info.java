/** Which mutants are made of models, and which are not. */
package dev.headrace.processor.mutation;
