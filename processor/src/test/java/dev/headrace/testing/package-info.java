/** The testing module, as far as users' sources and generated code name it: the cases compile against this. */
package dev.headrace.testing;
