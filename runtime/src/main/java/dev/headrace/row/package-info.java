/** Typed reading of published relations; needs nothing but {@code java.sql}, so that an application carries little. */
package dev.headrace.row;
