/**
 * The mutants that the build has written down, what the tests have made of them so far, and the report, for the room above and no
 * user.
 */
package dev.headrace.testing.mutation;
