/** The command line of the generated main class; knows everybody, and nobody knows it. */
package dev.headrace.cli;
