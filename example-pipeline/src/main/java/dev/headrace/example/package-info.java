/** The shop of the README: a whole pipeline, from its raw tables to its marts. */
package dev.headrace.example;
