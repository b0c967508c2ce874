/** The way to a database: addresses, environment variables, the embedded server. */
package dev.headrace.connect;
